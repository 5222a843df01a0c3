import { describe, expect, it } from 'vitest';
import { streetsIn } from './wheres.ts';

describe('the streets of a text', () => {
  it('are told by their proper word and their kind, however short it is written', () => {
    expect([
      ...streetsIn('Shots were fired in the 2400 block of North Holm Ave. near Fifth Street.'),
    ]).toEqual(['holm avenue', '5 street']);
    expect([...streetsIn('She lived on 5th St and he on Holm Street.')]).toEqual(['5 street', 'holm street']);
    expect([...streetsIn('Police went to a house on Ashby Court.')]).toEqual(['ashby court']);
  });

  it('are no courts of law and no other names that end alike', () => {
    expect([...streetsIn('He pleaded guilty in Lorne Superior Court at Finn’s Place.')]).toEqual([]);
  });
});
