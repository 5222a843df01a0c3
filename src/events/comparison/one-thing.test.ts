import { expect, it } from 'vitest';
import { taggedMentionsOf } from '../../mentions/test-story.ts';
import { describeMentions } from './describe-mentions.ts';
import { isDoneToOneThing } from './one-thing.ts';

/** Whether two articles tell of one thing by the first verb of either. */
function isOneDone(...bodies: string[]): boolean {
  const acts = bodies.flatMap((body) =>
    taggedMentionsOf(body).filter(({ trigger }) => trigger.pos === 'verb'),
  );
  const [a, b] = describeMentions(acts);
  if (!a || !b) throw new Error('two acts are asked for');
  return isDoneToOneThing(a, b);
}

it('takes two nouns for one thing where news calls it by either', () => {
  const done = (thing: string) => `The board approved the ${thing} on Sunday.`;
  expect(isOneDone(done('merger'), done('takeover'))).toBe(true);
  expect(isOneDone(done('merger'), done('merger'))).toBe(true);
  expect(isOneDone(done('merger'), done('bonus'))).toBe(false);
  const felt = (thing: string) => `Residents felt the ${thing} on Sunday.`;
  expect(isOneDone(felt('quake'), felt('temblor'))).toBe(true);
  expect(isOneDone(felt('quake'), felt('wind'))).toBe(false);
});

it('finds what is done to one thing at times that fit', () => {
  const approved = 'The directors approved the merger on Sunday.';
  expect(isOneDone(approved, 'Both boards cleared the deal over the weekend.')).toBe(true);
  expect(isOneDone(approved, 'The takeover was approved on Sunday.')).toBe(true);
  expect(isOneDone(approved, 'The directors approved a bonus on Sunday.')).toBe(false);
  expect(isOneDone(approved, 'The directors approved the merger in May 2011.')).toBe(false);
  expect(isOneDone(approved, 'The directors approved the merger.')).toBe(false);
});

it('does not where others did it, nor by a unit or a word for anybody', () => {
  expect(isOneDone('Ann Poe approved the plan on Sunday.', 'Ben Ruiz backed the plan on Sunday.')).toBe(
    false,
  );
  expect(isOneDone('Shares fell 3 percent on Sunday.', 'Stocks dropped 3 percent on Sunday.')).toBe(true);
  expect(isOneDone('Shares fell 3 percent on Sunday.', 'Stocks dropped 5 percent on Sunday.')).toBe(false);
  expect(isOneDone('Police shot a man on Sunday.', 'A gunman wounded a man on Sunday.')).toBe(false);
});
