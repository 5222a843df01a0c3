import { expect, it } from 'vitest';
import { creditOf, sourceText } from './telling-words.ts';

const outlets = [{ id: 'nine', name: 'Channel Nine', shortName: 'Nine' }];

it('an outlet of the story is credited as "via", any other as "citing"', () => {
  expect(creditOf('Channel Nine', { outlets })).toBe('via Channel Nine');
  expect(creditOf('Orta', { outlets })).toBe('citing Orta');
});

it('a source has its name, its role and the word that attributes', () => {
  expect(sourceText({ name: 'Jonas Kade', role: 'aide', cue: 'told' })).toBe('Jonas Kade, aide (“told”)');
  expect(sourceText({ name: 'Jonas Kade', role: null, cue: 'told' })).toBe('Jonas Kade (“told”)');
});
