import { expect, it } from 'vitest';
import { sampleMention } from '../sample.ts';
import { calledName } from './called-name.ts';

const called = (name: string, body: string) => {
  const made = sampleMention({ text: body, trigger: 'said' });
  return calledName(name, { ...made, article: { ...made.article, body } });
};

it.each([
  ['Xi Jinping', 'Xi Jinping left. Mr. Xi said it was safe.', 'Xi'],
  ['Xi Jinping', 'Xi Jinping left. On Monday Xi said it was safe.', 'Xi'],
  ['Kim Jong Un', 'Kim Jong Un left. Mr. Kim said it was safe.', 'Kim'],
  ['Mahathir Mohamad', 'Dr. Mahathir said it was safe.', 'Mahathir'],
])('%s is called by the first word, which alone stands alone: %s', (name, body, word) => {
  expect(called(name, body)).toBe(word);
});

it.each([
  ['Xi Jinping', 'Xi Jinping said it was safe.', 'Jinping'],
  ['Mia Poe', 'Mia Poe left with Mia. She said it was safe.', 'Poe'],
  ['Corin Poe', 'Mr. Corin left. Poe said it was safe.', 'Poe'],
  ['Corin Poe', 'Corin Poe met Corin Holm and Mr. Corin-Lee. He said it was safe.', 'Poe'],
  ['Per Poe', 'Per head it fell. Per Poe said it was safe.', 'Poe'],
  ['Han Ji-won', 'Han Ji-won said it was safe.', 'Han'],
  ['Ana van der Poe', 'Ms. Ana said it was safe.', 'van der Poe'],
  ['Poe', 'Poe said it was safe.', 'Poe'],
])('%s is called by the family name: %s', (name, body, word) => {
  expect(called(name, body)).toBe(word);
});
