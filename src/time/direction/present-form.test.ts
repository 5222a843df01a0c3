import { describe, expect, it } from 'vitest';
import { pairs } from '../test-pairs.ts';
import type { Case } from '../test-pairs.ts';

const CASES: Case[] = [
  ['It reports in early May.', ['early May = 2018-05']],
  ['It reports on March 23.', ['March 23 = 2018-03-23']],
  ['It reports results Monday.', ['Monday = 2017-11-13']],
  ['Lee reports that it opened in May.', ['May = 2017-05']],
  ['Harborough face a cup final against Westport on Sunday.', ['Sunday = 2017-11-12']],
  [
    'Ellis United travel to Westport on Sunday. They won on Friday.',
    ['Sunday = 2017-11-12', 'Friday = 2017-11-03'],
  ],
  ['The Westport play on Sunday was sold out.', ['Sunday = 2017-11-05']],
  ['Fans saw Westport play Harborough on Sunday.', ['Sunday = 2017-11-05']],
  ['The paper reports a death in March.', ['March = 2017-03']],
  ['Lee, who steps down in May, was ill.', ['May = 2018-05']],
  ['The talks, which resume Monday, broke off Friday.', ['Monday = 2017-11-13', 'Friday = 2017-11-03']],
  ['Lund stands trial in May.', ['May = 2018-05']],
  ['The firm stands as it stood in May.', ['May = 2017-05']],
  ['The treaty lapses in May.', ['May = 2018-05']],
  ['Rates are seen rising in May.', ['May = 2018-05']],
  ['The two were seen leaving in May.', ['May = 2017-05']],
  ['Minister says taxes to rise in April', ['April = 2018-04']],
  ['Lee says Lund was forced to quit in April', ['April = 2017-04']],
  ['Bank says rates to stay low on Monday', ['Monday = 2017-11-13']],
  ['Police say man tried to flee on Monday', ['Monday = 2017-11-06']],
  ['He says he had to resign in March.', ['March = 2017-03']],
  ['Officials say aid began to arrive on Monday.', ['Monday = 2017-11-06']],
  ['Doctors say the man responded to treatment on Monday.', ['Monday = 2017-11-06']],
  ['They say people lined up to vote on Sunday.', ['Sunday = 2017-11-05']],
  ['The union says staff voted to strike on Monday.', ['Monday = 2017-11-06']],
  ['Protesters are seen marching in Vell on Sunday.', ['Sunday = 2017-11-05']],
  ['Minister quits over leak on Sunday', ['Sunday = 2017-11-05']],
  ['Minister steps down after row on Sunday', ['Sunday = 2017-11-05']],
  ['Minister steps down on Sunday', ['Sunday = 2017-11-12']],
  ['Minister quits in June over leak', ['June = 2018-06']],
  [
    'It raised the dividend, payable Dec. 15 to stock of record Nov. 30.',
    ['Dec. 15 = 2017-12-15', 'Nov. 30 = 2017-11-30'],
  ],
  ['A dividend payable on Oct. 2 was raised.', ['Oct. 2 = 2017-10-02']],
  ['It sold notes maturing Dec. 1.', ['Dec. 1 = 2017-12-01']],
  ['It set a record in June.', ['June = 2017-06']],
  ['The firm makes ships on Sunday.', ['Sunday = 2017-11-05']],
];

describe('present forms', () => {
  it.each(CASES)('tell on which side a time lies: %s', (text, expected, published) => {
    expect(pairs(text, published)).toEqual(expected);
  });
});
