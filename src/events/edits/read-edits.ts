import {
  choiceField,
  faultOfField,
  parseRecord,
  recordField,
  recordsField,
  refuseUnknownFields,
  reportField,
  requiredField,
  type YamlRecord,
} from '../../articles/yaml-record.ts';
import type { Diagnostic } from '../../event-list/diagnostic.ts';
import { LINK_TYPES, STANCES } from '../../event-list/schema.ts';
import { edtfInterval } from '../../time/edtf-interval.ts';
import type { Edit, Passage } from './edit.ts';

type Action = Edit['action'];

/** How each action's entries are read; the order is the order in which they are applied. */
const READERS: Record<Action, (record: YamlRecord) => Edit | null> = {
  stance: (record) => ({
    ...onePassage(record, 'stance', ['stance']),
    stance: requiredChoice(record, 'stance', STANCES),
  }),
  merge: (record) => somePassages(record, 'merge'),
  split: (record) => somePassages(record, 'split'),
  retitle: (record) => ({
    ...onePassage(record, 'retitle', ['title']),
    title: requiredField(record, 'title', 'the title to show') ?? '',
  }),
  redate: (record) => ({ ...onePassage(record, 'redate', ['date']), edtf: dateField(record) }),
  hide: (record) => onePassage(record, 'hide'),
  pin: (record) => onePassage(record, 'pin'),
  link: readLink,
};
const ACTIONS = Object.keys(READERS) as Action[];
const EXAMPLE = '"- article: …", "quote: …" and "why: …", one entry a dash';

/** The edits of a file that are written as they must be, in the order they apply, and the faults of the others. */
export interface EditsRead {
  edits: Edit[];
  faults: Diagnostic[];
}

/** Reads the text of an `edits.yaml`, each fault at its place. */
export function readEdits(text: string, path: string): EditsRead {
  if (isEmpty(text)) return { edits: [], faults: [] };
  const { record, diagnostics: faults } = parseRecord(text, { path, text, start: 0 });
  if (!record) return { edits: [], faults };
  refuseUnknownFields(record, ACTIONS);
  const edits = ACTIONS.flatMap((action) =>
    recordsField(record, action, EXAMPLE).flatMap((entry) => {
      const before = faults.length;
      const edit = READERS[action](entry);
      return edit && faults.length === before ? edit : [];
    }),
  );
  return { edits, faults };
}

/** A file of comments alone is one without edits. */
function isEmpty(text: string): boolean {
  return text.split(/\r?\n/).every((line) => /^\s*(?:#|$)/.test(line));
}

function onePassage<Name extends Action>(record: YamlRecord, action: Name, more: readonly string[] = []) {
  refuseUnknownFields(record, ['article', 'quote', ...more, 'why']);
  return { action, passage: readPassage(record), why: readWhy(record) };
}

function somePassages(record: YamlRecord, action: 'merge' | 'split'): Edit {
  refuseUnknownFields(record, ['passages', 'why']);
  const { diagnostics } = record.document;
  const before = diagnostics.length;
  const passages = recordsField(record, 'passages', '"- article: …" and "quote: …"');
  if (passages.length < 2 && diagnostics.length === before) {
    reportField(record, 'passages', `${action} of fewer than two passages`, 'name two passages or more');
  }
  return { action, passages: passages.map(readNested), why: readWhy(record) };
}

/** The link; null where it lacks a side (reported). */
function readLink(record: YamlRecord): Edit | null {
  refuseUnknownFields(record, ['from', 'to', 'type', 'why']);
  const side = (name: string) => {
    const nested = recordField(record, name, 'article: … and quote: …');
    return nested && readNested(nested);
  };
  const [from, to] = [side('from'), side('to')];
  const [type, why] = [requiredChoice(record, 'type', LINK_TYPES), readWhy(record)];
  return from && to && { action: 'link', from, to, type, why };
}

function readNested(record: YamlRecord): Passage {
  refuseUnknownFields(record, ['article', 'quote']);
  return readPassage(record);
}

function readPassage(record: YamlRecord): Passage {
  return {
    article: requiredField(record, 'article', 'the article’s file name without .md') ?? '',
    quote: requiredField(record, 'quote', 'words of the article as they stand there') ?? '',
    fault: (what, remedy) => faultOfField(record, 'quote', what, remedy),
  };
}

function readWhy(record: YamlRecord): string {
  return requiredField(record, 'why', 'the reason, for readers') ?? '';
}

function requiredChoice<const Value extends string>(
  record: YamlRecord,
  name: string,
  values: readonly [Value, ...Value[]],
): Value {
  requiredField(record, name, values.join(' or '));
  return choiceField(record, name, values) ?? values[0];
}

function dateField(record: YamlRecord): string {
  const edtf = requiredField(record, 'date', '2017-07-07, in EDTF') ?? '';
  if (edtf && !edtfInterval(edtf)) {
    reportField(
      record,
      'date',
      `invalid date: ${edtf}`,
      'write it in EDTF: 2017-07-07, 2017-07, 2017-07-03/2017-07-09',
    );
  }
  return edtf;
}
