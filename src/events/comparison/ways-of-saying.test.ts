import { expect, it } from 'vitest';
import { analyseText } from '../../text/analyse-text.ts';
import { sampleMention } from '../sample.ts';
import { waysOf } from './ways-of-saying.ts';

const waysIn = (text: string, trigger: string) => {
  const [sentence] = analyseText(text).sentences;
  const made = sampleMention({ text, trigger, kind: 'statement', speaker: 'Poe' });
  return [...waysOf(sentence ? { ...made, sentence } : made)];
};

it.each([
  ['In a letter on Monday, Poe told Ruiz that the pier would shut.', 'told', ['letter']],
  ['Poe told Ruiz in a letter on Monday that the pier would shut.', 'told', ['letter']],
  ['"The pier will shut," Poe told reporters.', 'told', ['press']],
  ['Poe wrote on Twitter that the pier would shut.', 'wrote', ['post']],
  ['Poe said that Ruiz had written a letter.', 'said', []],
  ['Poe said the pier would shut.', 'said', []],
  ['Poe said on Monday in a television interview that the pier would shut.', 'said', ['interview']],
  ['Poe denied to reporters on Monday that the pier would shut.', 'denied', ['press']],
  ['At a rally in Largo, Poe said the pier would shut.', 'said', ['speech']],
  ['Poe said on Monday the two journalists had been spies.', 'said', []],
  ['Poe said the tweets had been sent by hackers.', 'said', []],
  ['Poe said on Monday Facebook had lost data.', 'said', []],
  ['On Monday, Facebook chief Ann Poe said the data had been stolen.', 'said', []],
  ['Poe said in court letters had been lost.', 'said', []],
])('what somebody speaks in or on is told beside the saying: %s', (text, trigger, ways) => {
  expect(waysIn(text, trigger)).toEqual(ways);
});
