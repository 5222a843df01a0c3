import { describe, expect, it } from 'vitest';
import { pairs } from '../test-pairs.ts';
import type { Case } from '../test-pairs.ts';

const CASES: Case[] = [
  ['It is now early evening in Rome.', ['now = PRESENT_REF', 'early evening = 2017-11-09TEV']],
  ['It was dawn when they left.', ['dawn = 2017-11-09TMO']],
  ['The evening was long.', []],
  [
    'He was shot Monday and died that same evening.',
    ['Monday = 2017-11-06', 'that same evening = 2017-11-06TEV'],
  ],
  [
    'He was shot Monday and died that very night.',
    ['Monday = 2017-11-06', 'that very night = 2017-11-06TNI'],
  ],
  ['By dusk 30 were dead.', ['dusk = 2017-11-09TEV']],
  [
    'It fell Monday. In morning trading today it fell again, after afternoon trading on Tuesday.',
    [
      'Monday = 2017-11-06',
      'morning = 2017-11-09TMO',
      'today = 2017-11-09',
      'afternoon = 2017-11-07TAF',
      'Tuesday = 2017-11-07',
    ],
  ],
  ['It fell Monday. In morning trading it rose.', ['Monday = 2017-11-06', 'morning = 2017-11-06TMO']],
  ['By nightfall it was calm.', ['nightfall = 2017-11-09TNI']],
  ['It was late. At dawn troops moved in.', ['dawn = 2017-11-09TMO']],
  ['She works at dawn patrol.', []],
  ['Snow is expected overnight.', ['overnight = 2017-11-09TNI']],
  ['Snow fell overnight.', ['overnight = 2017-11-08TNI']],
  ['Police are investigating a fire overnight.', ['overnight = 2017-11-08TNI']],
  ['Three are dead after a crash overnight.', ['overnight = 2017-11-08TNI']],
  ['It will look into the overnight attack.', ['overnight = 2017-11-08TNI']],
  [
    'The shooting began Tuesday night and went on until dawn.',
    ['Tuesday night = 2017-11-07TNI', 'dawn = 2017-11-08TMO'],
  ],
  ['It began Tuesday and went on until dawn.', ['Tuesday = 2017-11-07', 'dawn = 2017-11-07TMO']],
  ['Shots were heard overnight Sunday.', ['overnight Sunday = 2017-11-05TNI']],
  ['It fell overnight.', ['overnight = 2017-11-08TNI']],
  ['They met on a Saturday night in spring.', ['Saturday night = XXXX-WXX-6TNI', 'spring = 2017-SP']],
  ['They met in a Wednesday night session.', ['Wednesday night = 2017-11-08TNI']],
  ['It fell between midnight and dawn.', ['midnight = 2017-11-09T24:00', 'dawn = 2017-11-09TMO']],
  [
    'It rained Tuesday night. Shortly after dawn, it cleared.',
    ['Tuesday night = 2017-11-07TNI', 'dawn = 2017-11-08TMO'],
  ],
  ['It rained for a second night Wednesday.', ['Wednesday = 2017-11-08']],
  [
    'It rained Tuesday night and in the early hours.',
    ['Tuesday night = 2017-11-07TNI', 'the early hours = 2017-11-08TMO'],
  ],
  ['It rained Tuesday and in the early hours.', ['Tuesday = 2017-11-07', 'the early hours = 2017-11-07TMO']],
  ['They met on Wednesday night.', ['Wednesday night = 2017-11-08TNI']],
  ['They will meet Friday morning.', ['Friday morning = 2017-11-10TMO']],
  ['They met this morning.', ['this morning = 2017-11-09TMO']],
  ['They will meet tonight.', ['tonight = 2017-11-09TNI']],
  ['They met last night.', ['last night = 2017-11-08TNI']],
  ['They met overnight.', ['overnight = 2017-11-08TNI']],
  ['They met yesterday afternoon.', ['yesterday afternoon = 2017-11-08TAF']],
  ['They met on the morning of Nov. 2.', ['the morning of Nov. 2 = 2017-11-02TMO']],
  ['They met on the evening of July 4, 1976.', ['the evening of July 4, 1976 = 1976-07-04TEV']],
  ['They met on Monday. In the evening they dined.', ['Monday = 2017-11-06', 'the evening = 2017-11-06TEV']],
  ['They met late Wednesday.', ['late Wednesday = 2017-11-08']],
  ['They met early on Tuesday.', ['early on Tuesday = 2017-11-07']],
  ['They met late Tuesday night.', ['late Tuesday night = 2017-11-07TNI']],
  ['They met early Tuesday morning.', ['early Tuesday morning = 2017-11-07TMO']],
  ['They met on Monday evening, local time.', ['Monday evening = 2017-11-06TEV']],
  ['They met late last night.', ['late last night = 2017-11-08TNI']],
  ['They met early this morning.', ['early this morning = 2017-11-09TMO']],
  ['They met at night in a night club.', []],
  ['They met later that evening.', ['later that evening = 2017-11-09TEV']],
  ['He came Friday. He left at dawn.', ['Friday = 2017-11-03', 'dawn = 2017-11-03TMO']],
  ['It was over by late afternoon.', ['late afternoon = 2017-11-09TAF']],
  ['It was over by mid-morning.', ['mid-morning = 2017-11-09TMO']],
  ['It is cold at night.', []],
  ['It was empty by nightfall.', ['nightfall = 2017-11-09TNI']],
  ['He sings at dawn services.', []],
  ['in the early hours of Tuesday', ['the early hours of Tuesday = 2017-11-07TMO']],
  ['in the small hours of Tuesday morning', ['the small hours of Tuesday morning = 2017-11-07TMO']],
  ['in the early hours of the morning', ['the early hours of the morning = 2017-11-09TMO']],
  ['into the wee hours.', ['the wee hours = 2017-11-09TMO']],
  ['in the late hours of Tuesday', ['the late hours of Tuesday = 2017-11-07TNI']],
  ['in the early hours of the siege', []],
  ['Shares fell in afternoon trading.', ['afternoon = 2017-11-09TAF']],
  ['Shares fell by midafternoon.', ['midafternoon = 2017-11-09TAF']],
  ['She wore morning dress.', []],
  ['It fell early in the day.', ['early in the day = 2017-11-09']],
  ['It fell early in the race.', []],
];

describe('parts of a day', () => {
  it.each(CASES)('reads "%s"', (text, expected, published) => {
    expect(pairs(text, published)).toEqual(expected);
  });
});
