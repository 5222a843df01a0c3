/** What is known of one pair. */
export interface Sample {
  /** How much there is of each kind of evidence, in one order. */
  amounts: readonly number[];
  isOne: boolean;
  weight: number;
}

/** Weights of the evidence, the bias first. */
export type Fit = readonly number[];

const ROUNDS = 15;

/**
 * Fits a logistic regression by Newton's method (iteratively reweighted least squares; Hastie et al. 2009, 4.4.1).
 *
 * @param penalty of the squares of the weights, not of the bias
 */
export function fitLogistic(samples: readonly Sample[], penalty: number): Fit {
  const size = (samples[0]?.amounts.length ?? 0) + 1;
  let fit = new Array<number>(size).fill(0);
  for (let round = 0; round < ROUNDS; round += 1) {
    // A row a weight: the negative second derivatives, then the first.
    const rows = Array.from({ length: size }, (_, row) => {
      const line = new Array<number>(size + 1).fill(0);
      line[row] = row ? penalty : 0;
      line[size] = row ? -penalty * (fit[row] ?? 0) : 0;
      return line;
    });
    for (const { amounts, isOne, weight } of samples) {
      const values = [1, ...amounts];
      const probability = 1 / (1 + Math.exp(-logOdds(fit, amounts)));
      const error = (Number(isOne) - probability) * weight;
      const curvature = probability * (1 - probability) * weight;
      for (const [index, line] of rows.entries()) {
        const value = values[index] ?? 0;
        for (const [column, other] of values.entries())
          line[column] = (line[column] ?? 0) + curvature * value * other;
        line[size] = (line[size] ?? 0) + error * value;
      }
    }
    const step = solve(rows);
    fit = fit.map((weight, index) => weight + (step[index] ?? 0));
  }
  return fit;
}

/** The logarithm of the odds that a pair is of one event. */
export function logOdds([bias = 0, ...weights]: Fit, amounts: readonly number[]): number {
  return amounts.reduce((sum, amount, index) => sum + amount * (weights[index] ?? 0), bias);
}

/** Mean logarithmic loss of a fit: 0 is perfect, 0.69 a coin. */
export function lossOf(fit: Fit, samples: readonly Sample[]): number {
  const total = samples.reduce((sum, { weight }) => sum + weight, 0);
  const loss = ({ amounts, isOne, weight }: Sample) =>
    weight * Math.log(1 + Math.exp((isOne ? -1 : 1) * logOdds(fit, amounts)));
  return samples.reduce((sum, sample) => sum + loss(sample), 0) / total;
}

/** Solves linear equations, a row each with its right-hand side last (Gauss-Jordan with pivoting). */
function solve(rows: readonly (readonly number[])[]): number[] {
  const left = rows.map((row) => [...row]);
  for (let column = 0; column < left.length; column += 1) {
    const below = left.slice(column);
    const size = (row: readonly number[]) => Math.abs(row[column] ?? 0);
    const pivot = below.reduce((best, row) => (size(row) > size(best) ? row : best));
    const [at] = [left.indexOf(pivot)];
    [left[at], left[column]] = [left[column] ?? [], pivot];
    for (const row of left) {
      if (row === pivot) continue;
      const factor = (row[column] ?? 0) / (pivot[column] ?? 1);
      for (let place = column; place < pivot.length; place += 1) {
        row[place] = (row[place] ?? 0) - factor * (pivot[place] ?? 0);
      }
    }
  }
  return left.map((row, index) => (row[rows.length] ?? 0) / (row[index] ?? 1));
}
