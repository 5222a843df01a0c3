import { expect, it } from 'vitest';
import { analyseText } from '../../text/analyse-text.ts';
import { standsAsOutlet } from './outlet-context.ts';

/** Whether the given word of a sentence stands as an outlet's name. */
function isOutlet(text: string, word: string): boolean {
  const tokens = analyseText(text).sentences[0]?.tokens ?? [];
  const from = tokens.findIndex((token) => token.text === word);
  return standsAsOutlet(tokens, { from, to: from + 1, titleFrom: from, text: word });
}

it.each([
  ['The Herald reported that a bridge had closed.', 'Herald', true],
  ['The Echo first reported on Monday that a bridge had closed.', 'Echo', true],
  ['The mayor left, according to the Standard.', 'Standard', true],
  ['The Echo reported to the coast guard that it was sinking.', 'Echo', false],
  ['The Express reported on Monday that its train had stopped.', 'Express', false],
  ['The Star reported missing on Monday was found.', 'Star', false],
  ["The mayor left, according to the Standard and Poor's list.", 'Standard', false],
])('the last word of a masthead tells what a ship or a train would not: "%s"', (text, word, isTold) => {
  expect(isOutlet(text, word)).toBe(isTold);
});
