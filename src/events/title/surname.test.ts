import { expect, it } from 'vitest';
import { surname } from './surname.ts';

it.each([
  ['Ann Poe', 'Poe'],
  ['Ann de Poe', 'de Poe'],
  ['Ann van der Poe', 'van der Poe'],
  ['Ben King Jr.', 'King'],
  ['Han Ji-won', 'Han'],
  ['Poe', 'Poe'],
])('the family name of %s is %s', (name, family) => {
  expect(surname(name)).toBe(family);
});
