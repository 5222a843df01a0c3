import { isAlias, isMap, isScalar, isSeq, type Node, type Pair, type Scalar, type YAMLMap } from 'yaml';
import { positionAt, type Diagnostic } from '../event-list/diagnostic.ts';
import { suggestName } from './suggest.ts';
import { parseYaml, report, type YamlDocument, type YamlPlace } from './yaml-document.ts';

/** A YAML mapping, read field by field; faults are collected in `diagnostics` of its document. */
export interface YamlRecord {
  document: YamlDocument;
  map: YAMLMap;
}

/** Parses YAML whose top is a mapping. Null, with the reasons in `diagnostics`, where it is none. */
export function parseRecord(
  yaml: string,
  place: YamlPlace,
): { record: YamlRecord | null; diagnostics: Diagnostic[] } {
  const document = parseYaml(yaml, place);
  const { parsed, diagnostics } = document;
  if (diagnostics.length) return { record: null, diagnostics };
  if (isMap(parsed.contents)) return { record: { document, map: parsed.contents }, diagnostics };
  report(document, offsetOf(parsed.contents), 'no fields', 'write one "name: value" a line');
  return { record: null, diagnostics };
}

/** Reports each field whose name is not known and doesn't begin with `x-`. */
export function refuseUnknownFields(record: YamlRecord, known: readonly string[]): void {
  for (const pair of record.map.items) {
    const name = keyOf(pair);
    if (known.includes(name) || name.startsWith('x-')) continue;
    report(record.document, offsetOf(pair.key), `unknown field: ${name}`, suggestName(name, known));
  }
}

/** 1-based place of a field's value in the file; where there is no such field, of the mapping's start. */
export function placeOfField(record: YamlRecord, name: string): { line: number; column: number } {
  const { text, start } = record.document.place;
  const pair = pairOf(record, name);
  return positionAt(text, start + offsetOf(pair?.value ?? pair?.key ?? record.map));
}

/** A fault at a field's value. */
export function faultOfField(record: YamlRecord, name: string, what: string, remedy: string): Diagnostic {
  return { path: record.document.place.path, ...placeOfField(record, name), what, remedy };
}

/** Collects a fault at a field's value. */
export function reportField(record: YamlRecord, name: string, what: string, remedy: string): void {
  record.document.diagnostics.push(faultOfField(record, name, what, remedy));
}

/** A field's text, with white space run together; null where it is missing, empty or no text (reported). */
export function textField(record: YamlRecord, name: string): string | null {
  const node = valueOf(record, name);
  if (node === null) return null;
  if (!isScalar(node)) {
    reportField(record, name, `invalid ${name}: not a text`, `write ${name}: and the text on one line`);
    return null;
  }
  refuseCutText(record, name, node);
  return (typeof node.value === 'string' ? node.value : '').replace(/\s+/g, ' ').trim() || null;
}

/** Fields of words that somebody wrote, in which `#5` and `#MeToo` are some of them. */
const PROSE: ReadonlySet<string> = new Set(
  'byline description name outlet quote shortName title why'.split(' '),
);

/** Reports a text that loses its end to YAML, where a comment begins right at a `#` of its line; `# this` may be meant. */
function refuseCutText(record: YamlRecord, name: string, { type, range }: Scalar): void {
  if (type !== 'PLAIN' || !range || !PROSE.has(name)) return;
  const { text, start } = record.document.place;
  if (!/^[ \t]*#[^\s#]/.test(text.slice(start + range[1], start + range[2]))) return;
  const what = `cut ${name}: YAML takes what begins with # for a comment`;
  report(record.document, range[1], what, `put the whole text in quotes: ${name}: '… #…'`);
}

/** As textField, and reports the field where it is missing or empty. */
export function requiredField(record: YamlRecord, name: string, example: string): string | null {
  const before = record.document.diagnostics.length;
  const text = textField(record, name);
  if (text === null && record.document.diagnostics.length === before) {
    const what = pairOf(record, name) ? `empty ${name}` : `missing ${name}`;
    reportField(record, name, what, `write ${name}: ${example}`);
  }
  return text;
}

/** A field's value out of a few; null where it is missing or empty, or any other text (reported). */
export function choiceField<const Value extends string>(
  record: YamlRecord,
  name: string,
  values: readonly Value[],
): Value | null {
  const text = textField(record, name);
  const value = values.find((candidate) => candidate === text);
  if (value !== undefined || text === null) return value ?? null;
  reportField(record, name, `invalid ${name}: ${text}`, `write ${values.join(' or ')}`);
  return null;
}

/** The mapping in a field; null where it is missing or none (reported). */
export function recordField(record: YamlRecord, name: string, example: string): YamlRecord | null {
  const node = valueOf(record, name);
  if (isMap(node)) return { document: record.document, map: node };
  reportField(record, name, `${node ? 'invalid' : 'missing'} ${name}`, `write ${name}: ${example}`);
  return null;
}

/** The mappings in a field's list; [] where there is no such field or it is no list of mappings (reported). */
export function recordsField(record: YamlRecord, name: string, example: string): YamlRecord[] {
  const node = valueOf(record, name);
  if (node === null) return [];
  const what = `invalid ${name}: not a list of "name: value"`;
  const items = isSeq(node) ? (node.items as Node[]) : [node];
  return items.flatMap((item) => {
    if (isSeq(node) && isMap(item)) return { document: record.document, map: item };
    report(record.document, offsetOf(item), what, `write it as ${example}`);
    return [];
  });
}

function pairOf({ map }: YamlRecord, name: string): Pair | undefined {
  return map.items.find((pair) => keyOf(pair) === name);
}

function valueOf(record: YamlRecord, name: string): Node | null {
  const value = pairOf(record, name)?.value as Node | null | undefined;
  if (isAlias(value)) return value.resolve(record.document.parsed) ?? null;
  return value ?? null;
}

const keyOf = ({ key }: Pair): string => (isScalar(key) ? String(key.value) : String(key));

function offsetOf(node: unknown): number {
  return (node as Node | null)?.range?.[0] ?? 0;
}
