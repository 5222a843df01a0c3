import { expect, it } from 'vitest';
import { analyseText } from '../../text/analyse-text.ts';
import { wholeSentence } from './reduced-clause.ts';
import { wordsOf } from './wording.ts';

/** The sentence that the words before "|", without those in brackets, are short for. */
const whole = (text: string): string | null => {
  const sentence = analyseText(text.replace(/ \||[()]/gu, '')).sentences[0]?.tokens ?? [];
  const [until = text, aside] = [text.split(' |')[0], /\((.*?)\)/u.exec(text)?.[1]];
  const end = until.replace(/[()]/gu, '').length;
  const from = text.indexOf('(');
  const told = sentence.filter(
    (token) => token.end <= end && !(aside && token.start >= from && token.end <= from + aside.length),
  );
  const tokens = wholeSentence(told, sentence);
  return tokens && wordsOf(tokens, null);
};

it.each([
  ['The suit filed in March | was dropped.', 'The suit was filed in March'],
  ['The suit filed in March | accuses the firm of fraud.', 'The suit was filed in March'],
  ['The mother of two boys killed in May | said she would sue.', 'Two boys were killed in May'],
  ['The mother of two killed in May | was a baker.', 'The mother of two was killed in May'],
  ['Rumours (,) denied in May |, said he was ill.', 'Rumours were denied in May'],
  ['Burns (,) arrested in May |, said he was ill.', 'Burns was arrested in May'],
  ['A man arrested in the raid | told the court he was ill.', 'A man was arrested in the raid'],
  ['Two members of the crew held in Ellis | are to be freed.', 'Two members of the crew were held in Ellis'],
])('A noun with a participle is short for a sentence: %s', (text, sentence) => {
  expect(whole(text)).toBe(sentence);
});

it.each([
  'A man died in the raid |, police said.',
  'The lawyer representing the firm | was late.',
  'The nurse (who) poisoned three men | was jailed.',
  'The pier',
  'It closed',
])('Another is not: %s', (text) => {
  expect(whole(text)).toBeNull();
});

it.each([
  'A fifth worker died of burns | suffered in the fire.',
  'The chief resigned on Monday | over a raid that failed.',
  'The judge (who) ruled against Poe | was threatened.',
  'The students marched in Ellis.',
])('What has its own verb is none: %s', (text) => {
  expect(whole(text)).toBeNull();
});
