import { expect, it } from 'vitest';
import { mentionsOf } from '../test-story.ts';

const viasOf = (text: string) => [...new Set(mentionsOf(text).flatMap(({ via }) => via ?? []))];

it.each([
  ['Ann Poe told member station WBUR on Monday that she would quit.', 'WBUR'],
  ['Ann Poe told the Daily Quay on Monday that she would quit.', 'Daily Quay'],
  ['The bridge fell on Monday, state television reported.', 'state television'],
])('an outlet is credited by its name, and without one by what it is: %s', (text, via) => {
  expect(viasOf(text)).toEqual([via]);
});

it('an article of the outlet credits nobody else', () => {
  const text = 'Ann Poe told the Harbour Post on Monday that she would quit.';
  expect(viasOf(text)).toEqual([]);
  expect(viasOf(text.replace('Harbour', 'Quay'))).toEqual(['Quay Post']);
  const onAir = mentionsOf(text.replace('the Harbour Post', 'WVLL'), { outlet: 'WVLL-TV' });
  expect(onAir.flatMap(({ via }) => via ?? [])).toEqual([]);
});
