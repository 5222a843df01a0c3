import { expect, it } from 'vitest';
import { mayBeOfKind } from './kind-of-body.ts';

it.each([
  ['Corin Foods', 'company', true],
  ['Union Vell', 'company', true],
  ['Bank of Oslo', 'bank', true],
  ['FBI', 'company', false],
  ['Coast Guard', 'company', false],
  ['White House', 'firm', false],
  ['Department of Justice', 'company', false],
  ['Vell United', 'company', false],
  ['FBI', 'agency', true],
  ['Department of Justice', 'agency', true],
])('%s as “the %s”: %s', (name, noun, may) => {
  expect(mayBeOfKind(name, noun)).toBe(may);
});
