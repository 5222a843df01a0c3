import { expect, it } from 'vitest';
import { analyseText } from '../../text/analyse-text.ts';
import { wholeSentence } from './reduced-clause.ts';
import { wordsOf } from './wording.ts';

const whole = (text: string): string | null => {
  const tokens = wholeSentence(analyseText(text).sentences[0]?.tokens ?? []);
  return tokens && wordsOf(tokens, null);
};

it.each([
  ['The suit filed in March', 'The suit was filed in March'],
  ['Two members of the crew held in Ellis', 'Two members of the crew were held in Ellis'],
])('A noun with a participle is short for a sentence: %s', (text, sentence) => {
  expect(whole(text)).toBe(sentence);
});

it.each(['The lawyer representing the firm', 'The nurse poisoned three men', 'The pier', 'It closed'])(
  'Another is not: %s',
  (text) => {
    expect(whole(text)).toBeNull();
  },
);
