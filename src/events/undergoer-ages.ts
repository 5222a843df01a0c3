import type { EventMention } from '../mentions/event-mention.ts';
import type { Token } from '../text/analysed-text.ts';
import { placeOf } from './token-place.ts';

/** "A 17-year-old girl", "Ann Poe, 44, was", "Man, 20, shot", "aged 52". */
const AGE = /\b(\d{1,3})-year-old\b|,\s(\d{1,2})(?=\s?,)|\baged?\s(\d{1,2})\b/gu;
/** What an object begins with. */
const OBJECT: ReadonlySet<string> = new Set(['ADJ', 'DET', 'NOUN', 'NUM', 'PROPN']);

/** Where an object's words end: at another clause. */
const ENDING: ReadonlySet<string> = new Set(['AUX', 'SCONJ', 'VERB']);
const RELATIVE: ReadonlySet<string> = new Set(['who', 'whom', 'whose']);
const THEN: ReadonlySet<string> = new Set(['after', 'as', 'before', 'when', 'while']);

/**
 * The ages of those an event befalls, as its clause gives them: of whom is shot, dies, is arrested; not of who shoots.
 * A dead man of 44 is no dead girl of 17.
 */
export function undergoerAges(mention: EventMention): number[] {
  const { sentence, trigger, article } = mention;
  const { tokens } = sentence;
  const at = placeOf(tokens, trigger);
  const [from, to] = isBefallen(mention, at)
    ? [verbBefore(tokens, at) + 1, at]
    : [at + 1, objectEnd(tokens, at)];
  const [first, last] = [tokens[from], tokens[to - 1]];
  if (!first || !last || from >= to) return [];
  const words = article.body.slice(first.start, tokens[to]?.start ?? last.end);
  return [...words.matchAll(AGE)].map((found) => Number(found[1] ?? found[2] ?? found[3]));
}

/** "Poe, 44, was shot Monday", "Poe, 44, died": whom it befalls stands before it; a noun's after its "of". */
function isBefallen({ trigger, time, sentence: { tokens } }: EventMention, at: number): boolean {
  if (trigger.pos === 'noun') return false;
  const before = tokens.slice(0, at).findLast(({ pos }) => pos !== 'ADV');
  if (before?.lemma === 'be') return true;
  const next = tokens[at + 1];
  const isTime = next && time && next.start >= time.start && next.end <= time.end;
  return !next || Boolean(isTime) || !OBJECT.has(next.pos);
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
