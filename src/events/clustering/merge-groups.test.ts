import { describe, expect, it } from 'vitest';
import type { Cluster } from './cluster-graph.ts';
import { describeMentions } from '../comparison/describe-mentions.ts';
import { questionsOf } from './join.ts';
import { mergeGroups } from './merge-groups.ts';
import type { AlikePair } from './pair-list.ts';
import { sampleMention, sampleTime, type SampleSpec } from '../sample.ts';

type Four = readonly [SampleSpec, SampleSpec, SampleSpec, SampleSpec];

/** The groups after merging two groups of two mentions, tied by one pair. */
function mergedGroups(specs: Four, isApart = false): Cluster[] {
  const mentions = specs.map((spec, index) => sampleMention({ article: `a${index}`, ...spec }));
  const ask = questionsOf(describeMentions(mentions), () => (isApart ? 'an editor' : null));
  const groups: Cluster[] = [
    { items: [0, 1], joins: [] },
    { items: [2, 3], joins: [] },
  ];
  return mergeGroups(groups, [{ a: 1, b: 2, likeness: 0.2 }], ask);
}

/** The groups after merging groups of one mention each. */
function mergedSingles(specs: readonly SampleSpec[], ties: readonly AlikePair[]): number[][] {
  const ask = questionsOf(describeMentions(specs.map(sampleMention)), () => null);
  const groups = specs.map((_, item): Cluster => ({ items: [item], joins: [] }));
  return mergeGroups(groups, ties, ask).map(({ items }) => items);
}

const merged = (specs: Four, isApart = false): number[][] =>
  mergedGroups(specs, isApart).map(({ items }) => items);

const flood: SampleSpec = {
  text: 'Heavy floods destroyed the old wooden bridge near Harlow',
  trigger: 'destroyed',
  stem: 'destroy',
  places: ['Harlow'],
  people: ['Ann Poe'],
};
const again: SampleSpec = { ...flood, text: `${flood.text} overnight` };
const four = [flood, again, flood, again] as const;

describe('merging groups of one event', () => {
  it('merges what is alike as a whole, however little the pair that ties it', () => {
    expect(merged(four)).toEqual([[0, 1, 2, 3]]);
  });

  it('notes the pair that tied the two, and how probably they are one', () => {
    const [join] = mergedGroups(four)[0]?.joins ?? [];
    expect(join).toMatchObject({ a: 1, b: 2, likeness: 0.2, isWhole: true });
    expect(join?.average).toBeGreaterThan(0.45);
  });

  it('leaves apart what shares a trigger and nothing else', () => {
    const other: SampleSpec = {
      text: 'A virus destroyed thousands of tulips in distant Borrin',
      trigger: 'destroyed',
      stem: 'destroy',
      places: ['Borrin'],
      people: ['Dan Ek'],
    };
    expect(merged([flood, again, other, other])).toHaveLength(2);
  });

  it('leaves apart what an editor split', () => {
    expect(merged(four, true)).toHaveLength(2);
  });

  it('leaves apart what happened and what is denied', () => {
    const denied: SampleSpec = { ...flood, stance: 'denies' };
    expect(merged([flood, again, denied, denied])).toHaveLength(2);
  });

  it('takes a plan among what happened for misread, not where all are planned', () => {
    const planned: SampleSpec = { ...flood, kind: 'plan' };
    expect(merged([flood, again, again, planned])).toEqual([[0, 1, 2, 3]]);
    expect(merged([flood, again, planned, planned])).toHaveLength(2);
  });

  it('takes one mention among five that contradicts for misread', () => {
    const mentions = [0, 1, 2, 3, 4, 5].map((index) =>
      sampleMention({ ...flood, article: `a${index}`, stance: index === 4 ? 'denies' : 'asserts' }),
    );
    const ask = questionsOf(describeMentions(mentions), () => null);
    const merge = (items: number[]) =>
      mergeGroups(
        [
          { items, joins: [] },
          { items: [5], joins: [] },
        ],
        [{ a: 0, b: 5, likeness: 0.2 }],
        ask,
      );
    expect(merge([0, 1, 2, 3, 4])).toHaveLength(1);
    expect(merge([0, 1, 4])).toHaveLength(2);
  });

  it('leaves apart what was dated weeks apart, however loosely', () => {
    const on = (day: string): SampleSpec => ({
      ...flood,
      time: { ...sampleTime(day), certainty: 'inferred' },
    });
    expect(merged([on('2021-03-02'), again, on('2021-05-11'), again])).toHaveLength(2);
    expect(merged([on('2021-03-02'), again, on('2021-03-05'), again])).toHaveLength(1);
  });

  describe('of what the story has several of', () => {
    const on = (day: string, article: string): SampleSpec => ({ ...flood, time: sampleTime(day), article });
    // One article tells of both floods.
    const [first, second] = [on('2021-03-02', 'a0'), on('2021-06-11', 'a0')];
    const undated: SampleSpec = { ...flood, article: 'a1' };

    it('leaves alone what may be of either', () => {
      const ties = [
        { a: 0, b: 2, likeness: 0.2 },
        { a: 1, b: 2, likeness: 0.2 },
      ];
      expect(mergedSingles([first, second, undated], ties)).toEqual([[0], [1], [2]]);
    });

    it('leaves apart groups of other dates, however many of their mentions are undated', () => {
      const specs = [first, undated, { ...undated, article: 'a2' }, second, { ...undated, article: 'a3' }];
      const ask = questionsOf(describeMentions(specs.map(sampleMention)), () => null);
      const groups: Cluster[] = [
        { items: [0, 1, 2], joins: [] },
        { items: [3, 4], joins: [] },
      ];
      expect(mergeGroups(groups, [{ a: 1, b: 4, likeness: 0.2 }], ask)).toHaveLength(2);
    });

    it('merges what is tied to one alone', () => {
      const ties = [{ a: 0, b: 2, likeness: 0.2 }];
      expect(mergedSingles([first, second, undated], ties)).toEqual([[0, 2], [1]]);
    });
  });

  it('leaves statements as they are', () => {
    const said: SampleSpec = { ...flood, kind: 'statement', speaker: 'Ann Poe' };
    expect(merged([said, said, said, said])).toHaveLength(2);
  });
});
