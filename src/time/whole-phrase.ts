import type { TimeExpression } from './time-expression.ts';

/** Where all the words stand that tell a time, of a range both ends: "3 and 14 May". Its body is the tagged one. */
export function wholePhrase(
  { start, end, text, range }: TimeExpression,
  body: string,
): { start: number; end: number; text: string } {
  return range ? { ...range, text: body.slice(range.start, range.end) } : { start, end, text };
}
