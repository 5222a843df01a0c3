import { expect, it } from 'vitest';
import { analyseText } from '../../text/analyse-text.ts';
import { isDoneTo, withinSentence } from './object-relative.ts';
import { wordsOf } from './wording.ts';

const tokensOf = (text: string) => analyseText(text).sentences[0]?.tokens ?? [];

/** Whether what stands before "which" is the object of the verb behind "|". */
function isObject(text: string): boolean {
  const tokens = tokensOf(text.replace('| ', ''));
  const index = tokens.findIndex(({ start }) => start === text.indexOf('|'));
  const pronoun = tokens.findIndex(({ lower }) => lower === 'which');
  return isDoneTo(tokens, tokens.slice(pronoun + 1, index), index);
}

it('a subject and a verb behind "which" do something to what stands before it', () => {
  expect(isObject('The sale, which the mayor | announced on Friday, failed.')).toBe(true);
  expect(isObject('The sale, which the mayor | announced, failed.')).toBe(true);
});

it('it is not done to what has the verb itself, nor where that has an object or ends with its preposition', () => {
  expect(isObject('The sale, which | failed on Friday, was his.')).toBe(false);
  expect(isObject('The day, which the mayor | spent in Ellis on, was long.')).toBe(false);
  expect(isObject('The day, on which the mayor | announced the sale, was long.')).toBe(false);
});

it('an article within a sentence is small, a name is not', () => {
  expect(wordsOf([...tokensOf('Poe saw'), ...withinSentence(tokensOf('The sale'))], null)).toBe(
    'Poe saw the sale',
  );
  expect(withinSentence(tokensOf('Ellis won'))[0]?.text).toBe('Ellis');
  expect(withinSentence([])).toEqual([]);
});
