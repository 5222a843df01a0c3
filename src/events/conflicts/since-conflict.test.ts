import { expect, test } from 'vitest';
import type { TimeExpression } from '../../time/time-expression.ts';
import { sampleMention, sampleTime } from '../sample.ts';
import { timeSpan } from '../span.ts';
import { sinceConflict } from './since-conflict.ts';

const killed = (time: TimeExpression) => ({
  mention: sampleMention({ text: 'Eleven workers were killed', trigger: 'killed', time }),
  time,
  span: timeSpan(time),
});
const since = (start: string): TimeExpression => ({
  ...sampleTime(start),
  edtf: `${start.slice(0, 4)}/..`,
  interval: { start, end: null, precision: 'year' },
});

test('what came about since a year long past is not of one day', () => {
  expect(sinceConflict(killed(since('2001-01-01')), killed(sampleTime('2021-03-04')))).not.toBeNull();
});

test('what goes on since a day may be of that day, and of longer times nothing is known', () => {
  expect(sinceConflict(killed(since('2021-01-01')), killed(sampleTime('2021-03-04')))).toBeNull();
  expect(
    sinceConflict(killed(since('2001-01-01')), killed(sampleTime('2021-01-01', 365, 'year'))),
  ).toBeNull();
});
