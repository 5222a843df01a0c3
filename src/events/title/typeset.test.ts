import { expect, it } from 'vitest';
import { typeset } from './typeset.ts';

it.each([
  ['Poe called it "a gift"', 'Poe called it “a gift”'],
  ["Poe called it ``a gift'' and left", 'Poe called it “a gift” and left'],
  ['Poe called it " a gift " and "a shame"', 'Poe called it “a gift” and “a shame”'],
  ["The owners' board didn't meet O'Hara", 'The owners’ board didn’t meet O’Hara'],
  ["Poe: the 'old' bridge opens", 'Poe: the ‘old’ bridge opens'],
  ["Poe: 'Stop!' and 'old, long' rows", 'Poe: ‘Stop!’ and ‘old, long’ rows'],
  ["Poe called the plan 'reckless", 'Poe called the plan ‘reckless’'],
  ["Poe waited 'til ten", 'Poe waited ’til ten'],
  ['Poe: the “old” bridge opens', 'Poe: the “old” bridge opens'],
])('%s', (plain, set) => {
  expect(typeset(plain)).toBe(set);
});
