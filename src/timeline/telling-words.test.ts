import { expect, it } from 'vitest';
import type { Stance } from '../event-list/schema.ts';
import { attributionOf, creditOf } from './telling-words.ts';

const outlets = [{ id: 'nine', name: 'Channel Nine', shortName: 'Nine' }];

it('an outlet of the story is credited as "via", any other as "citing"', () => {
  expect(creditOf('Channel Nine', { outlets })).toBe('via Channel Nine');
  expect(creditOf('Orta', { outlets })).toBe('citing Orta');
});

const saidBy = (role: string | null, via: string | null = null, stance: Stance = 'asserts') =>
  attributionOf({ stance, source: { name: 'Jonas Kade', role, cue: 'told' }, via, quote: quoting('') });

const quoting = (text: string) => ({ start: 0, end: text.length, text });

it('a source has its name, its role and the word that attributes, behind the stance', () => {
  expect(saidBy('aide')).toEqual({ word: null, whom: 'according to Jonas Kade, aide (“told”)' });
  expect(saidBy(null, 'Orta', 'denies')).toEqual({ word: 'denied', whom: 'by Jonas Kade (“told”)' });
  expect(attributionOf({ stance: 'asserts', source: null, via: 'Orta', quote: quoting('') })).toBeNull();
});

it('an outlet that is credited and the source is named once, unless it has a stance', () => {
  expect(saidBy(null, 'Jonas Kade')).toBeNull();
  expect(saidBy(null, 'Jonas Kade', 'doubts')?.whom).toBe('by Jonas Kade (“told”)');
});

it('a source without a name has the article that the quote gives it', () => {
  const source = { name: 'hospital', role: null, cue: 'said' };
  const quote = quoting('It was closed, the hospital said.');
  const said = attributionOf({ stance: 'asserts', source, via: null, quote });
  expect(said?.whom).toBe('according to the hospital (“said”)');
});
