/** A day behind news of what nobody foresees, whatever the verb: `is dead after a shooting in Vell late Saturday`. */
import type { Phrase } from '../meaning.ts';
import type { TokenReader } from '../token-reader.ts';
import { BEHIND_HAPPENED, FEARED, HAPPENED } from '../words/direction-signals.ts';
import type { Bounds } from './sentence.ts';
import { shown } from './shown.ts';
import type { Direction } from './shown.ts';
import { verbAt } from './verb.ts';
import { isModal, isPastForm } from './verb-group.ts';

/** How far before the time the noun can stand: "in a crash on the bridge over the river in Vell late Saturday". */
const REACH = 16;
/** "A fatal two-car crash": adjectives and nouns between the article and the noun. */
const ARTICLE_REACH = 5;

/** Null where the noun is no news ("the shooting"), feared ("brace for a tornado Saturday") or of another clause. */
export function byNewsBefore(reader: TokenReader, { first }: Phrase, bounds: Bounds): Direction | null {
  for (let at = first - 1; at > Math.max(bounds.first, first - REACH); at--) {
    const { lower: word, lexeme } = reader.at(at);
    // "After a crash Friday, the road is closed Saturday": the news has its day.
    if (lexeme.weekday !== null) return null;
    if (HAPPENED.has(word))
      return isNews(reader, at, bounds) && isLast(reader, at, first) ? shown('past', 'behind news') : null;
    if (ELSEWHERE.has(word) || isModal(word) || isPastForm(word)) return null;
  }
  return null;
}

/** What begins another clause, or hangs the time on something else: "until Saturday". */
const ELSEWHERE = new Set([
  'and', 'are', 'as', 'before', 'but', 'by', 'for', 'is', 'or', 'that', 'through', 'till', 'to', 'until', 'when', 'where',
  'which', 'while', 'who',
]); // prettier-ignore

/** Whether no verb stands between the news and the day ("a film about a crash opens Friday"), and no "murder trial". */
function isLast(reader: TokenReader, noun: number, time: number): boolean {
  const next = noun + 1;
  if (next < time && reader.at(next).shape === 'word' && !BEHIND_HAPPENED.has(reader.word(next)))
    return false;
  for (let at = next; at < time; at++) if (verbAt(reader, at, noun)) return false;
  return true;
}

/** Whether it is brought up as new behind what it led to and what is no plan: "is dead after a", "seeking a man in a". */
function isNews(reader: TokenReader, noun: number, { first }: Bounds): boolean {
  const article = articleBefore(reader, noun);
  const before = reader.word(article - 1);
  if (article < 0 || !LEADING.has(before)) return false;
  if (before === 'of' && FEARED.has(reader.word(article - 2))) return false;
  for (let at = article - 1; at >= first; at--) {
    const verb = verbAt(reader, at, first);
    if (!verb) continue;
    const word = reader.word(at);
    return verb.tense === 'present' && (IN_IT.has(before) ? STATES.has(word) : !RESUMED.has(word));
  }
  return true;
}

/** Before whose news it is, of whom anything else may be told: "the president meets families of a crash Saturday". */
const IN_IT = new Set(['amid', 'during', 'in', 'of', 'over', 'with']);
/** What goes on once something has happened. */
const STATES = new Set([
  'are', 'hunting', 'investigating', 'is', 'looking', 'mourning', 'questioning', 'recovering', 'searching', 'seeking', 'treating',
]); // prettier-ignore
/** What is over for a while after something has happened: "reopens after a fire Monday". */
const RESUMED = new Set([
  'begin', 'begins', 'close', 'closes', 'open', 'opens', 'reopen', 'reopens', 'resume', 'resumes', 'return', 'returns', 'start',
  'starts',
]); // prettier-ignore

/** Index of the "a" that the noun's phrase opens with; -1: it doesn't. */
function articleBefore(reader: TokenReader, noun: number): number {
  for (let at = noun - 1; at >= noun - ARTICLE_REACH; at--) {
    const word = reader.word(at);
    if (word === 'a' || word === 'an') return at;
    if (reader.at(at).shape === 'mark' && word !== '-') return -1;
  }
  return -1;
}

/** Before "a shooting": what it led to, who was in it, who looks into it. */
const LEADING = new Set([
  'after', 'amid', 'during', 'following', 'from', 'in', 'investigate', 'investigates', 'investigating', 'of', 'over',
  'probing', 'with',
]); // prettier-ignore
