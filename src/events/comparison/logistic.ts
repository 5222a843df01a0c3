/** A kind of evidence and what a unit of it weighs, in the logarithm of the odds. */
export interface Weights {
  bias: number;
  /** By the name of the evidence. */
  weights: Readonly<Record<string, number>>;
}

/** Something that speaks for two things being of one event, or against it. */
export interface Evidence<Pair> {
  name: string;
  /** How much of it there is: 0 where there is none, at most about 1, or the logarithm of a number. */
  amount: (pair: Pair) => number;
}

/**
 * How probably a pair is of one event: logistic regression (Cox 1958) over the evidence. Evidence without a weight
 * doesn't count.
 */
export function weigh<Pair>(
  evidence: readonly Evidence<Pair>[],
  { bias, weights }: Weights,
): (pair: Pair) => number {
  const weightOf = new Map(Object.entries(weights));
  const counted = evidence.flatMap(({ name, amount }) => {
    const weight = weightOf.get(name);
    return weight === undefined ? [] : [{ amount, weight }];
  });
  return (pair) => {
    const sum = counted.reduce((total, { amount, weight }) => total + weight * amount(pair), bias);
    return 1 / (1 + Math.exp(-sum));
  };
}
