import type { Weights } from '../../events/comparison/logistic.ts';
import { fitLogistic, lossOf, type Fit, type Sample } from './logistic-regression.ts';

/** Few pairs of groups for the kinds of evidence there are: strong enough that no weight rests on a handful of them. */
const PENALTY = 3;
/** As is usual; a fold holds out whole topics, since pairs of one topic share their words. */
const FOLDS = 5;

/** Weights with where they come from, as the file of weights has them. */
export interface FittedWeights extends Weights {
  source: string;
}

/**
 * Fits weights of evidence to samples, a list a topic.
 *
 * @param names of the evidence, in the order of the samples' amounts
 * @param what the samples are pairs of, in plain words
 */
export function fitWeights(
  byTopic: readonly (readonly Sample[])[],
  names: readonly string[],
  what: string,
): FittedWeights {
  const samples = byTopic.flat();
  const loss = heldOutLoss(byTopic).toFixed(3);
  const source = `Made by \`npm run fit\`: logistic regression with an L2 penalty of ${PENALTY}, fitted to ${samples.length} pairs of ${what} in ${byTopic.length} topics. Log loss with five folds of topics: ${loss}.`;
  const [bias = 0, ...weights]: Fit = fitLogistic(samples, PENALTY);
  const named = names.map((name, index): [string, number] => [name, rounded(weights[index] ?? 0)]);
  return { source, bias: rounded(bias), weights: Object.fromEntries(named) };
}

/** What the bias of pairs is raised by; chosen with five folds of topics. */
const EASE = 0.7;

/**
 * Weights of pairs as the joining takes them: it goes by the average over all pairs of two groups, which those of one
 * event that share little bring down, and not by what one pair alone would need.
 */
export function easePairs({ source, bias, weights }: FittedWeights): FittedWeights {
  return { source: `${source} Then the bias is raised by ${EASE}.`, bias: rounded(bias + EASE), weights };
}

/** The mean loss on topics that the fit hasn't seen. */
function heldOutLoss(byTopic: readonly (readonly Sample[])[]): number {
  const losses = Array.from({ length: FOLDS }, (_, fold) => {
    const isIn = (_samples: unknown, topic: number) => topic % FOLDS === fold;
    const others = byTopic.filter((own, topic) => !isIn(own, topic)).flat();
    const held = byTopic.filter(isIn).flat();
    return held.length ? lossOf(fitLogistic(others, PENALTY), held) * held.length : 0;
  });
  return losses.reduce((sum, loss) => sum + loss, 0) / byTopic.flat().length;
}

const rounded = (weight: number): number => Number(weight.toFixed(2));
