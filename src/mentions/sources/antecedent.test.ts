import { expect, it } from 'vitest';
import { mentionsOf } from '../test-story.ts';

const speakersOf = (body: string) =>
  mentionsOf(body)
    .filter(({ kind }) => kind === 'statement')
    .map(({ source }) => source?.name);

it.each([
  ['Mia Lund met Ann Poe, who said that the ferry would close.', 'Ann Poe'],
  ['Mia Lund was praised by Ann Poe, who said that the ferry had run well.', 'Ann Poe'],
  ['Mia Lund, who said that the ferry would close, met Ann Poe.', 'Mia Lund'],
  ['Mia Lund met the driver of the van, who said that he had slept.', 'driver of the van'],
  ['Mia Lund met investors in the firm who said that they would sell.', 'investors'],
  ['Mia Lund got a letter from the driver, who said that he had slept.', 'driver'],
  ['Mia Lund met Ann Poe, a local baker who says that the ferry will close.', 'Ann Poe'],
])('“who” that speaks is who is named before it: %s', (text, speaker) => {
  expect(speakersOf(text)).toEqual([speaker]);
});

it('“who” with another subject behind it speaks by that', () => {
  expect(speakersOf('Mia Lund met Ann Poe, who Bo Dahl said would close the ferry.')).not.toContain(
    'Ann Poe',
  );
});
