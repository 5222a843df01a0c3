/** TIMEX3 values that aren't places on the calendar. */
import { UNIT_DESIGNATORS } from './words/units.ts';
import type { Unit } from './words/units.ts';

const CLOCK_UNITS: ReadonlySet<Unit> = new Set(['hour', 'minute', 'second']);

/** One part of a length of time; an amount of null is one that isn't said. */
export interface Length {
  amount: number | null;
  unit: Unit;
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
