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
  ['The SEC sued the firm.', 'SEC', 'PROPN'],
  ['It took a sec.', 'sec', 'NOUN'],
  ['Ada Holm, left, and Mia Lund shake hands.', 'left', 'ADJ'],
  ['Ada Holm, who came in May, left in June.', 'left', 'VERB'],
])('A fixed phrase gives away what a word is: %s (%s): %s', (body, word, pos) => {
  expect(tagOf(body, word)).toBe(pos);
});

it('The World Health Organization is no pronoun, but in a line of capitals', () => {
  const wordOf = (body: string) =>
    analyseText(body).sentences[0]?.tokens.find(({ text }) => text.toLowerCase() === 'who');
  expect(wordOf('A boat left, WHO said.')).toMatchObject({ lower: 'w.h.o.', pos: 'PROPN' });
  expect(wordOf('MAN WHO LEFT IS BACK')?.lower).toBe('who');
  expect(wordOf('The man who left is back.')?.lower).toBe('who');
});
