import { expect, it } from 'vitest';
import { tagTimes } from '../tag-times.ts';

const found = (text: string) =>
  tagTimes(text, { published: '2005-11-21' }).map(({ value, edtf }) => `${value} ${edtf ?? 'null'}`);

it.each([
  ['It lost money in the first nine months of 2004.', 'P9M 2004-01/2004-09'],
  ['It lost money in the first nine months of the year.', 'P9M 2005-01/2005-09'],
  ['It shrank in the last three months of 2004.', 'P3M 2004-10/2004-12'],
  ['In the final two weeks of October it fell.', 'P2W 2005-10-18/2005-10-31'],
  ['In the first 10 days of May it fell.', 'P10D 2005-05-01/2005-05-10'],
])('a length that begins or ends with a period lies in it: %s', (text, expected) => {
  expect(found(text)[0]).toBe(expected);
});

it.each([
  ['It fell in the first nine months of the campaign.', 'P9M null'],
  ['It fell in the first 15 months of last year.', 'P15M null'],
  ['It fell in the last few weeks of 2004.', 'PXW null'],
])('is only a length where no period of that size tells: %s', (text, expected) => {
  expect(found(text)[0]).toBe(expected);
});
