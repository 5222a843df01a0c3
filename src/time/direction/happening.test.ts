import { describe, expect, it } from 'vitest';
import { pairs } from '../test-pairs.ts';
import type { Case } from '../test-pairs.ts';

const CASES: Case[] = [
  ['The firm will appeal the March 11 ruling.', ['March 11 = 2017-03-11']],
  ['It will try to avoid a repeat of the March 12 street violence.', ['March 12 = 2017-03-12']],
  ['He will appeal Monday’s ruling.', ['Monday = 2017-11-06']],
  ['He will be tried in the Jan. 7 shooting of a guard.', ['Jan. 7 = 2017-01-07']],
  ['He was blamed for Friday’s bombing.', ['Friday = 2017-11-03']],
  ['They claimed responsibility for Friday’s deadly raid.', ['Friday = 2017-11-03']],
  ['He apologised to the families for Friday’s crash.', ['Friday = 2017-11-03']],
  ['He will be tried in Vell for Friday’s bombing.', ['Friday = 2017-11-03']],
  ['A man is wanted for Friday’s murder.', ['Friday = 2017-11-03']],
  ['They tried to prepare for Friday’s attack.', ['Friday = 2017-11-10']],
  ['The army wanted shells for Friday’s raid.', ['Friday = 2017-11-10']],
  ['Police are preparing for Friday’s attack.', ['Friday = 2017-11-10']],
  ['Ships sailed for Friday’s raid.', ['Friday = 2017-11-10']],
  ['Crews got ready for Friday’s explosion of the old tower.', ['Friday = 2017-11-10']],
  ['They train for Friday’s race.', ['Friday = 2017-11-10']],
  ['A panel may look into the March attack.', ['March = 2017-03']],
  ['They brace for the ruling before Friday’s verdict.', ['Friday = 2017-11-10']],
  ['It will challenge the May 11 verdict.', ['May 11 = 2017-05-11']],
  ['The court will issue a Friday ruling.', ['Friday = 2017-11-10']],
  ['They said they would hand down a Monday verdict.', ['Monday = 2017-11-13']],
  ['He will miss Sunday’s clash.', ['Sunday = 2017-11-12']],
  ['His Dec. 31 resignation will leave a gap.', ['Dec. 31 = 2017-12-31']],
  ['He will stay until his Jan. 15 death.', ['Jan. 15 = 2018-01-15']],
  ['They will mark it with a Friday raid.', ['Friday = 2017-11-10']],
  ['The Feb. 1 invasion is planned.', ['Feb. 1 = 2018-02-01']],
  ['He will be in court for Monday’s murder trial.', ['Monday = 2017-11-13']],
  ['He will run in the March 11 vote.', ['March 11 = 2018-03-11']],
  ['It will sell on Dec. 11 after fire sales.', ['Dec. 11 = 2017-12-11']],
  ['Inquest into March crash opens', ['March = 2017-03']],
  ['The Sunday raid starts at noon.', ['Sunday = 2017-11-12', 'noon = 2017-11-12T12:00']],
  ['The Sunday raid leaves at least two dead.', ['Sunday = 2017-11-05']],
];

describe('days of what happened', () => {
  it.each(CASES)('reads "%s"', (text, expected, published) => {
    expect(pairs(text, published)).toEqual(expected);
  });
});
