import { expect, it } from 'vitest';
import { EVIDENCE } from './evidence.ts';
import pairWeights from '../pair-weights.json' with { type: 'json' };

it('weighs every kind of evidence, and nothing that is no evidence', () => {
  expect(EVIDENCE.map(({ name }) => name).toSorted()).toEqual(Object.keys(pairWeights.weights).toSorted());
});
