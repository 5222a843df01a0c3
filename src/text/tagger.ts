import model from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';
import type { PartOfSpeech } from './analysed-text.ts';
import { remembering } from './remember.ts';
import { columnsOf, TagPatterns, UNKNOWN } from './tag-patterns.ts';
import { wordForm, type WordForm } from './word-form.ts';

/** What the tagger keeps of a text: some numbers a word, and its lexicon. */
interface TaggerText {
  tokens: number[];
  cache: Lexicon;
}

interface Lexicon {
  normal(lexeme: number): number;
  /** Of a contraction's part. */
  nox(number: number): number;
  isMemberPOS(normal: number, tag: number): boolean;
}

/** The model's part that tells the tagger how to find tags. */
interface PosModel {
  machines: string[];
  transformers: ((tag: number, lexicon: Lexicon, tokens: readonly number[], place: number) => number)[];
  setter: (text: TaggerText, tags: readonly number[], size: number, shift: number) => void;
}

interface Accessors {
  value(place: number, text: TaggerText): string;
  pos(place: number, text: TaggerText): PartOfSpeech;
  contractionFlag(place: number, text: TaggerText): boolean;
  lemma(place: number, text: TaggerText, addons: unknown): string | undefined;
}

/** A word or mark as the tagger reads it, whatever stands beside it. Tags are numbers of the tagger. */
export interface TaggerWord {
  text: string;
  /** What it mostly is. */
  tag: number;
  /** The column of its own in the tables of patterns; null: that of its tag. */
  column: number | null;
  /** What the tagger asks its lexicon for. */
  normal: number;
  numbers: readonly number[];
  /** By tag, as far as they have been asked for. */
  forms: (WordForm | undefined)[];
}

const { machines, transformers } = (model as unknown as { pos: () => PosModel }).pos();
const columns = columnsOf(machines);
const columnOf = (symbol: number): number => columns.get(String(symbol)) ?? UNKNOWN;
const patterns = machines.map((machine) => new TagPatterns(machine, columns));
/** Of every tag; there are fewer. */
const tagColumns = Array.from({ length: 32 }, (_, tag) => columnOf(tag));

/** What the tagger has read last. */
let last: { text: TaggerText; tags: readonly number[]; size: number; shift: number } | null = null;
// The model without its patterns: a word is read once, wherever it stands, and the patterns are found here.
const posModel: PosModel = {
  machines: [],
  transformers,
  setter: (text, tags, size, shift) => (last = { text, tags, size, shift }),
};
const nlp = winkNLP({ ...model, pos: () => posModel }, ['pos']);
// The tagger's accessors are plain functions, although its types call them methods.
const its = nlp.its as unknown as Accessors;
const dictionary = nlp.readDoc('');

/** Whether the tagger's own dictionary has the lower-cased word. */
export const isDictionaryWord: (lower: string) => boolean = remembering((lower) => !dictionary.isOOV(lower));

/** The words of a text, each as it is without the others. */
export function readWords(text: string): TaggerWord[] {
  nlp.readDoc(text);
  if (!last) throw new Error('the tagger reads without a model');
  const { text: read, tags, size } = last;
  const { tokens, cache } = read;
  return tags.map((tag, place) => {
    const numbers = tokens.slice(place * size, (place + 1) * size);
    const [lexeme = 0, part = 0] = numbers;
    const symbol = transformers[0]?.(0, cache, tokens, place) ?? 0;
    return {
      text: its.value(place, read),
      tag,
      column: symbol === 0 ? null : columnOf(symbol),
      normal: its.contractionFlag(place, read) ? cache.nox(part) : cache.normal(lexeme),
      numbers,
      forms: [],
    };
  });
}

/** The tags of words that stand in this order: what each mostly is, but for what the patterns make of it. */
export function tagsOf(words: readonly TaggerWord[]): number[] {
  const tags: number[] = [];
  const row: number[] = [];
  for (const { tag, column } of words) {
    tags.push(tag);
    row.push(column ?? tagColumns[tag] ?? UNKNOWN);
  }
  for (const pattern of patterns) {
    for (const { at, tag, isConditional } of pattern.find(row)) {
      const word = words[at];
      if (isConditional && !last?.text.cache.isMemberPOS(word?.normal ?? 0, tag)) continue;
      tags[at] = tag;
      if (word) row[at] = word.column ?? tagColumns[tag] ?? UNKNOWN;
    }
  }
  return tags;
}

/** A word under a tag: its base is looked for once. */
export function formOf(word: TaggerWord, tag: number): WordForm {
  return (word.forms[tag] ??= readForm(word, tag));
}

function readForm({ text, numbers }: TaggerWord, tag: number): WordForm {
  if (!last) throw new Error('the tagger reads without a model');
  const [lexeme = 0, part = 0, fixed = 0] = numbers;
  // The parts of "can't" have a tag and a base of their own there.
  const tokens = [lexeme, part, fixed === 0 ? tag << last.shift : fixed, 0];
  const read = { tokens, cache: last.text.cache };
  return wordForm(text, its.pos(0, read), its.lemma(0, read, model.addons) ?? text);
}
