import { expect, test } from 'vitest';
import { spelledOut } from './spelled-out.ts';

const NAMES = ['United Nations', 'UN', 'U.N.', 'Ann Poe', 'AP', 'Bank of Oslo'];
const isPerson = (name: string) => name === 'Ann Poe';

test('initials stand for the name whose words they open', () => {
  expect([...spelledOut(NAMES, isPerson)]).toEqual([
    ['UN', 'United Nations'],
    ['U.N.', 'United Nations'],
  ]);
  expect(spelledOut(['BO', 'Bank of Oslo'], isPerson).get('BO')).toBe('Bank of Oslo');
});

test('not for a person’s, nor where several names have them', () => {
  expect(spelledOut(['AP', 'Ann Poe'], isPerson).size).toBe(0);
  expect(spelledOut(['UN', 'United Nations', 'Ugly Norway'], isPerson).size).toBe(0);
  expect(spelledOut(['Un', 'United Nations'], isPerson).size).toBe(0);
});
