import { expect, it } from 'vitest';
import { analyseText } from '../../text/analyse-text.ts';
import { upToSaying } from './up-to-saying.ts';
import { wordsOf } from './wording.ts';

function shortened(text: string, about: string): string {
  const tokens = analyseText(text).sentences[0]?.tokens ?? [];
  return wordsOf(upToSaying(tokens, tokens.find((token) => token.text === about) ?? { start: 0 }), null);
}

it.each([
  ['Poe issued a statement saying that the plan to close it', 'issued', 'Poe issued a statement'],
  [
    'Poe issued a statement saying that it had left',
    'issued',
    'Poe issued a statement saying that it had left',
  ],
  [
    'Crowds carried signs saying no to the closure',
    'closure',
    'Crowds carried signs saying no to the closure',
  ],
  ['Crowds carried signs', 'carried', 'Crowds carried signs'],
  ['Poe left, saying no more', 'left', 'Poe left, saying no more'],
])('What is said is left out where its cut has no verb: %s, of “%s”', (text, about, words) => {
  expect(shortened(text, about)).toBe(words);
});
