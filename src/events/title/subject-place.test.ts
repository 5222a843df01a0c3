import { describe, expect, it } from 'vitest';
import { analyseText } from '../../text/analyse-text.ts';
import { withoutPlaces } from './subject-place.ts';

const without = (text: string): string =>
  withoutPlaces(analyseText(text).sentences[0]?.tokens ?? [])
    .map((token) => token.text)
    .join(' ');

describe('a clause without the places before its verbs', () => {
  it.each([
    [
      'A court in Oslo ruled that a ban on travellers from six states was unlawful',
      'A court ruled that a ban on travellers was unlawful',
    ],
    ['No school in Oslo was shut', 'No school in Oslo was shut'],
    ['All schools in Oslo were shut', 'All schools in Oslo were shut'],
    ['A court ruled in Oslo', 'A court ruled in Oslo'],
    ['The owner of the pier was fined', 'The owner of the pier was fined'],
  ])('%s', (text, expected) => {
    expect(without(text)).toBe(expected);
  });
});
