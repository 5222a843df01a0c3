import { describe, expect, it } from 'vitest';
import { mentionsOf } from '../../mentions/test-story.ts';
import { describeMentions } from '../comparison/describe-mentions.ts';
import { matterConflict } from './matter-conflict.ts';

/** Why what two articles say can't be one statement. */
function between(one: string, other: string): string | null {
  const statements = [...mentionsOf(one), ...mentionsOf(other)].filter(({ kind }) => kind === 'statement');
  const [a, b] = describeMentions(statements);
  if (!a || !b) throw new Error('two statements are asked for');
  return matterConflict(a, b);
}

describe('what two statements are about', () => {
  const PARTED = 'one is said of what is to come, the other of what has been';

  it.each([
    ['Ann Poe said the ferry would not sail again.', 'Ann Poe said the ferry had never sailed.'],
    ['Ann Poe said the port will build a pier.', 'Ann Poe said the ferry sank.'],
  ])('is another where one is to come and the other has been: %s', (one, other) => {
    expect(between(one, other)).toBe(PARTED);
  });

  it.each([
    ['Ann Poe said the mayor will resign.', 'Ann Poe said the mayor resigned.'],
    ['Ann Poe said the mayor will quit.', 'Ann Poe said the mayor resigned.'],
    ['Ann Poe said the ferry would not sail again.', 'Ann Poe said the ferry would sail in May.'],
    ['Ann Poe said there is no agreement.', 'Ann Poe said no agreement would be signed before May.'],
  ])('may be the same: %s', (one, other) => {
    expect(between(one, other)).toBeNull();
  });

  it('may be several things that are said in one breath', () => {
    const said =
      'Ann Poe said on Monday that the ferry sank. She said on Monday that the port will build a pier.';
    const [a, b] = describeMentions(mentionsOf(said).filter(({ kind }) => kind === 'statement'));
    expect(a && b && matterConflict(a, b)).toBeNull();
  });
});
