import { LineCounter, parseDocument, type Document, type ErrorCode, type YAMLError } from 'yaml';
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
const CLOSED = "close the quote or bracket that is open, or write the ':' that is missing";
const IN_LINE = 'begin what belongs together in the same column';

/** What to do about the faults that headlines and hurried hands make most. */
const REMEDIES: Partial<Record<ErrorCode, string>> = {
  BAD_SCALAR_START: QUOTED,
  BLOCK_AS_IMPLICIT_KEY: QUOTED,
  DUPLICATE_KEY: 'keep one, with what belongs under both',
  MISSING_CHAR: CLOSED,
  MULTILINE_IMPLICIT_KEY:
    'begin each field on a line of its own, no further in than the one before, as name: text with a space behind the colon',
  TAB_AS_INDENT: 'put spaces in place of the tab',
  TAG_RESOLVE_FAILED: QUOTED,
  UNEXPECTED_TOKEN: QUOTED,
};

/** Parses YAML, with the fault of its syntax in each line at its place. */
export function parseYaml(yaml: string, place: YamlPlace): YamlDocument {
  // The failsafe schema knows strings only, so that `2017-11-09` is never a moment in some zone.
  const lineCounter = new LineCounter();
  const parsed = parseDocument(yaml, { schema: 'failsafe', prettyErrors: false, lineCounter });
  const document: YamlDocument = { place, parsed, diagnostics: [] };
  for (const fault of oneOfEachLine([...parsed.errors, ...parsed.warnings], lineCounter)) {
    const [what = fault.message] = fault.message.split('\n', 1);
    report(document, fault.pos[0], `invalid YAML: ${what}`, remedyOf(fault));
  }
  return document;
}

/**
 * The first fault of each line, from which those behind it follow; a text that looks like a field is the fault only
 * where there is no other.
 */
function oneOfEachLine(faults: readonly YAMLError[], lines: LineCounter): YAMLError[] {
  const told = new Map<number, YAMLError>();
  for (const fault of faults) {
    const { line } = lines.linePos(fault.pos[0]);
    const known = told.get(line);
    if (!known || (known.code === 'BLOCK_AS_IMPLICIT_KEY' && fault.code !== known.code))
      told.set(line, fault);
  }
  return [...told.values()];
}

function remedyOf({ code, message }: YAMLError): string {
  // The parser has one code for a bracket left open and for fields or dashes that aren't in line.
  if (code === 'BAD_INDENT') return message.startsWith('Flow') ? CLOSED : IN_LINE;
  return message.includes('without - indicator') ? IN_LINE : (REMEDIES[code] ?? 'mend the YAML');
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
