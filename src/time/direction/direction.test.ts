import { describe, expect, it } from 'vitest';
import { pairs } from '../test-pairs.ts';

/** Thursday, 20 September 2012. */
const PUBLISHED = '2012-09-20';
const values = (text: string): string[] => pairs(text, PUBLISHED).map((pair) => pair.split(' = ')[1] ?? '');

const COME = [
  'The company won’t reopen the plant before Saturday.',
  'The coach said his team would not give up Saturday.',
  'By Saturday, the troops were to be in place.',
  'The vote, expected Saturday, could be close.',
  'They hope to have a deal by Saturday.',
  'Economists forecast a fall Saturday.',
  'The government has promised elections on Saturday.',
  'We want this done by Saturday.',
  'The king declared mourning, ending Saturday.',
  'All trips through Saturday have been canceled.',
  'The department closed its missions until Saturday.',
  'The senator, who leads in polls, competes Saturday in Iowa.',
  'Analysts see a rate cut Saturday.',
  'The man was held and bailed until Saturday.',
  'The actor, who lives in Rome, turns 31 Saturday.',
  'It has applied to start tests Saturday.',
  'The rules, made in haste, apply from Saturday.',
  'They would not leave Saturday.',
  'The committee meets behind closed doors Saturday.',
  'In a speech prepared for delivery Saturday, he calls for calm.',
  'Voters in the province go to the polls Saturday.',
  'Three men held on murder charges appear in court Saturday.',
  'A trial date of Saturday was set.',
  'Schools will stay closed until Saturday.',
  'Come Saturday, all will be well.',
  'The dollar fell as traders awaited Saturday\u2019s report.',
  'The Treasury plans to sell $9 billion of long-term notes Saturday.',
  'The Senate put the vote on the bill off until Saturday.',
  'The judge adjourned the trial of the two men until Saturday.',
  'The game was moved to Saturday.',
  'They pushed back the vote until Saturday.',
  'The Senate put off a vote on the bill until Saturday.',
  'Chancellor arrives Saturday for talks on debt',
  'Senate to vote Saturday on spending bill',
  'Court hears appeal Saturday in landmark case',
  'A decision is scheduled for Saturday.',
  'He is being held pending a hearing Saturday.',
  'If no deal is reached by Saturday, the money could run out.',
  'The Bears host Green Bay on Saturday.',
  'The Tigers, who visit Chicago on Saturday, have won six straight.',
  'The winner advances to Saturday\u2019s semifinal.',
  'Saturday marks the anniversary of the attack.',
  'Facing a Saturday deadline, lawmakers worked late.',
  'Markets are closed Saturday for a holiday.',
  'The company, which reports earnings Saturday, has slumped.',
  'The study will appear in Saturday\u2019s edition of the journal.',
  'The ban, effective Saturday, covers all imports.',
  'Economists forecast that Saturday\u2019s report will show growth.',
  'The hotel reopens Saturday.',
  'The union threatens to strike from Saturday.',
  'The game, scheduled for Saturday, was canceled.',
  'Bonds fell in advance of Saturday\u2019s auction.',
  'It announced plans to raise $10 billion by selling notes Saturday.',
  'The machinists, on strike for a while, vote Saturday on an offer.',
  'Neither side will talk prior to Saturday.',
  'Court To Hear Appeal Saturday',
  'Officials said the vote on Saturday will be close.',
  'The House passed it and the Senate on Saturday will vote.',
  'By Saturday, he said, everything will be ready.',
  'On Saturday, officials said, the court will decide.',
  'The vote Saturday, which was called early, will be close.',
];

const GONE = [
  'The House approved the bill by 219 votes to 212 on Saturday.',
  'They shelved a strike planned for the holidays after reaching a deal on Saturday.',
  'The company didn’t reopen the plant Saturday.',
  'Officials would not give details Saturday.',
  'The rise was smaller than expected Saturday.',
  'It cut rates Saturday.',
  'Prices fell in the period ending Saturday.',
  'Trips on Saturday were canceled.',
  'The bridge was closed until Saturday.',
  'He is said to have already left Saturday.',
  'Officials would not say Saturday what had caused the fire.',
  'Twenty people were killed in armed clashes Saturday.',
  'Saturday\u2019s ruling means that the trial can begin.',
  'The guests did not go Saturday.',
  'They had come Saturday with gifts.',
  'He was brought to hospital and stayed there until Saturday.',
  'Troops moved into the town and held it until Saturday.',
  'He put up posters and worked until Saturday.',
  'The judge delayed the trial, which lasted until Saturday.',
  'The paper reports Saturday\u2019s attack killed three.',
  'They missed a Saturday deadline.',
  'Three monitors on Saturday confirmed the truce.',
  'The talks come as monitors on Saturday confirmed the truce.',
  'The move comes after a bomb Saturday killed three.',
  'A suspect in Saturday\u2019s robbery will be charged.',
  'Clinton, speaking Saturday to governors, urged action.',
  'The search for those missing since Saturday will resume.',
  'The dollar\u2019s rise follows Saturday\u2019s report.',
  'He is charged with killing her Saturday.',
  'He is believed to have fled Saturday.',
  'It appears that Saturday there was a fire.',
  'An effective attack ended Saturday.',
  'Three reports on Saturday told of it.',
  'May said Saturday she would go.',
  'A boy found clinging to a tube on Saturday will stay.',
  'The man who shot the boy on Saturday will be charged.',
  'On Saturday, officials said, the court decided.',
  'On Saturday, the company said it will close the plant.',
  'The vote Saturday, the first since then, was close.',
];

describe('direction', () => {
  it.each(COME)('looks ahead in "%s"', (text) => {
    expect(values(text)).toEqual(['2012-09-22']);
  });

  it.each(GONE)('looks back in "%s"', (text) => {
    expect(values(text)).toEqual(['2012-09-15']);
  });

  it('takes the day of publication for its own weekday, told or planned', () => {
    expect(values('He spoke Thursday.')).toEqual(['2012-09-20']);
    expect(values('He will speak Thursday.')).toEqual(['2012-09-20']);
  });

  it('looks back to what was called off only where its day is just over', () => {
    expect(values('Analysts had expected the cut Tuesday.')).toEqual(['2012-09-18']);
    expect(values('The game, planned for Wednesday, was postponed.')).toEqual(['2012-09-19']);
    expect(values('The game, planned for Monday, was postponed.')).toEqual(['2012-09-24']);
    expect(values('The vote, planned for June, was postponed.')).toEqual(['2012-06']);
    expect(values('The vote had been due Wednesday.')).toEqual(['2012-09-19']);
    expect(values('They had hoped to open it in June.')).toEqual(['2012-06']);
    expect(values('The offer, which was to expire Wednesday, was raised.')).toEqual(['2012-09-19']);
    expect(values('The Senate was to take up the bill Friday.')).toEqual(['2012-09-21']);
    expect(values('They hope to open it in June.')).toEqual(['2013-06']);
    expect(values('The game was moved from Saturday to Sunday.')).toEqual(['2012-09-22', '2012-09-23']);
    expect(values('His visit, originally planned for May, will be in October.')).toEqual([
      '2012-05',
      '2012-10',
    ]);
  });

  it('counts a month on from the one that its sentence spoke of', () => {
    expect(values('He said in May that it would be done by March.')).toEqual(['2012-05', '2013-03']);
    expect(values('Under a truce signed in October, troops were to leave by March.')).toEqual([
      '2011-10',
      '2012-03',
    ]);
    expect(values('Work begins in April and should be finished by October.')).toEqual(['2013-04', '2013-10']);
    expect(values('It was sold in April and was closed by August.')).toEqual(['2012-04', '2012-08']);
  });

  it('goes by the noun after a month: figures are of one that is over, contracts of one to come', () => {
    expect(values('It will release August sales.')).toEqual(['2012-08']);
    expect(values('Oil for October delivery fell.')).toEqual(['2012-10']);
    expect(values('The index for August, due soon, should rise.')).toEqual(['2012-08']);
    expect(values('The December contract fell.')).toEqual(['2012-12']);
    expect(values('The December talks failed.')).toEqual(['2011-12']);
    expect(values('December corn rose 2 cents.')).toEqual(['2012-12']);
    expect(values('December corn exports rose.')).toEqual(['2011-12']);
  });

  it('keeps the month of publication, told or planned, and crosses the year', () => {
    expect(values('It rose in September.')).toEqual(['2012-09']);
    expect(values('It will rise in September.')).toEqual(['2012-09']);
    expect(values('The rules, to take effect in January, were read.')).toEqual(['2013-01']);
    expect(values('They raised fares and plan another rise in January.')).toEqual(['2013-01']);
    expect(values('It raised fares and plans another rise in January.')).toEqual(['2013-01']);
    expect(values('It takes effect in January.')).toEqual(['2013-01']);
    expect(values('It rose in December from November.')).toEqual(['2011-12', '2011-11']);
  });
});
