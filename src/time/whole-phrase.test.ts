import { expect, it } from 'vitest';
import { tagTimes } from './tag-times.ts';
import { wholePhrase } from './whole-phrase.ts';

const phrases = (text: string): string[] =>
  tagTimes(text, { published: '2017-11-09' }).map((time) => wholePhrase(time, text).text);

it('is of both ends of a range all that lies between them, too', () => {
  expect(phrases('They broke in between 3 and 14 May.')).toEqual(['3 and 14 May', '3 and 14 May']);
  expect(phrases('The 9-11 November talks failed.')).toEqual(['9-11 November', '9-11 November']);
});

it('is of a period the words that tell its end, too', () => {
  const whole = 'three months ended March 31';
  expect(phrases('Profit fell in the three months ended March 31.')).toEqual([
    `the ${whole}`,
    `the ${whole}`,
  ]);
});

it('is of two dates in a list each its own', () => {
  expect(phrases('They met on Monday and Wednesday.')).toEqual(['Monday', 'Wednesday']);
});
