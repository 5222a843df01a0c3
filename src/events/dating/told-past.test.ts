import { expect, it } from 'vitest';
import { sampleMention, sampleTime } from '../sample.ts';
import { withoutLaterPlans } from './told-past.ts';

const told = sampleMention({ text: 'Holm bought it', trigger: 'bought', time: sampleTime('2021-03-04') });
const undated = sampleMention({ text: 'Holm is to buy it', trigger: 'buy', kind: 'plan', stance: 'expects' });
const foreseen = { ...undated, time: sampleTime('2021-09-01') };

it('a plan for a later time is none of what most mentions tell as past', () => {
  expect(withoutLaterPlans([told, foreseen])).toEqual([told]);
});

it('nor of what most tell so of those that date it, however many foresee it without a date', () => {
  expect(withoutLaterPlans([told, foreseen, undated, undated])).toEqual([told, undated, undated]);
});

it('is of it where more date it ahead', () => {
  expect(withoutLaterPlans([told, foreseen, foreseen, foreseen])).toHaveLength(4);
});
