import type { TimeExpression } from '../../time/time-expression.ts';
import type { Clause } from '../grammar/clause.ts';
import { CUE_VERBS, type CueClass } from '../data/cue-verbs.ts';
import { PLANNING } from '../data/governing-verbs.ts';
import type { FoundTrigger } from '../triggers/found-trigger.ts';
import { isAhead } from '../grammar/main-line.ts';
import { modifiedNoun } from '../triggers/modified-noun.ts';
import { changeOfPeriod } from './figures.ts';
import { datesNothing, isOfWhatCameFirst } from './no-date.ts';
import { isBehindOwn, isDuring, isOfPhrase } from './noun-time.ts';
import { setAhead } from './set-ahead.ts';
import { isOfWhatLedTo } from './what-led-to.ts';
import { postponedBy } from '../stance/postponed.ts';
import { scheduledNoun } from '../stance/scheduled-noun.ts';
import { clauseAt, parentClause, type PlacedTime, type SentenceFrame } from '../sentence-frame.ts';

/**
 * A time that stands in a trigger's own clause, or in its own phrase where it is a noun ("their first meeting in
 * July"). A time that belongs to another noun ("the 2016 election") dates nothing else.
 *
 * @param triggers all of the sentence, as the times are shared out among them
 */
export function ownTime(
  frame: SentenceFrame,
  found: FoundTrigger,
  triggers: readonly FoundTrigger[],
): TimeExpression | null {
  if (frame.times.length === 0) return null;
  const postponed = postponedBy(frame, found.clause);
  if (postponed?.at === found.at) return postponed.time;
  const ahead = found.isHead ? null : setAhead(frame, found);
  if (ahead) return ahead.time;
  // "The hearing was set for Friday": what is past is the setting.
  const isScheduled = scheduledNoun(frame, found.clause)?.at === found.at;
  const dates = frame.times.filter(
    (placed) =>
      placed.time.interval !== null &&
      placed !== postponed?.placed &&
      !(isPast(found) && !isScheduled && isAhead(frame, placed.time)) &&
      !(found.isHead && datesNothing(frame, placed, found.clause, found.trigger.pos === 'noun')),
  );
  const owned = dates.filter((placed) => ownerOf(frame, placed, triggers)?.at === found.at);
  if (owned.length > 0) return nearest(owned, found.at).time;
  const isTimed = isDuring(frame, found.at);
  if (!found.isHead && !isTimed && found.trigger.pos !== 'noun') return null;
  const free = dates.filter(
    (placed) =>
      (found.isHead || isTimed || isOfPhrase(frame, found, placed) || isBehindOwn(frame, found, placed)) &&
      clauseOfTime(frame, placed).index === found.clause.index &&
      !isSince(frame, placed.from) &&
      (modifiedNoun(frame, placed) === null || isSetting(frame, placed)),
  );
  return free.length > 0 ? nearest(free, found.at).time : null;
}

/** Told as past: what happened is not dated by what is to come ("announced cuts over the next four years"). */
const isPast = ({ isHead, clause: { verb } }: FoundTrigger): boolean => isHead && verb?.tense === 'past';

/** "In a Wednesday ceremony, the mayor opened …": the day of the phrase is that of its clause. */
function isSetting(frame: SentenceFrame, { time, from }: PlacedTime): boolean {
  const first = frame.tokens[from - 1]?.pos === 'DET' ? from - 2 : from - 1;
  const opens = /^(?:at|during|in)$/u.test(frame.tokens[first]?.lower ?? '');
  return opens && (time.interval?.precision === 'day' || time.interval?.precision === 'part-of-day');
}

/**
 * "since the launch", before a place: what stands there is when something began; not "fell to its lowest since 1997 on
 * Monday".
 */
function isSince(frame: SentenceFrame, place: number): boolean {
  const since = frame.tokens
    .slice(Math.max(0, place - 4), place)
    .findLastIndex(({ lower }) => lower === 'since');
  const from = Math.max(0, place - 4) + since;
  return since >= 0 && !frame.times.some((time) => time.from > from && time.to <= place);
}

function nearest(times: readonly PlacedTime[], at: number): PlacedTime {
  return times.reduce((best, time) => (distance(time, at) < distance(best, at) ? time : best));
}

const distance = ({ from, to }: PlacedTime, at: number): number => (from > at ? from - at : at - to + 1);

/** The trigger a time belongs to alone; null: to its clause. */
function ownerOf(
  frame: SentenceFrame,
  placed: PlacedTime,
  triggers: readonly FoundTrigger[],
): FoundTrigger | null {
  const noun = modifiedNoun(frame, placed);
  if (noun !== null)
    return changeOfPeriod(frame, placed, noun, triggers) ?? triggers.find(({ at }) => at === noun) ?? null;
  const clause = clauseOfTime(frame, placed);
  const head = triggers.find(({ isHead, clause: own }) => isHead && own.index === clause.index) ?? null;
  const before = triggers.findLast(({ at, trigger }) => at < placed.from && trigger.pos === 'noun');
  if (!before || before === head || before.clause.index !== clause.index) return head;
  const verb = clause.verb;
  if (!verb) return before;
  if (before.at < verb.head) return placed.from < verb.head ? before : head;
  const lemma = frame.tokens[verb.head]?.lemma ?? '';
  // "announced a meeting on Friday": the meeting is on Friday; "attended a meeting on Friday": both are.
  // "sold since its launch in 2003": the launch is in 2003.
  if (isSince(frame, before.at) && before.at >= placed.from - 2) return before;
  if (isInDatedPhrase(frame, verb.to, before.at) || isOfWhatLedTo(frame, placed, verb)) return before;
  // "followed the collapse of talks on Monday": the first noun is what came first.
  if (isOfWhatCameFirst(frame, placed, verb))
    return triggers.find(({ at, clause: own }) => at >= verb.to && own.index === clause.index) ?? before;
  // "called for a strike next Tuesday"
  const isBeside =
    before.at === placed.from - 2 || (before.at === placed.from - 1 && isAhead(frame, placed.time));
  return isAbout(lemma) && isBeside ? before : head;
}

/** "closed on Monday after a fire in Aldbrook on 3 May": behind its own day, the next is that of what came before. */
function isInDatedPhrase({ tokens, times }: SentenceFrame, verbTo: number, noun: number): boolean {
  return times.some(({ time, from, to }) => {
    if (from < verbTo || to > noun || time.interval === null) return false;
    const opener = tokens[tokens[to]?.text === ',' ? to + 1 : to];
    return /^(?:after|before|despite|following)$/u.test(opener?.lower ?? '');
  });
}

/** "announced a meeting on Friday": it is about the future of its object; "denied a leak on Friday" is not. */
function isAbout(lemma: string): boolean {
  const cueClass = CUE_VERBS.get(lemma);
  if (PLANNING.has(lemma)) return true;
  return cueClass !== undefined && !TAKING_BACK.has(cueClass) && !/^(?:say|tell|add|speak)$/u.test(lemma);
}

/** Classes of cues whose object is what was claimed before. */
const TAKING_BACK: ReadonlySet<CueClass> = new Set(['denies', 'doubts']);

/** The clause a time belongs to: "was found stabbed on Monday" says when the find was. */
function clauseOfTime(frame: SentenceFrame, { from }: PlacedTime): Clause {
  const clause = clauseAt(frame, from);
  const above = parentClause(frame, clause);
  const isState =
    clause.kind === 'participle' &&
    above?.verb?.to === clause.verb?.from &&
    FINDING.has(frame.tokens[above?.verb?.head ?? -1]?.lemma ?? '');
  return isState && above ? above : clause;
}

/** Verbs of coming upon somebody in the state that a participle after them names. */
const FINDING: ReadonlySet<string> = new Set(['discover', 'find', 'leave', 'see', 'spot']);
