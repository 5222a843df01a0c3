import { describe, expect, it } from 'vitest';
import { shortNameOf } from './short-name.ts';

describe('the short name of an outlet', () => {
  it.each([
    ['CNN', 'CNN'],
    ['The Guardian', 'Guardian'],
    ['Harbour Post', 'Harbour Post'],
    ['International Business Times', 'IBT'],
    ['The Sydney Morning Herald', 'SMH'],
    ['Donaudampfschifffahrtszeitung', 'Donaudampfschif…'],
    ['the daily news of all the coast', 'daily news of a…'],
  ])('of %s is %s', (name, short) => expect(shortNameOf(name)).toBe(short));
});
