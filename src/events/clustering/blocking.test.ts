import { describe, expect, it } from 'vitest';
import { addCivilDays } from '../../event-list/civil.ts';
import { forEachCandidate, LARGEST_BLOCK, NEIGHBOURS } from './blocking.ts';
import { describeMentions } from '../comparison/describe-mentions.ts';
import { sampleMention, sampleTime, type SampleSpec } from '../sample.ts';

/** The pairs visited, as "a b". */
function candidates(specs: readonly SampleSpec[]): string[] {
  const pairs: string[] = [];
  const mentions = specs.map((spec, index) => sampleMention({ article: `a${index}`, ...spec }));
  forEachCandidate(describeMentions(mentions), (a, b) => pairs.push(`${a} ${b}`));
  return pairs;
}

/** Meetings of pairs of people, a day after one another. */
const meetings = (count: number): SampleSpec[] =>
  Array.from({ length: count }, (_, index) => ({
    text: 'They met',
    trigger: 'met',
    stem: 'meet',
    people: [`Person ${index % 40}`, `Person ${index % 41}`],
    time: sampleTime(addCivilDays('2001-01-01', index)),
  }));

describe('the pairs worth comparing', () => {
  it('share a stem or a group of related predicates', () => {
    const specs: SampleSpec[] = [
      { text: 'They met', trigger: 'met', stem: 'meet' },
      { text: 'They got together', trigger: 'got', stem: 'get together' },
      { text: 'It sank', trigger: 'sank', stem: 'sink' },
      { text: 'They met again', trigger: 'met', stem: 'meet' },
    ];
    expect(candidates(specs)).toEqual(['0 1', '0 3', '1 3']);
  });

  it('are all pairs of a block of a story’s measure, each once', () => {
    const pairs = candidates(meetings(LARGEST_BLOCK));
    expect(pairs).toHaveLength((LARGEST_BLOCK * (LARGEST_BLOCK - 1)) / 2);
    expect(new Set(pairs).size).toBe(pairs.length);
  });

  it('are, in a larger block, those who share a name', () => {
    const pairs = new Set(candidates(meetings(800)));
    // Of the first meeting's people one meets every 40 days, the other every 41.
    expect(pairs.has('0 40')).toBe(true);
    expect(pairs.has('0 1')).toBe(false);
    expect(pairs.has('0 760')).toBe(true);
  });

  it('are, where many share a name, those next to one another in time', () => {
    const one = meetings(LARGEST_BLOCK * 2).map((spec) => ({ ...spec, people: ['Ann Poe'] }));
    const pairs = new Set(candidates(one));
    expect(pairs.has(`0 ${NEIGHBOURS}`)).toBe(true);
    expect(pairs.has(`0 ${NEIGHBOURS + 1}`)).toBe(false);
  });

  it('grow no faster than the mentions', () => {
    // Of each mention at most a block's, or its neighbours, among those who share either of its two names.
    const most = (count: number) => count * LARGEST_BLOCK;
    for (const count of [1000, 4000, 8000])
      expect(candidates(meetings(count)).length).toBeLessThan(most(count));
  });
});
