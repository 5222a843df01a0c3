import { describe, expect, it } from 'vitest';
import { isIngForm, isPastForm, isPastParticiple } from './verb-forms.ts';

describe('the form of a verb', () => {
  it('is a past where a past looks so', () => {
    expect(['walked', 'took', 'cut', 'agreed', 'fell'].every(isPastForm)).toBe(true);
    expect(['walk', 'taken', 'need', 'fallen'].some(isPastForm)).toBe(false);
  });

  it('is a past participle where one looks so', () => {
    expect(['walked', 'taken', 'cut', 'held'].every(isPastParticiple)).toBe(true);
    expect(['walk', 'walking', 'take'].some(isPastParticiple)).toBe(false);
  });

  it('ends in "-ing" behind a stem', () => {
    expect(['going', 'walking'].every(isIngForm)).toBe(true);
    expect(['king', 'ring', 'sing', 'walked'].some(isIngForm)).toBe(false);
  });
});
