import { expect, it } from 'vitest';
import { analyseText } from '../../text/analyse-text.ts';
import { isSetApart } from './set-apart.ts';

const isApart = (text: string) => isSetApart(analyseText(text).sentences[0]?.tokens ?? []);

it.each([
  'In an unrelated shooting, a boy was hit in the hand.',
  'In a separate vote, lawmakers approved the budget.',
  'In a third attack on Sunday, a man was found dead.',
  'In another case, a jury acquitted a banker.',
  'In a separate criminal case, a jury acquitted a banker.',
])('a sentence is of another affair: %s', (text) => {
  expect(isApart(text)).toBe(true);
});

it.each([
  'In a separate room, the ministers met.',
  'In a separate secret room, the ministers met.',
  'In a second vote on Monday, the council approved a ban.',
  'In a third of cases, nobody was charged.',
  'In the shooting, a boy was hit in the hand.',
  'A separate vote is due on Monday.',
  'In',
])('nor is it where nothing says so: %s', (text) => {
  expect(isApart(text)).toBe(false);
});
