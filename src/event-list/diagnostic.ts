/** One fault of an input, told so that a person can mend it. */
export interface Diagnostic {
  /** The file, as the person named it or relative to the story folder. */
  path: string;
  /** 1-based line; 1 where the fault is the whole file's. */
  line: number;
  /** 1-based column, in UTF-16 code units. */
  column: number;
  /** What is wrong: `invalid published: "2017-02-30" is no day of the calendar`. */
  what: string;
  /** What to do about it: `write it as YYYY-MM-DD`. */
  remedy: string;
}

/** `path:line:column: what; what to do`: one line, as editors and terminals link it. */
export function formatDiagnostic({ path, line, column, what, remedy }: Diagnostic): string {
  return `${path}:${line}:${column}: ${what}; ${remedy}`;
}

/** The faults as a person mends them: file by file as they were found, in each from top to bottom. */
export function inReadingOrder(diagnostics: readonly Diagnostic[]): Diagnostic[] {
  const paths = [...new Set(diagnostics.map(({ path }) => path))];
  return diagnostics.toSorted(
    (a, b) => paths.indexOf(a.path) - paths.indexOf(b.path) || a.line - b.line || a.column - b.column,
  );
}

/** 1-based line and column of an offset (UTF-16 code units) into a text. */
export function positionAt(text: string, offset: number): { line: number; column: number } {
  const before = text.slice(0, offset);
  const lastBreak = before.lastIndexOf('\n');
  return { line: before.split('\n').length, column: before.length - lastBreak };
}
