import { expect, it } from 'vitest';
import { analyseText } from '../../text/analyse-text.ts';
import { withShortNames } from './short-names.ts';
import { wordsOf } from './wording.ts';

const shortened = (text: string): string =>
  wordsOf(withShortNames(analyseText(text).sentences[0]?.tokens ?? [], ['Ann Poe']), null);

it.each([
  ['Secretary of State Ann Poe left', 'Poe left'],
  ['The port showed images of Ann Poe', 'The port showed images of Poe'],
])('A surname is left of somebody, and of the words before it all but their role: %s', (text, words) => {
  expect(shortened(text)).toBe(words);
});
