import { describe, expect, it } from 'vitest';
import { taggedMentionsOf } from '../test-story.ts';

/** Who says what of "closed" or "close". */
const speakerOf = (body: string): string | null =>
  taggedMentionsOf(body).find(({ kind, source }) => kind !== 'statement' && source !== null)?.source?.name ??
  null;

describe('an amount that opens with "as" or "up"', () => {
  it.each([
    'Analysts said as many as 2,000 shops could close.',
    'Analysts said up to 2,000 shops would close.',
    'Analysts said on Tuesday that as few as three shops could close.',
  ])('opens what is said: %s', (body) => {
    expect(speakerOf(body)).toBe('Analysts');
  });

  it('is no subordinate clause, as others with "as" are', () => {
    expect(speakerOf('Analysts said so as shops closed.')).toBeNull();
    expect(speakerOf('Analysts said much as shops closed.')).toBeNull();
  });
});
