import type { Diagnostic } from '../event-list/diagnostic.ts';
import type { Reading } from '../articles/reading.ts';

/** What a person gave is at fault and a person can mend it. Every other error is the program's own. */
export class InputError extends Error {
  override readonly name = 'InputError';
  readonly diagnostics: readonly Diagnostic[];

  constructor(diagnostics: readonly Diagnostic[]) {
    super(`${diagnostics.length} fault(s) in the input`);
    this.diagnostics = diagnostics;
  }
}

/** The value of a reading; throws an InputError with its faults where it failed. */
export function valueOf<Value>(reading: Reading<Value>): Value {
  if (!reading.ok) throw new InputError(reading.diagnostics);
  return reading.value;
}
