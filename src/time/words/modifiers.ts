/** Words that narrow or loosen a time. Source: TimeML 1.2.1, attribute mod of TIMEX3. */
import type { TimexMod } from '../time-expression.ts';

/** Before a date; words with one space between them. */
export const DATE_MODIFIERS: Record<string, TimexMod> = {
  about: 'APPROX',
  approximately: 'APPROX',
  around: 'APPROX',
  'as early as': 'ON_OR_AFTER',
  'as late as': 'ON_OR_BEFORE',
  circa: 'APPROX',
  early: 'START',
  'early in': 'START',
  'early on': 'START',
  late: 'END',
  'late in': 'END',
  'late on': 'END',
  mid: 'MID',
  'mid -': 'MID',
  'no earlier than': 'ON_OR_AFTER',
  'no later than': 'ON_OR_BEFORE',
  roughly: 'APPROX',
  'the beginning of': 'START',
  'the close of': 'END',
  'the dawn of': 'START',
  'the early': 'START',
  'the early hours of': 'START',
  'the early part of': 'START',
  'the end of': 'END',
  'the late': 'END',
  'the late hours of': 'END',
  'the late part of': 'END',
  'the latter half of': 'END',
  'the latter part of': 'END',
  'the mid': 'MID',
  'the middle of': 'MID',
  'the opening of': 'START',
  'the start of': 'START',
  'the turn of': 'START',
  'the very beginning of': 'START',
  'the very end of': 'END',
  'very early': 'START',
  'very late': 'END',
};

/** Before an amount of time. */
export const AMOUNT_MODIFIERS: Record<string, TimexMod> = {
  about: 'APPROX',
  almost: 'LESS_THAN',
  approximately: 'APPROX',
  around: 'APPROX',
  'as long as': 'EQUAL_OR_LESS',
  'as many as': 'EQUAL_OR_LESS',
  'at least': 'EQUAL_OR_MORE',
  'at most': 'EQUAL_OR_LESS',
  barely: 'LESS_THAN',
  'close to': 'LESS_THAN',
  fewer: 'LESS_THAN',
  'fewer than': 'LESS_THAN',
  'less than': 'LESS_THAN',
  'little more than': 'MORE_THAN',
  'more than': 'MORE_THAN',
  nearly: 'LESS_THAN',
  'no less than': 'EQUAL_OR_MORE',
  'no longer than': 'EQUAL_OR_LESS',
  'no more than': 'EQUAL_OR_LESS',
  'not less than': 'EQUAL_OR_MORE',
  'not more than': 'EQUAL_OR_LESS',
  'only about': 'APPROX',
  over: 'MORE_THAN',
  roughly: 'APPROX',
  some: 'APPROX',
  under: 'LESS_THAN',
  'up to': 'EQUAL_OR_LESS',
  'well over': 'MORE_THAN',
};

const firstWords = (names: readonly string[]) => names.map((name) => name.split(' ')[0] ?? name);

/** First words of both. */
export const MODIFIER_STARTS: ReadonlySet<string> = new Set(
  firstWords([...Object.keys(DATE_MODIFIERS), ...Object.keys(AMOUNT_MODIFIERS)]),
);
