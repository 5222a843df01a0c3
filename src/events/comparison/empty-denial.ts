import { CUE_VERBS } from '../../mentions/data/cue-verbs.ts';
import type { EventMention } from '../../mentions/event-mention.ts';
import type { Token } from '../../text/analysed-text.ts';
import { placeOf } from '../token-place.ts';

const NEGATION = /^(?:never|no|not|n['’]t)$/u;
/** "Had [never once] paid", "never been better prepared". */
const NEAR = 4;
const STOPS = /^(?:cease|fail|stop)$/u;
/** Comparatives that are their own base form, and what else measures. */
const DEGREE = /^(?:better|enough|less|more|worse)$/u;
const OF_TIME = /^(?:earlier|later)$/u;
const POINTS_OUT = /^(?:her|his|its|my|our|the|their|your)$/u;
/** Of these, "not aware of the talks" claims nothing. */
const AWARE = /^(?:aware|heard|informed|knew|know|known|recall|remember|told)$/u;
const OF_CONTENT = 7;

/** Whether a negation stands right before a word of a sentence: "had never [paid]". */
export function isNegatedNear(tokens: readonly Token[], at: number, near = NEAR): boolean {
  return tokens.slice(Math.max(0, at - near), Math.max(0, at)).some(({ lower }) => NEGATION.test(lower));
}

/**
 * Whether who says "not" denies no event: "had never met a kinder man", "never run so fast", "had not sold it until May",
 * "never stopped paying".
 */
export function deniesNoEvent({ stance, content, trigger, sentence }: EventMention): boolean {
  if (stance !== 'denies' || !content || CUE_VERBS.get(trigger.lemma) === 'denies') return false;
  const { tokens } = content.sentence ?? sentence;
  const at = placeOf(tokens, content.trigger);
  if (!isNegatedNear(tokens, at)) return false;
  const next = tokens[at + 1]?.lower ?? '';
  if (STOPS.test(content.trigger.lemma) && (next === 'to' || next.endsWith('ing'))) return true;
  const end = tokens.findIndex(({ pos }, place) => place > at && pos === 'PUNCT');
  const behind = tokens.slice(at, end < 0 ? undefined : end);
  if (behind.some(({ lower }) => /^(?:till|until)$/u.test(lower))) return true;
  const verb = behind.findIndex(({ pos }, place) => place > 0 && (pos === 'VERB' || pos === 'SCONJ'));
  const last = verb < 0 ? at + behind.length : at + verb;
  const first = tokens.findLastIndex(({ lower }, place) => place < at && NEGATION.test(lower));
  return tokens.slice(first, last).some((_, place) => measures(tokens, first + place));
}

/** "A [kinder] man", "[so] fast", "a mess [like] this"; not "the younger brother", "so far". */
function measures(tokens: readonly Token[], at: number): boolean {
  const { lower = '', lemma = '', pos = 'X' } = tokens[at] ?? {};
  const next = tokens[at + 1];
  if (lower === 'like') return /^(?:it|that|these|this)$/u.test(next?.lower ?? '');
  if (pos !== 'ADJ' && pos !== 'ADV') return false;
  if (lower === 'so')
    return (next?.pos === 'ADJ' || next?.pos === 'ADV') && !/^(?:far|long)$/u.test(next.lower);
  const isMore = lower.endsWith('er') && lower !== lemma && !OF_TIME.test(lower);
  return (isMore || DEGREE.test(lower)) && !POINTS_OUT.test(tokens[at - 1]?.lower ?? '');
}

/** Whether who speaks of an event says that they knew nothing of it: nothing that another could answer. */
export function knowsNothing({ content, trigger, sentence }: EventMention): boolean {
  if (!content) return false;
  const { tokens } = content.sentence ?? sentence;
  const at = placeOf(tokens, content.trigger);
  for (let place = at - 1; place >= Math.max(0, at - OF_CONTENT); place--) {
    const { lower = '', start = 0 } = tokens[place] ?? {};
    if (start === trigger.start) return false;
    if (lower === 'unaware') return true;
    if (lower === 'nothing' && AWARE.test(tokens[place - 1]?.lower ?? '')) return true;
    if (AWARE.test(lower) && isNegatedNear(tokens, place, 2)) return true;
  }
  return false;
}
