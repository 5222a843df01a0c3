import { inReadingOrder, type Diagnostic } from '../event-list/diagnostic.ts';

/** What became of reading an input: its value, or every fault found in it. */
export type Reading<Value> = { ok: true; value: Value } | { ok: false; diagnostics: Diagnostic[] };

export function success<Value>(value: Value): Reading<Value> {
  return { ok: true, value };
}

export function failure(...diagnostics: Diagnostic[]): { ok: false; diagnostics: Diagnostic[] } {
  return { ok: false, diagnostics: inReadingOrder(diagnostics) };
}

/** The value together with the faults found beside it: a failure as soon as there is one. */
export function settle<Value>(value: Value, diagnostics: Diagnostic[]): Reading<Value> {
  return diagnostics.length ? failure(...diagnostics) : success(value);
}
