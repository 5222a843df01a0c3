/** Faults of a JSON file, each at its line and column. */
import { isCollection, isNode, LineCounter, parseDocument, type Document } from 'yaml';
import { failure, success, type Reading } from '../articles/reading.ts';
import type { Diagnostic } from '../event-list/diagnostic.ts';
import type { ListError } from '../event-list/read.ts';

/** The value of a JSON text, or the fault that keeps it from being one. */
export function parseJson(text: string, path: string): Reading<unknown> {
  try {
    return success<unknown>(JSON.parse(text));
  } catch (error) {
    return failure(jsonFault(text, path, error));
  }
}

/** Faults of fields at the places where these stand in their file. */
export function fieldFaults(
  errors: readonly ListError[],
  { text, path, remedy }: { text: string; path: string; remedy: string },
): Diagnostic[] {
  if (!errors.length) return [];
  const lines = new LineCounter();
  // JSON is YAML, and the YAML library keeps where everything stands.
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false, uniqueKeys: false });
  return errors.map((error) => {
    const { line, col } = lines.linePos(offsetOf(document, error.path));
    return { path, line, column: col, what: `invalid ${error.path}: ${error.message}`, remedy };
  });
}

/** Offset of the value at `events[3].time.end`, or of the nearest thing around it that there is. */
function offsetOf(document: Document, fieldPath: string): number {
  const keys = [...fieldPath.matchAll(/\[(\d+)\]|[^.[\]]+/g)].map(([key, index]) =>
    index ? Number(index) : key,
  );
  for (let depth = keys.length; depth > 0; depth--) {
    const node = document.getIn(keys.slice(0, depth), true);
    if (isNode(node) && node.range) return node.range[0];
  }
  return isCollection(document.contents) ? (document.contents.range?.[0] ?? 0) : 0;
}

/** The parser tells the offset or nothing; where nothing, the YAML parser finds most of the same faults. */
function jsonFault(text: string, path: string, error: unknown): Diagnostic {
  const message = error instanceof Error ? error.message : '';
  const offset = /at position (\d+)/.exec(message)?.[1];
  const lines = new LineCounter();
  const { errors } = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  const { line, col } = lines.linePos(offset ? Number(offset) : (errors[0]?.pos[0] ?? text.trimEnd().length));
  return { path, line, column: col, what: `no JSON: ${message}`, remedy: 'mend the JSON' };
}
