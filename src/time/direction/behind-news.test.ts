import { describe, expect, it } from 'vitest';
import { pairs } from '../test-pairs.ts';
import type { Case } from '../test-pairs.ts';

const CASES: Case[] = [
  ['A man is dead after a shooting late Tuesday.', ['late Tuesday = 2017-11-07']],
  ['Two people are recovering after a crash on a bridge in Vell, Ohio, Saturday.', ['Saturday = 2017-11-04']],
  ['A woman is in custody following a fatal stabbing on the north side Saturday.', ['Saturday = 2017-11-04']],
  ['Police are looking for a suspect in a deadly shooting Saturday.', ['Saturday = 2017-11-04']],
  ['Police are investigating a two-car crash Saturday.', ['Saturday = 2017-11-04']],
  ['The victim of a shooting Friday is expected to survive.', ['Friday = 2017-11-03']],
  ['The coach faces questions after a defeat Saturday.', ['Saturday = 2017-11-04']],
  ['Firefighters are at the scene of a blaze in Vell Tuesday.', ['Tuesday = 2017-11-07']],
  ['The school will reopen after a fire Monday.', ['Monday = 2017-11-13']],
  ['The president is to visit the region after a flood Friday.', ['Friday = 2017-11-10']],
  ['The school reopens after a fire Monday.', ['Monday = 2017-11-13']],
  ['A film about survivors of a crash opens Friday.', ['Friday = 2017-11-10']],
  ['A commission investigating a breach meets Monday.', ['Monday = 2017-11-13']],
  ['Jury selection begins in a murder trial Monday.', ['Monday = 2017-11-13']],
  ['The president meets families of a crash Saturday.', ['Saturday = 2017-11-11']],
  ['Officials are meeting over a spill Friday.', ['Friday = 2017-11-10']],
  ['He will be charged in a shooting Saturday.', ['Saturday = 2017-11-11']],
  ['The coast is bracing for a tornado Saturday.', ['Saturday = 2017-11-11']],
  ['Officials are warning of an attack Saturday.', ['Saturday = 2017-11-11']],
  ['The road is closed after a fire until Saturday.', ['Saturday = 2017-11-11']],
  ['They are still mourning after a fire and are meeting Saturday.', ['Saturday = 2017-11-11']],
  ['After a crash Friday the road is closed Saturday.', ['Friday = 2017-11-03', 'Saturday = 2017-11-11']],
  ['They are flying home after a meeting on Saturday.', ['Saturday = 2017-11-11']],
  ['The town is holding a vigil for the victims of the shooting Saturday.', ['Saturday = 2017-11-11']],
];

describe('days behind news', () => {
  it.each(CASES)('reads "%s"', (text, expected, published) => {
    expect(pairs(text, published)).toEqual(expected);
  });
});
