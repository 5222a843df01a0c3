import { LineCounter, parseDocument, type Document, type ErrorCode } from 'yaml';
import { positionAt, type Diagnostic } from '../event-list/diagnostic.ts';

/** Where a piece of YAML stands in its file, so that its faults can be told at their place. */
export interface YamlPlace {
  path: string;
  /** The whole file's text. */
  text: string;
  /** Offset of the YAML in it. */
  start: number;
}

/** A parsed piece of YAML. Every scalar is its text: dates, numbers and `no` stay what was written. */
export interface YamlDocument {
  place: YamlPlace;
  parsed: Document;
  diagnostics: Diagnostic[];
}

const QUOTED =
  "put the whole text in quotes, as in title: 'Fire: what we know', and write each ' in it twice";

/** What to do about the faults that headlines and hurried hands make most. */
const REMEDIES: Partial<Record<ErrorCode, string>> = {
  BAD_SCALAR_START: QUOTED,
  BLOCK_AS_IMPLICIT_KEY: QUOTED,
  DUPLICATE_KEY: 'keep one of the two',
  MISSING_CHAR: "close the quote or bracket that is open, or write the ':' that is missing",
  MULTILINE_IMPLICIT_KEY: 'begin each field on a line of its own, no further in than the one before',
  TAB_AS_INDENT: 'put spaces in place of the tab',
  UNEXPECTED_TOKEN: QUOTED,
};

/** Parses YAML, with each fault of its syntax at its place. */
export function parseYaml(yaml: string, place: YamlPlace): YamlDocument {
  // The failsafe schema knows strings only, so that `2017-11-09` is never a moment in some zone.
  const parsed = parseDocument(yaml, {
    schema: 'failsafe',
    prettyErrors: false,
    lineCounter: new LineCounter(),
  });
  const document: YamlDocument = { place, parsed, diagnostics: [] };
  for (const { pos, message, code } of [...parsed.errors, ...parsed.warnings]) {
    const [what = message] = message.split('\n', 1);
    report(document, pos[0], `invalid YAML: ${what}`, REMEDIES[code] ?? 'mend the YAML');
  }
  return document;
}

/** Adds a fault at an offset into the YAML. */
export function report(
  { place, diagnostics }: YamlDocument,
  offset: number,
  what: string,
  remedy: string,
): void {
  diagnostics.push({ path: place.path, ...positionAt(place.text, place.start + offset), what, remedy });
}
