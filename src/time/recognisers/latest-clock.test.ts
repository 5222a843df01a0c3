import { expect, it } from 'vitest';
import { pairs } from '../test-pairs.ts';

const clockOf = (text: string) => pairs(text).at(-1);

it.each([
  'The euro fell on Tuesday. It rose 2 percent by 1030 GMT.',
  'The euro fell on Tuesday. By 1030 GMT, it was down 0.3 percent.',
  'The euro fell on Tuesday. By 1030 GMT it had lost 3 cents.',
  'The ban came on Tuesday. As of 1030 GMT it held.',
])('a clock is that of the writing: %s', (text) => {
  expect(clockOf(text)).toBe('1030 GMT = 2017-11-09T10:30Z');
});

it.each([
  ['On Tuesday, the quake struck at 0430 GMT, damaging 30 percent of homes.', '2017-11-07T04:30Z'],
  ['On Tuesday the yen was at 113.5, down 0.3 percent by 0430 GMT.', '2017-11-07T04:30Z'],
  ['The Fed meets next Tuesday. By 0430 GMT it will announce a rise of 2 percent.', '2017-11-14T04:30Z'],
  ['They voted on Tuesday. Turnout was 23 percent by 0430 GMT.', '2017-11-07T04:30Z'],
  ['They voted on Tuesday. Turnout at 0430 GMT was 23 percent, up 2 points.', '2017-11-07T04:30Z'],
])('nor is it where a day stands before it or nothing moved: %s', (text, value) => {
  expect(clockOf(text)).toBe(`0430 GMT = ${value}`);
});
