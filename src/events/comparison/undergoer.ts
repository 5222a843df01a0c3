import { CUE_VERBS } from '../../mentions/data/cue-verbs.ts';
import { GENDERED_WORDS } from '../../mentions/data/gendered-words.ts';
import { nameWords } from '../../mentions/names/entities.ts';
import type { EventMention } from '../../mentions/event-mention.ts';
import { POSSESSIVE } from '../../text/ambiguous-past.ts';
import type { Token } from '../../text/analysed-text.ts';
import { placeOf } from '../token-place.ts';
import { countOfHarmed, type HarmedCount } from './harmed-count.ts';

/** Whom an event befalls, as its clause tells: who is shot, dies, is arrested; not who shoots. */
export interface Undergoer {
  ages: ReadonlySet<number>;
  /** By which pronouns they go, where a noun tells: "girl", "father". */
  pronouns: ReadonlySet<string>;
  /** Last names, lower case: given names vary by outlet and language. */
  names: ReadonlySet<string>;
  /** Of harm, whether it befell one more or several; null: neither. */
  count: HarmedCount | null;
}

const NO_NUMBERS: ReadonlySet<number> = new Set();
const NO_WORDS: ReadonlySet<string> = new Set();
/** Of whom nothing is known. */
export const NOBODY: Undergoer = { ages: NO_NUMBERS, pronouns: NO_WORDS, names: NO_WORDS, count: null };

/** "A 17-year-old girl", "Ann Poe, 44, was", "Man, 20, shot", "aged 52". */
const AGE = /\b(\d{1,3})-year-old\b|,\s(\d{1,2})(?=\s?,)|\bage[ds]?\s(\d{1,2})\b(?:\sand\s(\d{1,2})\b)?/gu;
/** What an object begins with. */
const OBJECT: ReadonlySet<string> = new Set(['ADJ', 'DET', 'NOUN', 'NUM', 'PROPN']);
/** Where an object's words end: at another clause. */
const ENDING: ReadonlySet<string> = new Set(['AUX', 'SCONJ', 'VERB']);
const RELATIVE: ReadonlySet<string> = new Set(['who', 'whom', 'whose']);
const THEN: ReadonlySet<string> = new Set(['after', 'as', 'before', 'when', 'while']);

/** Whom an event befalls. A dead man of 44 is no dead girl of 17. */
export function undergoerOf(mention: EventMention): Undergoer {
  const { sentence, trigger, article } = mention;
  const { tokens } = sentence;
  const at = verbOf(tokens, placeOf(tokens, trigger));
  const [from, to] = undergoerPlaces(mention, at);
  const [first, last] = [tokens[from], tokens[to - 1]];
  if (!first || !last || from >= to) return NOBODY;
  const words = article.body.slice(first.start, tokens[to]?.start ?? last.end);
  const ages = [...words.matchAll(AGE)].flatMap((found) => found.slice(1).filter(Boolean).map(Number));
  const heads = to === at && isOtherVerbs(tokens, from) ? [] : headsIn(tokens, from, to);
  const pronouns = heads.flatMap(({ pos, lemma }) => (pos === 'NOUN' && GENDERED_WORDS.get(lemma)) || []);
  const [names, count] = [namedIn(mention, heads), countOfHarmed(mention, from, to)];
  if (ages.length === 0 && pronouns.length === 0 && names.length === 0 && count === null) return NOBODY;
  return {
    ages: setOf(ages, NO_NUMBERS),
    pronouns: setOf(pronouns, NO_WORDS),
    names: setOf(names, NO_WORDS),
    count,
  };
}

/** "Was shot to death": whom death befalls is told by the verb before it; the trigger's own place of any other. */
function verbOf(tokens: readonly Token[], at: number): number {
  const isOutcome = tokens[at]?.lower === 'death' && tokens[at - 1]?.lower === 'to';
  return isOutcome && tokens[at - 2]?.pos === 'VERB' ? at - 2 : at;
}

/** From which token to before which the words for whom it befalls stand. */
function undergoerPlaces(mention: EventMention, at: number): [from: number, to: number] {
  const { tokens } = mention.sentence;
  const last = lastJoined(tokens, at);
  if (isBefallen(mention, at, last)) return [verbBefore(tokens, at) + 1, at];
  return [last + 1, objectEnd(tokens, last)];
}

/** "Shot and wounded a man": the last of verbs that share their object; of any other trigger it itself. */
function lastJoined(tokens: readonly Token[], at: number): number {
  const next = tokens[at + 1];
  if (tokens[at]?.pos !== 'VERB' || (next?.pos !== 'CCONJ' && next?.lower !== ',')) return at;
  const place = tokens[at + 2]?.pos === 'ADV' ? at + 3 : at + 2;
  return tokens[place]?.pos === 'VERB' && OBJECT.has(tokens[place + 1]?.pos ?? '') ? place : at;
}

/** "A driver who hit a woman was charged": what stands behind a verb may be its object, but for "police said a man". */
function isOtherVerbs(tokens: readonly Token[], from: number): boolean {
  const [verb, next] = [tokens[from - 1], tokens[from]];
  return verb?.pos === 'VERB' && OBJECT.has(next?.pos ?? '') && !CUE_VERBS.has(verb.lemma);
}

/** Most have nothing of a kind: for these one set stands. */
function setOf<Item>(items: readonly Item[], none: ReadonlySet<Item>): ReadonlySet<Item> {
  return items.length > 0 ? new Set(items) : none;
}

/** "Poe, 44, was shot Monday", "Poe, 44, died": whom it befalls stands before it; a noun's after its "of". */
function isBefallen(
  { trigger, time, sentence: { tokens } }: EventMention,
  at: number,
  last: number,
): boolean {
  if (trigger.pos === 'noun' && tokens[at]?.pos !== 'VERB') return false;
  const before = tokens.slice(0, at).findLast(({ pos }) => pos !== 'ADV');
  if (before?.lemma === 'be') return true;
  const next = tokens[last + 1];
  const isTime = next && time && next.start >= time.start && next.end <= time.end;
  return !next || Boolean(isTime) || !(OBJECT.has(next.pos) || POSSESSIVE.test(next.lower));
}

/** The verb that its subject comes after, beyond what a relative clause says of it ("who was shot"); -1: none. */
function verbBefore(tokens: readonly Token[], at: number): number {
  const verb = tokens.slice(0, at).findLastIndex(({ pos }) => pos === 'VERB');
  if (verb < 0) return verb;
  const before = tokens.slice(0, verb).findLastIndex(({ pos }) => pos === 'VERB');
  const relative = tokens.slice(before + 1, verb).findLastIndex(({ lower }) => RELATIVE.has(lower));
  return relative < 0 ? verb : verbBefore(tokens, before + 1 + relative);
}

/** Where the words of its object end, or those that a noun's "of" opens. */
function objectEnd(tokens: readonly Token[], at: number): number {
  const [trigger, next] = [tokens[at], tokens[at + 1]];
  if (trigger?.pos !== 'VERB' && next?.lower !== 'of') return at + 1;
  const end = tokens.findIndex(({ pos, lower }, place) => place > at && (ENDING.has(pos) || THEN.has(lower)));
  return end < 0 ? tokens.length : end;
}

/** The nouns and names that stand for somebody, not those that only say whose or which one is meant. */
function headsIn(tokens: readonly Token[], from: number, to: number): Token[] {
  const found: Token[] = [];
  let isBesides = false;
  for (let place = from; place < to; place += 1) {
    const token = tokens[place];
    if (token === undefined || RELATIVE.has(token.lower)) break;
    const opens = place === from && token.lower === 'of';
    if (token.pos === 'ADP' && !opens) isBesides = true;
    else if (token.pos === 'CCONJ' || token.lower === ',') isBesides = false;
    if (!isBesides && isHead(token, tokens[place + 1])) found.push(token);
  }
  return found;
}

/** "The Poe family", "the man's wife": neither Poe nor the man. */
function isHead({ pos }: Token, next: Token | undefined): boolean {
  if (pos !== 'NOUN' && pos !== 'PROPN') return false;
  return next?.pos !== 'NOUN' && !/^['’]s?$/u.test(next?.lower ?? '');
}

/** The last names of people who take part that are among these words. */
function namedIn({ participants }: EventMention, heads: readonly Token[]): string[] {
  const names: string[] = [];
  for (const { name, type } of participants) {
    const last = type === 'person' ? nameWords(name).at(-1) : undefined;
    if (last !== undefined && heads.some(({ lower }) => lower === last)) names.push(last);
  }
  return names;
}
