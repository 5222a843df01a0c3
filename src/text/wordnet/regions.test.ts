import { describe, expect, it } from 'vitest';
import { areApart, isRegionName, regionsOf } from './regions.ts';

const apart = (here: string, there: string) => areApart(regionsOf(here), regionsOf(there));

describe('the regions of the world', () => {
  it('tells countries and states that lie beside each other', () => {
    expect(apart('France', 'Norway')).toBe(true);
    expect(apart('Ohio', 'Michigan')).toBe(true);
    expect(apart('Bavaria', 'Austria')).toBe(true);
  });

  it('knows in which of them a town lies', () => {
    expect(apart('Vienna', 'Norway')).toBe(true);
    expect(apart('Vienna', 'Austria')).toBe(false);
    expect(apart('Detroit', 'Chicago')).toBe(true);
    expect(apart('Detroit', 'U.S.')).toBe(false);
  });

  it('tells no two towns of one region apart, as one may be a suburb of the other', () => {
    expect(apart('Hamburg', 'Berlin')).toBe(false);
  });

  it('takes a name for all that it may mean', () => {
    expect(regionsOf('Georgia')).toHaveLength(2);
    expect(apart('Georgia', 'Atlanta')).toBe(false);
    expect(apart('Paris', 'Texas')).toBe(false);
    expect(apart('Paris', 'Norway')).toBe(true);
  });

  it('tells regions and capitals from other towns, of which there may be more of a name', () => {
    for (const name of ['Norway', 'Oslo', 'Ohio', 'Wales']) expect(isRegionName(name)).toBe(true);
    for (const name of ['Boston', 'Hamburg', 'Port Ellis']) expect(isRegionName(name)).toBe(false);
  });

  it('counts a land that two share as both', () => {
    expect(apart('Ireland', 'Belfast')).toBe(false);
    expect(apart('Korea', 'Seoul')).toBe(false);
    expect(apart('Middle East', 'Baghdad')).toBe(false);
    expect(apart('Middle East', 'Norway')).toBe(true);
  });

  it('knows nothing of states that are no more, of possessions, or of other names', () => {
    expect(regionsOf('Port Ellis')).toEqual([]);
    expect(regionsOf('East Germany')).toEqual([]);
    expect(regionsOf('Puerto Rico')).toEqual([]);
    expect(regionsOf('constructor')).toEqual([]);
  });
});
