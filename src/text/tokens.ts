import model from 'wink-eng-lite-web-model';
import winkNLP, { type ItsFunction } from 'wink-nlp';
import type { PartOfSpeech, Token } from './analysed-text.ts';
import { MOST_WORDS, remembering } from './remember.ts';
import { withSilentE } from './silent-e.ts';
import { tokenAt, type WordForm } from './word-form.ts';
import { interned } from './interned.ts';

const nlp = winkNLP(model, ['pos']);
// The tagger's accessors are plain functions, although its types call them methods.
const its = nlp.its as unknown as Record<'value' | 'pos', ItsFunction<string>> &
  Record<'lemma', ItsFunction<string | undefined>> &
  Record<'contractionFlag', ItsFunction<boolean>>;
const lexicon = nlp.readDoc('');

/** The tagger takes quadratic time over a word without end: longer runs without a space are cut. */
const LONGEST_RUN = 256;
/** How far ahead a token of the tagger may stand from where it is expected; what lies between is kept. */
const REACH = 64;

/**
 * The words and punctuation marks of a line, with part of speech and lemma. Every code unit of the line that is
 * no white space lies in exactly one token. Linear in the line's length.
 *
 * @param line the text's slice to be analysed
 * @param offset where the slice stands in the text
 */
export function tokenise(line: string, offset: number): Token[] {
  if (line === '') return [];
  if (!hasLongRun(line)) return tokensOf(line, offset);
  return cutRuns(line).flatMap(({ start, end }) => tokensOf(line.slice(start, end), offset + start));
}

/** Whether the tagger's own dictionary has the lower-cased word. */
export const isDictionaryWord: (lower: string) => boolean = remembering((lower) => !lexicon.isOOV(lower));

/** Whether some stretch of the longest run's length may be without a space: a leap from space to space. */
function hasLongRun(line: string): boolean {
  let after = 0;
  while (line.length - after > LONGEST_RUN) {
    const space = line.lastIndexOf(' ', after + LONGEST_RUN);
    if (space < after) return true;
    after = space + 1;
  }
  return false;
}

/** The line's parts around and within runs that are too long without a space. */
function cutRuns(line: string): { start: number; end: number }[] {
  const parts: { start: number; end: number }[] = [];
  let start = 0;
  for (const run of line.matchAll(LONG_RUN)) {
    if (run.index > start) parts.push({ start, end: run.index });
    start = run.index;
    const runEnd = run.index + run[0].length;
    while (start < runEnd) {
      const end = Math.min(start + LONGEST_RUN, runEnd);
      const cut = end < runEnd && isLowSurrogate(line, end) ? end - 1 : end;
      parts.push({ start, end: cut });
      start = cut;
    }
  }
  if (start < line.length) parts.push({ start, end: line.length });
  return parts;
}

const LONG_RUN = new RegExp(`\\S{${LONGEST_RUN + 1},}`, 'gu');

function isLowSurrogate(text: string, place: number): boolean {
  const unit = text.charCodeAt(place);
  return unit >= 0xdc00 && unit <= 0xdfff;
}

/** Aligns the tagger's tokens with the text: it may drop or change what it can't read. */
function tokensOf(text: string, offset: number): Token[] {
  const found = nlp.readDoc(text).tokens();
  const values = found.out(its.value);
  const tags = found.out(its.pos);
  const isContracted = found.out(its.contractionFlag);
  const tokens: Token[] = [];
  let cursor = 0;
  values.forEach((value, place) => {
    const start = value.trim() === '' ? -1 : placeOf(value, text, cursor);
    if (start < 0) return;
    addUnread(tokens, text, cursor, start, offset);
    const pos = (tags[place] ?? 'X') as PartOfSpeech;
    // "can" has a base of its own in "can't", and "cannot" has parts without any.
    const known = isContracted[place] ? undefined : knownForm(value, pos);
    const form = known ?? formOf(value, pos, found.itemAt(place).out(its.lemma) ?? value);
    if (!known && !isContracted[place]) rememberForm(form);
    tokens.push(tokenAt(form, offset + start));
    cursor = start + value.length;
  });
  addUnread(tokens, text, cursor, text.length, offset);
  return tokens;
}

/** Where a token of the tagger stands in the text: as a rule right there or behind a space; -1: not within reach. */
function placeOf(value: string, text: string, cursor: number): number {
  if (text.startsWith(value, cursor)) return cursor;
  if (text.startsWith(' ', cursor) && text.startsWith(value, cursor + 1)) return cursor + 1;
  const start = text.slice(cursor, cursor + REACH + value.length).indexOf(value);
  return start < 0 ? -1 : cursor + start;
}

/** By text, one a tag: a base is found once, as a text has far fewer different words than words. */
const forms = new Map<string, WordForm[]>();

function knownForm(text: string, pos: PartOfSpeech): WordForm | undefined {
  for (const form of forms.get(text) ?? []) if (form.pos === pos) return form;
  return undefined;
}

function rememberForm(form: WordForm): void {
  const known = forms.get(form.text);
  if (known) {
    known.push(form);
    return;
  }
  if (forms.size >= MOST_WORDS) forms.clear();
  forms.set(form.text, [form]);
}

function formOf(text: string, pos: PartOfSpeech, lemma: string): WordForm {
  const lower = text.toLowerCase();
  const given = lemma === text ? lower : lemma.toLowerCase();
  const base = pos === 'VERB' ? withSilentE(lower, given) : given;
  return { text: interned(text), lower: interned(lower), lemma: interned(base), pos };
}

/** Adds the words of text[from, to), which the tagger has passed over. */
function addUnread(tokens: Token[], text: string, from: number, to: number, offset: number): void {
  if (from === to || (to === from + 1 && text[from] === ' ')) return;
  const gap = text.slice(from, to);
  for (const { 0: word, index } of gap.matchAll(/\S+/gu))
    tokens.push(tokenAt(formOf(word, 'X', word), offset + from + index));
}
