import { expect, test } from 'vitest';
import { ordinalConflict } from './ordinal-conflict.ts';
import { sampleMention } from '../sample.ts';

const telling = (ordinal?: string) => ({
  mention: sampleMention({ text: 'The search found nobody', trigger: 'search', ...(ordinal && { ordinal }) }),
});

test('the first and the second of a kind are two, whichever is told first', () => {
  expect(ordinalConflict(telling('first'), telling('second'))).toBe(
    'one is the first of its kind, the other the second',
  );
  expect(ordinalConflict(telling('second'), telling('first'))).not.toBeNull();
  expect(ordinalConflict(telling('twelfth'), telling('2nd'))).not.toBeNull();
});

test.each([
  ['sixth', '6th'],
  ['last', 'last'],
  ['first', undefined],
  [undefined, undefined],
])('%s and %s may be one', (a, b) => {
  expect(ordinalConflict(telling(a), telling(b))).toBeNull();
});
