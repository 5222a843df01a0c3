import { expect, it } from 'vitest';
import { analyseText } from './analyse-text.ts';

const tagOf = (body: string, word: string): string | undefined =>
  analyseText(body).sentences[0]?.tokens.find(({ text }) => text === word)?.pos;

it.each([
  ['The bridge closed at 10:00 am on Friday.', 'am', 'NOUN'],
  ['The pilot is thought to have fallen.', 'have', 'AUX'],
  ['The services were disrupted due to damage of cables.', 'damage', 'NOUN'],
  ['The ferry is due to land on Friday.', 'land', 'VERB'],
  ['The boy and his uncle were home at the time.', 'home', 'ADV'],
  ['President Han Ji-won left.', 'won', 'PROPN'],
  ['The Holm-won seat was lost.', 'won', 'VERB'],
  ['Reed was denied bail on Friday.', 'bail', 'NOUN'],
  ['The state had to bail out the firm.', 'bail', 'VERB'],
  ['The state helped bail out the firm.', 'bail', 'VERB'],
  ['The following two days were quiet.', 'following', 'NOUN'],
  ['The guards gas-bombed shops.', 'bombed', 'VERB'],
  ['The Oslo-based company said so.', 'based', 'ADJ'],
  ['The firm is based in Oslo.', 'based', 'VERB'],
  ['Ada Holm, left, and Mia Lund shake hands.', 'left', 'ADJ'],
  ['Ada Holm, who came in May, left in June.', 'left', 'VERB'],
])('A fixed phrase gives away what a word is: %s (%s): %s', (body, word, pos) => {
  expect(tagOf(body, word)).toBe(pos);
});
