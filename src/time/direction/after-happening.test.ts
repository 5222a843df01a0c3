import { describe, expect, it } from 'vitest';
import { pairs } from '../test-pairs.ts';
import type { Case } from '../test-pairs.ts';

const CASES: Case[] = [
  ['He faces a hearing in June over a crash in June.', ['June = 2018-06', 'June = 2017-06']],
  ['The raid in June must be investigated.', ['June = 2017-06']],
  ['The fire Tuesday at the plant is under investigation.', ['Tuesday = 2017-11-07']],
  ['The raid Tuesday is planned.', ['Tuesday = 2017-11-14']],
  ['The court’s ruling Tuesday means the case can go on.', ['Tuesday = 2017-11-07']],
  ['The court’s ruling Tuesday will decide the case.', ['Tuesday = 2017-11-14']],
  ['If the court’s ruling Tuesday upholds the law, it will stay.', ['Tuesday = 2017-11-14']],
  ['Unless its ruling Tuesday allows it, the club will close.', ['Tuesday = 2017-11-14']],
  ['The shooting Friday will take place at the old airport.', ['Friday = 2017-11-10']],
  ['The shooting Friday will be investigated.', ['Friday = 2017-11-03']],
  ['A man hurt in a fire at a bus garage on Monday will be flown home.', ['Monday = 2017-11-06']],
  ['A judge will look into the deadly train crash in March.', ['March = 2017-03']],
  ['They will march over the crash on Friday.', ['Friday = 2017-11-10']],
  ['The inquest into his death opens in March.', ['March = 2018-03']],
  ['They will carry out an attack on Friday.', ['Friday = 2017-11-10']],
  ['He will be tried after the raid that he will lead on Friday.', ['Friday = 2017-11-10']],
  ['They plan to fly in a raid on Friday.', ['Friday = 2017-11-10']],
  ['They may warn of deaths from a raid on Friday.', ['Friday = 2017-11-10']],
  ['They will prepare for an attack on Friday.', ['Friday = 2017-11-10']],
  ['A crash in December would hurt banks.', ['December = 2017-12']],
  ['A tornado in March could hit the region.', ['March = 2018-03']],
  ['A crash in June could have been avoided.', ['June = 2017-06']],
  ['The crash in June may lead to new rules.', ['June = 2017-06']],
  ['The deadly crash on Monday will be investigated.', ['Monday = 2017-11-06']],
  ['The ministers will hold talks about violence on Friday.', ['Friday = 2017-11-10']],
  ['A debate about gun violence on Tuesday will feature survivors.', ['Tuesday = 2017-11-14']],
  ['Survivors will travel from a disaster zone on Friday.', ['Friday = 2017-11-10']],
  ['Union to strike over death on Monday', ['Monday = 2017-11-13']],
  ['He will hear an appeal from a murder convict in December.', ['December = 2017-12']],
  ['A man will appear in court over a crash on Monday.', ['Monday = 2017-11-13']],
  ['He will be charged over a crash on Monday.', ['Monday = 2017-11-06']],
];

describe('days behind what happened', () => {
  it.each(CASES)('reads "%s"', (text, expected, published) => {
    expect(pairs(text, published)).toEqual(expected);
  });
});
