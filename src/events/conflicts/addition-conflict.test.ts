import { expect, it } from 'vitest';
import { describeMentions } from '../comparison/describe-mentions.ts';
import { sampleMention, sampleTime } from '../sample.ts';
import { additionConflict } from './addition-conflict.ts';

/** One object an article, whatever of its text is asked. */
const articleOf = (article: string) => sampleMention({ text: 'News', trigger: 'News', article }).article;

const shooting = (text: string, article: string, index: number, places: string[] = []) => {
  const made = sampleMention({ text, trigger: 'shooting', article, places });
  return { ...made, article: articleOf(article), sentence: { ...made.sentence, index } };
};

/** Whether anything speaks against two shootings being one, by the way they are told. */
function areApart(...mentions: ReturnType<typeof shooting>[]): boolean {
  const [one, other] = describeMentions(mentions);
  if (!one || !other) throw new Error('two mentions are asked for');
  return additionConflict(one, other) !== null;
}

it('what is set apart is another than what its article told before, and than that of others who name nobody of it', () => {
  const apart = shooting('in an unrelated shooting a boy was hit', 'a', 3, ['Holm']);
  expect(areApart(shooting('a shooting left one dead', 'a', 0, ['Holm']), apart)).toBe(true);
  expect(areApart(shooting('a shooting left one dead', 'b', 0), apart)).toBe(true);
});

it('may be told on, or by another article with the same place', () => {
  const apart = shooting('in an unrelated shooting a boy was hit', 'a', 3, ['Holm']);
  expect(areApart(apart, shooting('the shooting left one dead', 'a', 4))).toBe(false);
  expect(areApart(apart, shooting('a shooting left one dead', 'b', 0, ['Holm']))).toBe(false);
});

it('may be what another article sets apart as well, or tells by the same word of the same day', () => {
  const apart = shooting('in an unrelated shooting a boy was hit', 'a', 3);
  expect(areApart(apart, shooting('in another shooting a boy was hit', 'b', 2))).toBe(false);
  const time = sampleTime('2020-07-11');
  const told = shooting('the shooting left one dead', 'b', 2);
  expect(areApart({ ...apart, time }, { ...told, time })).toBe(false);
});
