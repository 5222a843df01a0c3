import { expect, test } from 'vitest';
import { describeMentions } from '../../events/comparison/describe-mentions.ts';
import { sampleMention, type SampleSpec } from '../../events/sample.ts';
import { samplesOfPairs } from './pair-samples.ts';

const flood: SampleSpec = {
  text: 'Heavy floods destroyed the old wooden bridge near Harlow',
  trigger: 'destroyed',
  stem: 'destroy',
  places: ['Harlow'],
};

/** The samples of mentions in articles of their own, by the events they are labelled with. */
function samplesOf(specs: readonly SampleSpec[], events: readonly (string | null)[]) {
  const mentions = specs.map((spec, index) => sampleMention({ article: `a${index}`, ...spec }));
  return samplesOfPairs({
    features: describeMentions(mentions),
    eventOf: (item) => events[item] ?? null,
  });
}

test('pairs of labelled mentions are samples, each mention counting once in all', () => {
  const samples = samplesOf([flood, flood, flood, flood], ['one', 'one', 'other', null]);
  expect(samples.map(({ isOne }) => isOne)).toEqual([true, false, false]);
  expect(samples.reduce((sum, { weight }) => sum + weight, 0)).toBeCloseTo(3);
});

test('what is said is no sample: its likeness is not learnt', () => {
  const said: SampleSpec = { ...flood, kind: 'statement', speaker: 'Ann Poe' };
  expect(samplesOf([flood, said], ['one', 'one'])).toEqual([]);
});
