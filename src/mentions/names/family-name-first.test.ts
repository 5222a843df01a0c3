import { expect, it } from 'vitest';
import { isFamilyNameFirst } from './family-name-first.ts';

it.each([
  ['Han Ji-won', true],
  ['Han Ji Won', true],
  ['Kim Jong Un', true],
  ['Lee Ann Poe', false],
  ['Kim Reed Holt', false],
  ['Min Woo Lee', false],
  ['Yu Shan Wang', false],
  ['Ann Poe', false],
])('%s: %s', (name, isFirst) => {
  expect(isFamilyNameFirst(name)).toBe(isFirst);
});
