import type { TimeExpression } from '../time/time-expression.ts';
import { CUE_VERBS } from './data/cue-verbs.ts';
import { PLANNING } from './data/governing-verbs.ts';
import type { FoundTrigger } from './found-trigger.ts';
import { clauseAt, parentClause, type PlacedTime, type SentenceFrame } from './sentence-frame.ts';

/**
 * The time that dates a trigger: of its own clause, or of its own phrase where it is a noun ("their first meeting
 * in July"); null where nothing does. A time that belongs to another noun ("the 2016 election") dates nothing else.
 *
 * @param triggers all of the sentence, as the times are shared out among them
 */
export function timeOfTrigger(
  frame: SentenceFrame,
  found: FoundTrigger,
  triggers: readonly FoundTrigger[],
): TimeExpression | null {
  const owned = frame.times.filter(
    (placed) => isDate(placed.time) && ownerOf(frame, placed, triggers) === found,
  );
  if (owned.length > 0) return nearest(owned, found.at).time;
  const shared = frame.times.filter(
    (placed) =>
      isDate(placed.time) &&
      clauseAt(frame, placed.from).index === found.clause.index &&
      isShared(frame, placed),
  );
  if (found.isHead && shared.length > 0) return nearest(shared, found.at).time;
  return found.isHead ? inheritedTime(frame, found, triggers) : null;
}

const isDate = ({ interval }: TimeExpression): boolean => interval !== null;

function nearest(times: readonly PlacedTime[], at: number): PlacedTime {
  const distance = ({ from, to }: PlacedTime) => (from > at ? from - at : at - to + 1);
  return times.reduce((best, time) => (distance(time) < distance(best) ? time : best));
}

/** Whether a time stands for itself in its clause rather than before a noun. */
function isShared(frame: SentenceFrame, placed: PlacedTime): boolean {
  return modifiedNoun(frame, placed) === null;
}

/** The trigger a time belongs to alone; null: to its clause. */
function ownerOf(
  frame: SentenceFrame,
  placed: PlacedTime,
  triggers: readonly FoundTrigger[],
): FoundTrigger | null {
  const noun = modifiedNoun(frame, placed);
  if (noun !== null) return triggers.find(({ at }) => at === noun) ?? null;
  const clause = clauseAt(frame, placed.from);
  const head = triggers.find(({ isHead, clause: own }) => isHead && own.index === clause.index) ?? null;
  const before = triggers.findLast(({ at, trigger }) => at < placed.from && trigger.pos === 'noun');
  if (!before || before === head || before.clause.index !== clause.index) return head;
  const verb = clause.verb;
  if (!verb) return before;
  if (before.at < verb.head) return placed.from < verb.head ? before : head;
  const lemma = frame.tokens[verb.head]?.lemma ?? '';
  // "announced a meeting on Friday": the meeting is on Friday; "attended a meeting on Friday": both are.
  const isAbout = PLANNING.has(lemma) || (CUE_VERBS.has(lemma) && !/^(?:say|tell|add|speak)$/u.test(lemma));
  return isAbout && before.at === placed.from - 2 ? before : head;
}

/** The noun a time stands before as part of its phrase: "the 2016 election", "Friday's attack". */
function modifiedNoun(frame: SentenceFrame, { from, to }: PlacedTime): number | null {
  const before = frame.tokens[from - 1];
  if (before?.pos === 'ADP' && !/^(?:DET|PART)$/u.test(frame.tokens[to]?.pos ?? '')) {
    if (frame.tokens[to]?.pos !== 'NOUN') return null;
  }
  let place = to;
  if (/^['’]s?$|^s$/u.test(frame.tokens[place]?.lower ?? '')) place++;
  const opensPhrase = before?.pos === 'DET' || before?.pos === 'PRON' || before?.pos === 'ADJ' || place > to;
  while (frame.tokens[place]?.pos === 'ADJ' || frame.tokens[place]?.pos === 'PROPN') place++;
  const noun = frame.tokens[place];
  if (noun?.pos !== 'NOUN' || (!opensPhrase && place > to)) return null;
  let head = place;
  while (frame.tokens[head + 1]?.pos === 'NOUN') head++;
  return head;
}

/** A coordinated verb, a participle or a purpose shares the time of the clause it hangs on. */
function inheritedTime(
  frame: SentenceFrame,
  found: FoundTrigger,
  triggers: readonly FoundTrigger[],
): TimeExpression | null {
  const { clause } = found;
  const parent = parentClause(frame, clause);
  if (!parent) return null;
  const sharesTime =
    (clause.kind === 'coordinate' && !hasOwnSubject(frame, found)) ||
    (clause.kind === 'participle' && clause.opener === null) ||
    (clause.kind === 'adverbial' &&
      (clause.opener === 'while' || clause.opener === 'as' || clause.opener === 'by'));
  if (!sharesTime) return null;
  const above = triggers.find(({ isHead, clause: own }) => isHead && own.index === parent.index);
  return above ? timeOfTrigger(frame, above, triggers) : null;
}

function hasOwnSubject(frame: SentenceFrame, { clause }: FoundTrigger): boolean {
  if (!clause.verb) return true;
  return frame.tokens
    .slice(clause.from, clause.verb.from)
    .some(({ pos }) => /^(?:NOUN|PROPN|PRON)$/u.test(pos));
}
