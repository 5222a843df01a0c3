import { formatDiagnostic, inReadingOrder } from '../event-list/diagnostic.ts';
import { InputError } from './input-error.ts';

/** What a person is told about an error: the faults of their input, or that it is the program's own. */
export function errorText(error: unknown): string {
  if (error instanceof InputError) return inReadingOrder(error.diagnostics).map(formatDiagnostic).join('\n');
  const { message, stack } = error instanceof Error ? error : new Error(String(error));
  if (process.env['DATELINE_DEBUG']) return `unexpected: ${stack ?? message}`;
  return `unexpected: ${message}\nThis is a fault of the program. Run it again with DATELINE_DEBUG=1 to see where.`;
}
