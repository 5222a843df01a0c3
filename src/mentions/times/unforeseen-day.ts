import type { TimeExpression } from '../../time/time-expression.ts';
import type { Clause } from '../grammar/clause.ts';
import { ACTS_OF_JUSTICE } from '../data/acts-of-justice.ts';
import { CUE_VERBS } from '../data/cue-verbs.ts';
import { HARM_PREDICATES } from '../data/harm-predicates.ts';
import { UNFORESEEN_NOUNS } from '../data/unforeseen-nouns.ts';
import type { FoundTrigger } from '../triggers/found-trigger.ts';
import type { PlacedTime, SentenceFrame } from '../sentence-frame.ts';
import { subjectOf } from '../sources/speaker.ts';
import { tellsOfHarm } from './deed-before.ts';
import { newsDay } from './news-day.ts';

/** How far before its day the noun can stand: "a fire at a bakery in Lund on Tuesday". */
const DISTANCE = 10;
/** How many sentences the day reaches that none of them takes up. */
const REACH = 2;

/**
 * The day of the mishap or crime that a sentence gives as what led to its news: after "has been closed after a fire on
 * Tuesday", who died did so on Tuesday, and what "the fire" did it did then.
 */
export class UnforeseenDay {
  private last: Mishap | null = null;
  /** The last sentence of prose that was told of that day. */
  private taken = -1;

  /** The day of somebody's harm, or of what the mishap did; null: of neither, or no mishap was told of. */
  timeOf(frame: SentenceFrame, found: FoundTrigger, clause: Clause, prose: number): TimeExpression | null {
    const { last } = this;
    if (last === null || prose - last.prose > REACH) return null;
    const isHarm = last.isOfHarm && tellsOfHarm(frame, found.trigger.stem, clause);
    if (!isHarm && !isOfMishap(frame, clause)) return null;
    this.taken = prose;
    return last.day;
  }

  /** Whether a sentence goes back to the mishap, behind a day of the news that the text goes on with. */
  isAside(prose: number): boolean {
    return this.taken === prose && this.last?.isBehindNews === true;
  }

  /** Takes note of a sentence: the day of its mishap, or that it told of another day. */
  leave(frame: SentenceFrame, prose: number, tellsOfDay: boolean): void {
    const mishap = mishapOf(frame, prose);
    if (mishap) this.last = mishap;
    else if (this.isAside(prose)) this.last = this.last && { ...this.last, prose };
    else if (tellsOfDay) this.last = null;
  }
}

interface Mishap {
  day: TimeExpression;
  /** Whether the news that it led to has a day of its own. */
  isBehindNews: boolean;
  /** Whether harm told without a day can only be that of the mishap. */
  isOfHarm: boolean;
  /** The last sentence of prose that told of it. */
  prose: number;
}

/** "The blast broke windows", "the fire spread". */
function isOfMishap(frame: SentenceFrame, clause: Clause): boolean {
  const subject = subjectOf(frame, clause);
  if (!subject || frame.tokens[subject.from]?.lower !== 'the') return false;
  return UNFORESEEN_NOUNS.has(frame.tokens[subject.to - 1]?.lemma ?? '');
}

/**
 * "closed after a fire at a bakery on Tuesday": the day of the noun behind "after"; null: of none, of several, or the
 * news is itself of force, and may have done the harm: "struck Lund on Wednesday after an attack on Monday".
 */
function mishapOf(frame: SentenceFrame, prose: number): Mishap | null {
  let day: TimeExpression | null = null;
  let isBehindNews = false;
  for (const placed of frame.times) {
    const news = newsDay(frame, placed.time);
    if (!news) continue;
    const isMishap = isAfterMishap(frame, placed);
    if (isMishap && day && day.value !== news.value) return null;
    if (isMishap) day = news;
    else isBehindNews = true;
  }
  if (!day || tellsOfForce(frame)) return null;
  return { day, prose, isBehindNews, isOfHarm: !isBehindNews || isHarmless(frame) };
}

/** "Police opened fire", "the army raided a village". */
const tellsOfForce = ({ clauses, tokens }: SentenceFrame): boolean =>
  clauses.some(({ kind, verb }) => {
    if (!verb || kind === 'relative') return false;
    const lemma = tokens[verb.head]?.lemma ?? '';
    if (lemma === 'open') return tokens[verb.to]?.lower === 'fire';
    return HARM_PREDICATES.has(lemma) || FORCE.has(lemma);
  });

/** Nobody comes to harm as something "was closed", somebody "resigned", "was charged" or "said" something. */
const isHarmless = ({ clauses, tokens }: SentenceFrame): boolean =>
  clauses.every(({ kind, verb }) => {
    if (!verb || kind !== 'main' || verb.isPassive) return true;
    const lemma = tokens[verb.head]?.lemma ?? '';
    return ACTS_OF_JUSTICE.has(lemma) || CUE_VERBS.has(lemma) || HARMLESS.has(lemma);
  });

const FORCE: ReadonlySet<string> = new Set(['bomb', 'clash', 'fight', 'raid', 'shell', 'storm']);
const HARMLESS: ReadonlySet<string> = new Set([
  'apologise',
  'apologize',
  'close',
  'reopen',
  'resign',
  'shut',
]);

function isAfterMishap({ tokens }: SentenceFrame, { from }: PlacedTime): boolean {
  let noun = -1;
  for (let place = from - 1; place >= Math.max(0, from - DISTANCE); place--) {
    const token = tokens[place];
    if (!token || token.pos === 'VERB' || token.pos === 'AUX' || token.pos === 'PUNCT') return false;
    if (UNFORESEEN_NOUNS.has(token.lemma)) noun = place;
    if (noun >= 0 && LEADING.test(token.lower)) return true;
  }
  return false;
}

const LEADING = /^(?:after|following|over)$/u;
