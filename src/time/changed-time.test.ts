import { expect, test } from 'vitest';
import { changedTime, inferredTime } from './changed-time.ts';
import type { TimeExpression } from './time-expression.ts';

const FRIDAY: TimeExpression = {
  start: 3,
  end: 9,
  text: 'Friday',
  range: null,
  type: 'DATE',
  value: '2017-11-10',
  mod: null,
  edtf: '2017-11-10',
  interval: { start: '2017-11-10', end: '2017-11-11', precision: 'day' },
  certainty: 'stated',
  because: 'a weekday',
};

test('a changed time keeps what it is not changed in', () => {
  const changed = changedTime(FRIDAY, { mod: 'ON_OR_BEFORE', edtf: '../2017-11-10' });
  expect(changed).toEqual({ ...FRIDAY, mod: 'ON_OR_BEFORE', edtf: '../2017-11-10' });
});

test('a time may be changed to one without a place on the calendar', () => {
  expect(changedTime(FRIDAY, { edtf: null, interval: null })).toEqual({
    ...FRIDAY,
    edtf: null,
    interval: null,
  });
});

test('an inferred time says why before its own reason', () => {
  const inferred = inferredTime(FRIDAY, 'told of the same day');
  expect(inferred).toEqual({
    ...FRIDAY,
    certainty: 'inferred',
    because: 'told of the same day; a weekday',
  });
});
