import { expect, it } from 'vitest';
import { tagTimes } from '../tag-times.ts';

const edtfs = (text: string): (string | null)[] =>
  tagTimes(text, { published: '1989-08-24' }).map(({ edtf }) => edtf);

it('places a fiscal quarter in the three whole months up to its last day', () => {
  expect(edtfs('It lost money in its fiscal second quarter ended June 30.')[0]).toBe('1989-04-01/1989-06-30');
});

it('places the one of the year before in the same months, to the end of a leap year’s February', () => {
  const text =
    'It lost money in its fiscal first quarter ended Feb. 28. In the same period last year it did well.';
  expect(edtfs(text)[2]).toBe('1987-12-01/1988-02-29');
});
