import { describe, expect, it } from 'vitest';
import { pairs } from '../test-pairs.ts';
import type { Case } from '../test-pairs.ts';

const CASES: Case[] = [
  ['It closed two Sundays ago.', ['two Sundays ago = 2017-10-29']],
  ['It closed the Friday before last.', ['the Friday before last = 2017-10-27']],
  ['It will close three Sundays from now.', ['three Sundays from now = 2017-11-26']],
  ['It will close two Mondays from now.', ['two Mondays from now = 2018-01-08'], '2017-12-30'],
  ['Monday a week ago he left.', ['Monday a week ago = 2017-10-30']],
  ['He left Friday two weeks ago.', ['Friday two weeks ago = 2017-12-15'], '2018-01-03'],
  ['He left on Monday, a week ago.', ['Monday = 2017-11-06', 'a week ago = 2017-W44']],
  ['It will open Friday week.', ['Friday week = 2017-11-17']],
  ['It opens tomorrow week, and closes Monday fortnight.', ['tomorrow week = 2017-11-17', 'Monday fortnight = 2017-11-27']],
  ['It will open Friday week.', ['Friday week = 2018-01-05'], '2017-12-28'],
  ['It was a bad Monday to Friday week.', ['Monday = 2017-11-06', 'Friday = 2017-11-10']],
  ['The Friday week was bad.', ['Friday = 2017-11-03']],
  ['It will open Friday week after week.', ['Friday = 2017-11-10']],
]; // prettier-ignore

describe('days counted in weeks', () => {
  it.each(CASES)('reads "%s"', (text, expected, published) => {
    expect(pairs(text, published)).toEqual(expected);
  });
});
