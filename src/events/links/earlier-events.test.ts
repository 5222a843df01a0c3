import { describe, expect, it } from 'vitest';
import { claimOf } from '../comparison/claims.ts';
import { EarlierEvents, MOST_EARLIER } from './earlier-events.ts';
import { sampleMention } from '../sample.ts';

const claim = (stem: string, ...people: string[]) => {
  const mention = sampleMention({ text: `They ${stem}`, trigger: stem, people });
  return [claimOf(mention, { time: null })];
};

describe('the earlier events that may be about the same', () => {
  const earlier = new EarlierEvents();
  earlier.note(0, claim('kill', 'Ann Poe'));
  earlier.note(1, claim('kill', 'Bo Dahl'));
  earlier.note(2, claim('kill'));
  earlier.note(3, claim('sail', 'Ann Poe'));

  it('have the trigger or a related one, and a name in common', () => {
    expect(earlier.near(claim('kill', 'Ann Poe'))).toEqual([0, 2]);
    expect(earlier.near(claim('die', 'Bo Dahl', 'Ann Poe'))).toEqual([0, 1, 2]);
    expect(earlier.near(claim('sink', 'Ann Poe'))).toEqual([]);
  });

  it('are all with the trigger where nobody is named', () => {
    expect(earlier.near(claim('kill'))).toEqual([0, 1, 2]);
  });

  it('are the last of many', () => {
    const archive = new EarlierEvents();
    for (let event = 0; event < 2 * MOST_EARLIER; event += 1) archive.note(event, claim('meet', 'Ann Poe'));
    expect(archive.near(claim('meet', 'Ann Poe'))).toHaveLength(MOST_EARLIER);
    expect(archive.near(claim('meet', 'Ann Poe')).at(-1)).toBe(2 * MOST_EARLIER - 1);
  });
});
