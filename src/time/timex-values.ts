/** TIMEX3 values that aren't places on the calendar. */
import { UNIT_DESIGNATORS } from './words/units.ts';
import type { Unit } from './words/units.ts';

const CLOCK_UNITS: ReadonlySet<Unit> = new Set(['hour', 'minute', 'second']);

/** One part of a length of time; an amount of null is one that isn't said. */
export interface Length {
  amount: number | null;
  unit: Unit;
}

/** Of what a unit is made up, where newspapers halve it: half an hour is 30 minutes. */
const SMALLER: Partial<Record<Unit, { count: number; unit: Unit }>> = {
  century: { count: 100, unit: 'year' },
  decade: { count: 10, unit: 'year' },
  hour: { count: 60, unit: 'minute' },
  minute: { count: 60, unit: 'second' },
  year: { count: 12, unit: 'month' },
};

/** Less than one unit, in the smaller one: `PT30M`, `P25Y`. */
export function inSmallerUnit({ amount, unit }: Length): Length {
  const smaller = SMALLER[unit];
  return amount !== null && amount < 1 && smaller
    ? { amount: amount * smaller.count, unit: smaller.unit }
    : { amount, unit };
}

/** `P2D`, `PT12H`, `P2.5Y`, `PXM`. */
export const durationValue = (amount: number | null, unit: Unit): string => lengthValue([{ amount, unit }]);

/** Of several parts, the longer unit first: `P2Y6M`, `PT3H20M`. */
export function lengthValue(parts: readonly Length[]): string {
  const clockPart = parts.findIndex(({ unit }) => CLOCK_UNITS.has(unit));
  const written = parts.map(
    (part, index) =>
      `${index === clockPart ? 'T' : ''}${numberText(part.amount)}${UNIT_DESIGNATORS[part.unit]}`,
  );
  return `P${written.join('')}`;
}

const numberText = (amount: number | null): string =>
  amount === null ? 'X' : String(Math.round(amount * 100) / 100);
