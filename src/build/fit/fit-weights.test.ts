import { expect, test } from 'vitest';
import { easePairs, fitWeights } from './fit-weights.ts';
import type { Sample } from './logistic-regression.ts';

const sample = (amount: number, isOne: boolean): Sample => ({ amounts: [amount], isOne, weight: 1 });
const topic = [sample(1, true), sample(1, true), sample(0, false), sample(0, false)];

test('weights are named as the evidence is, and say what they were fitted to', () => {
  const { weights, source } = fitWeights([topic, topic], ['likeness'], 'mentions');
  expect(Object.keys(weights)).toEqual(['likeness']);
  expect(weights['likeness']).toBeGreaterThan(0);
  expect(source).toContain('fitted to 8 pairs of mentions in 2 topics');
});

test('the loss is that on topics the fit has not seen', () => {
  const lossOf = (topics: readonly (readonly Sample[])[]): number =>
    Number(/: ([\d.]+)\.$/u.exec(fitWeights(topics, ['likeness'], 'mentions').source)?.[1]);
  const contrary = topic.map(({ amounts, isOne }) => ({ amounts, isOne: !isOne, weight: 1 }));
  expect(lossOf([topic, topic])).toBeLessThan(Math.log(2));
  expect(lossOf([topic, contrary])).toBeGreaterThan(Math.log(2));
});

test('pairs are joined more easily than one alone would need, by the same evidence', () => {
  const fitted = { source: 'Fitted.', bias: -3, weights: { likeness: 2 } };
  const eased = easePairs(fitted);
  expect(eased.bias).toBeGreaterThan(fitted.bias);
  expect(eased.weights).toEqual(fitted.weights);
  expect(eased.source).toBe('Fitted. Then the bias is raised by 0.7.');
});
