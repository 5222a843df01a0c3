/** Words that narrow or loosen a time. Source: TimeML 1.2.1, attribute mod of TIMEX3. */
import type { Portion } from '../portion.ts';
import type { TimexMod } from '../time-expression.ts';

/** How a word narrows what follows it. */
export interface Modifier {
  mod: TimexMod;
  /** Which part of the time is meant; null: the whole of it, loosely. */
  portion: Portion | null;
}

const loosely = (mod: TimexMod): Modifier => ({ mod, portion: null });
const APPROX = loosely('APPROX');
const EARLY: Modifier = { mod: 'START', portion: 'early' };
const START: Modifier = { mod: 'START', portion: 'start' };
const FIRST_HALF: Modifier = { mod: 'START', portion: 'first half' };
const MID: Modifier = { mod: 'MID', portion: 'mid' };
const LATE: Modifier = { mod: 'END', portion: 'late' };
const END: Modifier = { mod: 'END', portion: 'end' };
const SECOND_HALF: Modifier = { mod: 'END', portion: 'second half' };

/** Before a date; words with one space between them. */
export const DATE_MODIFIERS: Record<string, Modifier> = {
  about: APPROX,
  approximately: APPROX,
  around: APPROX,
  'as early as': loosely('ON_OR_AFTER'),
  'as late as': loosely('ON_OR_BEFORE'),
  circa: APPROX,
  early: EARLY,
  'early in': EARLY,
  'early - to - mid': FIRST_HALF,
  'early on': EARLY,
  'early to mid': FIRST_HALF,
  late: LATE,
  'late in': LATE,
  'late on': LATE,
  mid: MID,
  'mid -': MID,
  'mid - to - late': SECOND_HALF,
  'mid - to late': SECOND_HALF,
  'mid to late': SECOND_HALF,
  'no earlier than': loosely('ON_OR_AFTER'),
  'no later than': loosely('ON_OR_BEFORE'),
  'not earlier than': loosely('ON_OR_AFTER'),
  'not later than': loosely('ON_OR_BEFORE'),
  roughly: APPROX,
  'the beginning of': START,
  'the close of': END,
  'the dawn of': START,
  'the early': EARLY,
  'the early part of': EARLY,
  'the end of': END,
  'the first half of': FIRST_HALF,
  'the first part of': EARLY,
  'the late': LATE,
  'the late part of': LATE,
  'the latter half of': SECOND_HALF,
  'the latter part of': LATE,
  'the mid': MID,
  'the mid -': MID,
  'the middle of': MID,
  'the opening of': START,
  'the second half of': SECOND_HALF,
  'the start of': START,
  'the turn of': START,
  'the very beginning of': START,
  'the very end of': END,
  'very early': EARLY,
  'very late': LATE,
};

/** Before an amount of time. */
export const AMOUNT_MODIFIERS: Record<string, Modifier> = {
  about: APPROX,
  almost: loosely('LESS_THAN'),
  approximately: APPROX,
  around: APPROX,
  'as long as': loosely('EQUAL_OR_LESS'),
  'as many as': loosely('EQUAL_OR_LESS'),
  'at least': loosely('EQUAL_OR_MORE'),
  'at most': loosely('EQUAL_OR_LESS'),
  barely: loosely('LESS_THAN'),
  'close to': loosely('LESS_THAN'),
  fewer: loosely('LESS_THAN'),
  'fewer than': loosely('LESS_THAN'),
  'less than': loosely('LESS_THAN'),
  'little more than': loosely('MORE_THAN'),
  'more than': loosely('MORE_THAN'),
  nearly: loosely('LESS_THAN'),
  'no less than': loosely('EQUAL_OR_MORE'),
  'no longer than': loosely('EQUAL_OR_LESS'),
  'no more than': loosely('EQUAL_OR_LESS'),
  'not less than': loosely('EQUAL_OR_MORE'),
  'not more than': loosely('EQUAL_OR_LESS'),
  'only about': APPROX,
  over: loosely('MORE_THAN'),
  roughly: APPROX,
  some: APPROX,
  under: loosely('LESS_THAN'),
  'up to': loosely('EQUAL_OR_LESS'),
  'upward of': loosely('MORE_THAN'),
  'upwards of': loosely('MORE_THAN'),
  'well over': loosely('MORE_THAN'),
};

/** Before an "over" that means more than; elsewhere it is the preposition: "payable over three years". */
export const BEFORE_MORE_THAN: ReadonlySet<string> = new Set([
  'after', 'at', 'be', 'been', 'for', 'from', 'in', 'is', 'just', 'last', 'lasted', 'lasting', 'little', 'of', 'only', 'spend', 'spent',
  'take', 'takes', 'than', 'to', 'took', 'was', 'were', 'with', 'within',
]); // prettier-ignore

const firstWords = (names: readonly string[]) => names.map((name) => name.split(' ')[0] ?? name);

/** First words of both. */
export const MODIFIER_STARTS: ReadonlySet<string> = new Set(
  firstWords([...Object.keys(DATE_MODIFIERS), ...Object.keys(AMOUNT_MODIFIERS)]),
);
