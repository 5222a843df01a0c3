/** TIMEX3 values that aren't places on the calendar. */
import { UNIT_DESIGNATORS } from './words/units.ts';
import type { Unit } from './words/units.ts';

const CLOCK_UNITS: ReadonlySet<Unit> = new Set(['hour', 'minute', 'second']);

/** `P2D`, `PT12H`, `P2.5Y`, `PXM`: an amount of null is one that isn't said. */
export function durationValue(amount: number | null, unit: Unit): string {
  const number = amount === null ? 'X' : String(Math.round(amount * 100) / 100);
  return `P${CLOCK_UNITS.has(unit) ? 'T' : ''}${number}${UNIT_DESIGNATORS[unit]}`;
}
