import { describe, expect, it } from 'vitest';
import { pairs } from '../test-pairs.ts';
import type { Case } from '../test-pairs.ts';

const CASES: Case[] = [
  [
    'They could not be reached until Tuesday. A body was recovered later in the day.',
    ['Tuesday = 2017-11-07', 'later in the day = 2017-11-07'],
  ],
  [
    'It fell today after Monday. It may close on Nov. 26. Trading ended at 16:30.',
    ['today = 2017-11-09', 'Monday = 2017-11-06', 'Nov. 26 = 2017-11-26', '16:30 = 2017-11-09T16:30'],
  ],
  [
    'The vote is on Nov. 26. Shots rang out at 9 a.m.',
    ['Nov. 26 = 2017-11-26', '9 a.m. = 2017-11-09T09:00'],
  ],
  [
    'It came Tuesday, before the vote on Nov. 26. Police had been there since dawn.',
    ['Tuesday = 2017-11-07', 'Nov. 26 = 2017-11-26', 'dawn = 2017-11-07TMO'],
  ],
  [
    'He came Tuesday and leaves on Nov. 26. A day later he met her.',
    ['Tuesday = 2017-11-07', 'Nov. 26 = 2017-11-26', 'A day later = 2017-11-08'],
  ],
  [
    'He won on Oct. 16. He said Wednesday that he was well. Nine days later he had fallen ill.',
    ['Oct. 16 = 2017-10-16', 'Wednesday = 2017-11-08', 'Nine days later = 2017-10-25'],
  ],
  [
    'She left on May 3. The court ruled Tuesday. Three weeks later she came back.',
    ['May 3 = 2017-05-03', 'Tuesday = 2017-11-07', 'Three weeks later = 2017-W21'],
  ],
  [
    'The court ruled Tuesday. Last May she left; three weeks later she came back.',
    ['Tuesday = 2017-11-07', 'Last May = 2017-05', 'three weeks later = 2017-W21'],
  ],
  [
    'He won on Oct. 16. The court ruled Tuesday. Nine days later he will leave.',
    ['Oct. 16 = 2017-10-16', 'Tuesday = 2017-11-07', 'Nine days later = 2017-11-16'],
  ],
  [
    'The blast came in May 2015. One man went on trial this spring. Two years later, survivors still need help.',
    ['May 2015 = 2015-05', 'this spring = 2017-SP', 'Two years later = 2017'],
  ],
  ['The court ruled Tuesday. Nine days later he left.', ['Tuesday = 2017-11-07', 'Nine days later = 2017-11-16']],
  ['The vote is on Dec. 31. Polls open at 8 a.m.', ['Dec. 31 = 2017-12-31', '8 a.m. = 2017-12-31T08:00']],
  ['The vote is on Nov. 26. A day later they will meet.', ['Nov. 26 = 2017-11-26', 'A day later = 2017-11-27']],
]; // prettier-ignore

describe('the day a text is at', () => {
  it.each(CASES)('reads "%s"', (text, expected, published) => {
    expect(pairs(text, published)).toEqual(expected);
  });
});
