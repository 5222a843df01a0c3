import { expect, it } from 'vitest';
import { taggedMentionsOf } from '../../mentions/test-story.ts';
import { describeMentions } from '../comparison/describe-mentions.ts';
import { givenConflict } from './given-conflict.ts';

/** Why what two articles, or one, tell of giving can't be one act. */
function between(...bodies: string[]): string | null {
  const mentions = bodies.flatMap((body) => taggedMentionsOf(body));
  const acts = mentions.filter(({ trigger }) => /^(?:deny|grant|refuse)$/u.test(trigger.lemma));
  const [a, b] = describeMentions(acts);
  if (!a || !b) throw new Error('two acts are asked for');
  return givenConflict(a, b);
}

it('keeps apart what others get, or do not', () => {
  expect(between('A judge denied Ann Poe a trial.', 'A judge denied Ben Ruiz a trial.')).toBe(
    'for others: Ann Poe and Ben Ruiz',
  );
  expect(between('The port granted Ann Poe a permit.', 'Ben Ruiz was granted a permit.')).toMatch(/others/u);
  expect(between('A judge denied Ann Poe a trial.', 'Ann Poe was denied a trial.')).toBeNull();
  expect(between('A judge denied Ann Poe a trial.', 'She was denied a trial.')).toBeNull();
});

it('keeps apart what is given, where no name tells to whom', () => {
  const told = 'The port granted the refugees asylum.';
  expect(between(told, 'The league granted them a penalty.')).toBe('of other things: asylum and penalty');
  expect(between(`${told} The league granted them a penalty.`)).toMatch(/things/u);
  expect(between(told, 'The refugees were granted asylum.')).toBeNull();
  expect(between('The council granted a licence.', 'The council granted a permit.')).toBeNull();
  expect(between('The council granted permission.', 'The council granted consent.')).toBeNull();
});

it('asks nothing of what is only said', () => {
  expect(between('Ann Poe denied the claim.', 'Ben Ruiz denied the theft.')).toBeNull();
});
