import { expect, it } from 'vitest';
import { taggedMentionsOf } from '../../mentions/test-story.ts';
import { joinMentions } from '../clustering/join.ts';
import { describeMentions } from './describe-mentions.ts';
import { figureKeys, shareFigure } from './shared-figure.ts';

/** The first mention by a word of the text, of an article of its own. */
function told(text: string, word: string, article: string) {
  const mention = taggedMentionsOf(text).find(({ trigger }) => trigger.text === word);
  if (!mention) throw new Error(`no mention by ${word}`);
  return { ...mention, article: { ...mention.article, id: article } };
}

/** Whether both tell of one figure, and whether they become one event. */
function compare(...told: ReturnType<typeof taggedMentionsOf>) {
  const [a, b] = describeMentions(told);
  if (!a || !b) throw new Error('two mentions are asked for');
  return { isOne: shareFigure(a, b), groups: joinMentions(told).length };
}

const FLED = told('At least 160,000 people have fled their homes, the harbour board said.', 'said', 'a');
const DRIVEN = 'The harbour board said that 160,000 people have been driven from their homes.';

it('takes what one speaker says of one figure for one statement, in whatever words', () => {
  expect(compare(FLED, told(DRIVEN, 'said', 'b'))).toEqual({ isOne: true, groups: 1 });
  expect(compare(FLED, told(DRIVEN.replace('160', '240'), 'said', 'b'))).toEqual({ isOne: false, groups: 2 });
  expect(compare(FLED, told(DRIVEN.replace('harbour', 'river'), 'said', 'b')).groups).toBe(2);
});

it('compares acts of one figure', () => {
  const cut = told('Holm will cut about 1,200 jobs.', 'cut', 'a');
  expect(compare(cut, told('The yard will eliminate 1,200 jobs.', 'eliminate', 'b'))).toEqual({
    isOne: true,
    groups: 1,
  });
  expect(compare(cut, told('Holm will eliminate 1,200 posts.', 'eliminate', 'b')).groups).toBe(1);
  expect(compare(cut, told('The yard will eliminate 1,300 jobs.', 'eliminate', 'b')).groups).toBe(2);
});

it('leaves apart what is done to other things of one number', () => {
  const destroyed = told('The storm destroyed 2,000 homes in Oslo.', 'destroyed', 'a');
  const forced = told('The storm forced 2,000 people in Oslo to flee.', 'forced', 'b');
  expect(compare(destroyed, forced)).toEqual({ isOne: false, groups: 2 });
  const paid = told('Holm paid $1,500,000.', 'paid', 'a');
  expect(compare(paid, told('Holm drew 1,500,000 visitors.', 'drew', 'b')).isOne).toBe(false);
});

it('knows people of one number by other words, and where nothing says who they are', () => {
  const fled = told('About 160,000 people have fled.', 'fled', 'a');
  expect(compare(fled, told('About 160,000 refugees crossed the border.', 'crossed', 'b')).isOne).toBe(true);
  expect(compare(fled, told('Arrivals peaked at 160,000.', 'peaked', 'b')).isOne).toBe(true);
  const paid = told('Holm paid $312,000.', 'paid', 'a');
  expect(compare(paid, told('Holm handed over 312,000 dollars.', 'handed', 'b')).isOne).toBe(true);
});

it('is of no year and no small number', () => {
  const keysOf = (text: string) => describeMentions(taggedMentionsOf(text)).flatMap(figureKeys);
  expect(keysOf('Holm sold 14 ferries in 2018.')).toEqual([]);
  expect(keysOf('Holm sold 14,500 tickets.')).toContain('figure 14,500');
});
