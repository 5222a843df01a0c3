import { expect, it } from 'vitest';
import { taggedMentionsOf } from '../../mentions/test-story.ts';
import { joinMentions } from '../clustering/join.ts';
import { describeMentions } from './describe-mentions.ts';
import { areNegatedOpposites, oppositeKeys } from './negated-opposites.ts';

const said = (text: string) => taggedMentionsOf(text).filter(({ kind }) => kind === 'statement');
/** Whether two articles say one thing of opposites, and whether it becomes one statement. */
function compare(...texts: string[]) {
  const mentions = texts.flatMap((text, index) =>
    said(text).map((mention) => ({ ...mention, article: { ...mention.article, id: `a${index}` } })),
  );
  const [a, b] = describeMentions(mentions);
  if (!a || !b) throw new Error('two statements are asked for');
  return { isOne: areNegatedOpposites(a, b), groups: joinMentions(mentions).length };
}

const OPPOSED = 'Sen. Ann Poe said she would oppose the harbour bill.';

it('takes a refusal for its opposite', () => {
  expect(compare(OPPOSED, 'Sen. Ann Poe said she won’t support the harbour bill.')).toEqual({
    isOne: true,
    groups: 1,
  });
});

it('does not take both for one, nor others’ words, nor what is no opposite', () => {
  expect(compare(OPPOSED, 'Sen. Ann Poe said she would support the harbour bill.').isOne).toBe(false);
  expect(compare(OPPOSED, 'Sen. Ben Ruiz said he won’t support the harbour bill.').groups).toBe(2);
  expect(compare(OPPOSED, 'Sen. Ann Poe said she won’t read the harbour bill.').isOne).toBe(false);
});

it('asks of what nobody says whether it is done to one thing', () => {
  const acts = (...texts: string[]) => describeMentions(texts.flatMap((text) => taggedMentionsOf(text)));
  const areOne = (...texts: string[]) => {
    const [a, b] = acts(...texts).filter(({ mention: { trigger } }) => trigger.pos === 'verb');
    if (!a || !b) throw new Error('two acts are asked for');
    return areNegatedOpposites(a, b);
  };
  const blocked = 'The council blocked the pipeline.';
  expect(areOne(blocked, 'The council did not allow the pipeline.')).toBe(true);
  expect(areOne(blocked, 'Guards did not allow reporters into the hall.')).toBe(false);
});

it('gives opposites one key', () => {
  const keysOf = (text: string) => describeMentions(said(text)).flatMap(oppositeKeys);
  expect(keysOf(OPPOSED)).toEqual(['opposites back oppose', 'opposites oppose support']);
  expect(keysOf('Ann Poe said she would support the bill.')).toEqual(['opposites oppose support']);
});
