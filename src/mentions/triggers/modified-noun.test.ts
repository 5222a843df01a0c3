import { expect, it } from 'vitest';
import { mentionAt, taggedMentionsOf } from '../test-story.ts';

const FIELDS = { published: '2021-04-16' };
const dateOf = (body: string, trigger: string) =>
  mentionAt(taggedMentionsOf(body, FIELDS), trigger).time?.edtf ?? null;

it.each([
  ['Mayor Mia Lund said on Thursday fares would rise.', 'said'],
  ['Mayor Mia Lund said on Thursday police had arrested two men.', 'said'],
  ['Mayor Mia Lund unveiled on Thursday plans to build a pier.', 'unveiled'],
  ['Mayor Mia Lund was hurt in Thursday clashes.', 'clashes'],
])('reads whose day it is in "%s"', (body, trigger) => {
  expect(dateOf(body, trigger)).toBe('2021-04-15');
});

it('leaves a day to the noun that it stands before', () => {
  expect(dateOf('Mayor Mia Lund welcomed Thursday’s talks.', 'welcomed')).toBeNull();
});

it.each([
  'Thieves stole two seventeenth-century Dutch paintings.',
  'Thieves stole 19th-century Dutch paintings.',
  'Thieves stole 19th‑century Dutch paintings.',
  'Thieves stole 1960s-era Dutch paintings.',
  'Thieves stole two 1960s‑style lamps.',
  'Thieves stole the crown in the 1960s-era museum.',
  'Thieves stole three 1998 Norwegian coins.',
])('leaves the age of a thing to the thing: "%s"', (body) => {
  expect(dateOf(body, 'stole') ?? '').not.toMatch(/^1/u);
});

it('gives a clause the century that is its own', () => {
  expect(dateOf('Thieves stole the crown in the 17th century.', 'stole')).toBe('16XX');
  expect(dateOf('Thieves stole Soviet-era coins in the 1960s.', 'stole')).toBe('196X');
});

it.each([
  ['Last year Tarrant bought a rival.', '2020'],
  ['A year ago Tarrant bought a rival.', '2020'],
])('leaves a year to the verb behind the name that it stands before: "%s"', (body, expected) => {
  expect(dateOf(body, 'bought')).toBe(expected);
});

it('leaves a year to a day that has a name', () => {
  expect(dateOf('Mayor Mia Lund praised this year’s Harbour Day.', 'praised')).not.toBe('2021');
});
