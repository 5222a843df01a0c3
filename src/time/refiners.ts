/**
 * What looks at the resolved times once more, in this order: what ends is put after its beginning, ranges span both,
 * periods told by their end lie before it, bounds open one side.
 */
import type { TimeExpression } from './time-expression.ts';
import type { ResolvedPhrase } from './resolved-phrase.ts';
import { express } from './express.ts';
import { withBounds } from './refiners/bounds.ts';
import { withEnds } from './refiners/ends.ts';
import { withPeriodEnds } from './refiners/period-ends.ts';
import { withRanges } from './refiners/ranges.ts';
import type { TokenReader } from './token-reader.ts';

/** A refiner gives a new list; it never changes one. */
type Refiner = (times: readonly ResolvedPhrase[], reader: TokenReader) => readonly ResolvedPhrase[];

const REFINERS: readonly Refiner[] = [withEnds, withRanges, withPeriodEnds, withBounds];

/** The phrases as the tagger gives them, each refined in turn by all refiners. */
export function refine(times: readonly ResolvedPhrase[], reader: TokenReader): TimeExpression[] {
  return REFINERS.reduce((refined, refiner) => refiner(refined, reader), times).map((time) =>
    express(time, reader),
  );
}
