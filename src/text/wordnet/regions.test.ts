import { describe, expect, it } from 'vitest';
import { areApart, regionsOf } from './regions.ts';

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

  it('knows nothing of what has no borders, or of other names', () => {
    expect(regionsOf('Middle East')).toEqual([]);
    expect(regionsOf('Port Ellis')).toEqual([]);
    expect(regionsOf('constructor')).toEqual([]);
  });
});
