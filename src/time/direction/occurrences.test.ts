import { describe, expect, it } from 'vitest';
import { pairs } from '../test-pairs.ts';

/** Thursday, 20 September 2012. */
const PUBLISHED = '2012-09-20';
const values = (text: string): string[] => pairs(text, PUBLISHED).map((pair) => pair.split(' = ')[1] ?? '');

describe('which day and month a direction leads to', () => {
  it('takes the day of publication for its own weekday, told or planned', () => {
    expect(values('He spoke Thursday.')).toEqual(['2012-09-20']);
    expect(values('He will speak Thursday.')).toEqual(['2012-09-20']);
  });

  it('looks back to what was called off only where its day is just over', () => {
    expect(values('Analysts had expected the cut Tuesday.')).toEqual(['2012-09-18']);
    expect(values('The plane was supposed to land on Tuesday.')).toEqual(['2012-09-18']);
    expect(values('The plane is supposed to land on Tuesday.')).toEqual(['2012-09-25']);
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
