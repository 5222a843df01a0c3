import { describe, expect, it } from 'vitest';
import { fitLogistic, logOdds, lossOf, type Sample } from './logistic-regression.ts';

const sample = (amount: number, isOne: boolean): Sample => ({ amounts: [amount, 1], isOne, weight: 1 });

describe('fitting a logistic regression', () => {
  it('learns which evidence speaks for a pair, and how often pairs are one', () => {
    const samples = [sample(1, true), sample(1, true), sample(1, false), sample(0, false), sample(0, false)];
    const fit = fitLogistic(samples, 0.1);
    expect(logOdds(fit, [1, 1])).toBeGreaterThan(0);
    expect(logOdds(fit, [0, 1])).toBeLessThan(0);
    expect(lossOf(fit, samples)).toBeLessThan(lossOf([0, 0, 0], samples));
  });

  it('gives the odds of what was seen where nothing tells the pairs apart', () => {
    const fit = fitLogistic([sample(0, true), sample(0, false), sample(0, false), sample(0, false)], 3);
    expect(logOdds(fit, [0, 1])).toBeCloseTo(Math.log(1 / 3), 2);
  });
});
