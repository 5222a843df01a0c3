import { describe, expect, it } from 'vitest';
import { mentionsOf } from '../test-story.ts';

/** What the first statement of a text says, by its word. */
const saidIn = (text: string): string | null =>
  mentionsOf(text).find(({ kind }) => kind === 'statement')?.content?.trigger.text ?? null;

describe('what a statement says', () => {
  it('is not what its speaker leaves open', () => {
    expect(saidIn('An official said the boat had sunk, but did not provide details.')).toBe('sunk');
    expect(saidIn('An official said the boat belonged to the navy, but did not give details.')).toBeNull();
    expect(saidIn('An official said the boat was old, but did not elaborate.')).toBeNull();
  });

  it('may be what somebody did not provide', () => {
    expect(saidIn('An official said the port was warned, but did not provide boats.')).toBe('warned');
    expect(saidIn('An official said the port was old, but did not provide boats.')).toBe('provide');
  });
});
