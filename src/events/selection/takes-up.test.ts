import { describe, expect, it } from 'vitest';
import { sampleMention } from '../sample.ts';
import { takesUp } from './takes-up.ts';

const takes = (text: string, trigger: string, stem: string) =>
  takesUp(sampleMention({ text, trigger, stem }));

describe('what takes up an event told before', () => {
  it('is a pronoun with a verb of when and how long', () => {
    expect(takes('It lasted four hours', 'lasted', 'last')).toBe(true);
    expect(takes('Ann Poe was there when that happened', 'happened', 'happen')).toBe(true);
  });

  it('is neither a pronoun that does something nor an event that is named', () => {
    expect(takes('It sank on Friday', 'sank', 'sink')).toBe(false);
    expect(takes('The strike ended on Friday', 'ended', 'end')).toBe(false);
  });
});
