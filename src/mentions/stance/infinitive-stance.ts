import { isIngForm } from '../../text/verb-forms.ts';
import type { Clause } from '../grammar/clause.ts';
import { PLANNING, POTENTIAL, PREVENTING } from '../data/governing-verbs.ts';
import {
  BRINGING_ABOUT,
  CHOSEN,
  PROSPECTS,
  RANKING,
  REPORTING,
  SHORTFALLS,
  TRYING,
} from '../data/infinitive-governors.ts';
import { isOrdinal } from '../grammar/ordinal-word.ts';
import { happening, plan, type Reading } from './reading.ts';
import { parentClause, type SentenceFrame } from '../sentence-frame.ts';
import { opensWithHave } from '../grammar/verb-groups.ts';

/**
 * Reads off what an infinitive depends on whether it came about: "plans to meet", "managed to meet", "refused to meet",
 * "the first to meet".
 *
 * @param above how the text takes the clause that it depends on
 */
export function readInfinitive(
  frame: SentenceFrame,
  clause: Clause,
  parent: Clause,
  above: Reading,
): Reading {
  // "went on to win", "returned only to find": told in the order it happened.
  if (isOutcome(frame, clause)) return { ...above, actuality: above.actuality * 0.8 };
  if (isRanked(frame, clause)) return above.kind === 'plan' ? above : happening(above.stance, 0.7);
  // "Ann Poe to host the fair": what a title says will be.
  if (!parent.verb && frame.sentence.kind === 'headline') return plan('expects', 0.8);
  // "is to blame": an idiom.
  if (frame.tokens[clause.verb?.head ?? -1]?.lower === 'blame') return above;
  const lemma = nominalGovernor(frame, clause) ?? verbalGovernor(frame, clause, parent);
  const isNegated = above.stance === 'denies';
  // "yet to be found"
  if (lemma === 'yet') return happening('denies', 0.6);
  if (PREVENTING.has(lemma) || SHORTFALLS.has(lemma)) return happening(isNegated ? 'asserts' : 'denies', 0.7);
  // "is said to have fled", but "is expected to have recovered".
  if (clause.verb?.isPerfect && !PLANNING.has(lemma) && lemma !== 'be') return happening(above.stance, 0.6);
  if (REPORTING.has(lemma)) return { ...above, actuality: above.actuality * 0.6 };
  const isOver = above.kind === 'happening' && isPast(frame, parent);
  // "chose to stay": they stayed; "was chosen to lead" is about what is to come.
  if (/^(?:choose|opt)$/u.test(lemma) && isOver && !parent.verb?.isPassive)
    return { ...above, actuality: above.actuality * 0.6 };
  if (BRINGING_ABOUT.has(lemma) && (isOver || !ABILITY.test(lemma))) return above;
  if (TRYING.has(lemma)) return isOver ? happening(above.stance, 0.6) : plan('expects', 0.6);
  // "had to land": it did.
  if (lemma === 'have' && isOver && !isNegated) return happening('asserts', 0.6);
  if (isProspective(lemma)) return plan(isNegated ? 'denies' : 'expects', 0.7);
  // A mere purpose: "met to discuss".
  return { ...above, actuality: above.actuality * 0.35 };
}

/** What is only possible or due in the present, and in the past came about. */
const ABILITY = /^(?:able|force|oblige)$/u;

const isProspective = (lemma: string): boolean =>
  isListed(lemma) || ABILITY.test(lemma) || /^(?:be|have|remain)$/u.test(lemma);

const isListed = (word: string): boolean =>
  PLANNING.has(word) || POTENTIAL.has(word) || CHOSEN.has(word) || PROSPECTS.has(word);

/** Whether a word just before an infinitive says what becomes of it. */
const governs = (word: string): boolean =>
  word === 'yet' || SHORTFALLS.has(word) || TRYING.has(word) || isListed(word);

/** Told as past and over; "has been trying" goes on. */
function isPast(frame: SentenceFrame, clause: Clause): boolean {
  const { tense, from, head } = clause.verb ?? { tense: 'present', from: -1, head: -1 };
  // "died trying to", "shot while trying to"
  if (tense === 'participle') return parentClause(frame, clause)?.verb?.tense === 'past';
  return (
    tense === 'past' && !(opensWithHave(frame.tokens, { from }) && isIngForm(frame.tokens[head]?.lower ?? ''))
  );
}

/** "went on to", "returned only to": what followed; "wants only to" tells of a wish. */
function isOutcome({ tokens }: SentenceFrame, { from }: Clause): boolean {
  const verb = tokens[from - 2];
  const before = tokens[from - 1];
  if (before?.lower !== 'only') return before?.lower === 'on' && verb?.lemma === 'go';
  return verb?.pos !== 'AUX' && !PLANNING.has(verb?.lemma ?? '') && !PLANNING.has(verb?.lower ?? '');
}

/** "the third minister to resign", "the last to leave"; "the latest plan to resign" is but a plan. */
function isRanked({ tokens }: SentenceFrame, { from }: Clause): boolean {
  const { lower = '', lemma = '' } = tokens[from - 1] ?? {};
  if (governs(lower) || governs(lemma)) return false;
  for (let place = from - 1; place >= from - 6; place--) {
    const token = tokens[place];
    if (!token || !/^(?:ADJ|ADP|ADV|NOUN|NUM|PART|PROPN)$/u.test(token.pos)) return false;
    if (isOrdinal(token.lower) || RANKING.has(token.lower)) return token.lower !== 'only' || place < from - 1;
  }
  return false;
}

/** The adjective or noun just before an infinitive that says what becomes of it; null: none, or "in order to". */
function nominalGovernor({ tokens }: SentenceFrame, { from }: Clause): string | null {
  const before = tokens[from - 1];
  if (!before || (before.lower === 'order' && tokens[from - 2]?.lower === 'in')) return null;
  if (before.pos === 'VERB' || before.pos === 'AUX') return CHOSEN.has(before.lower) ? before.lower : null;
  const found = [before.lower, before.lemma].find(governs);
  // "is alleged to": reported; "was glad to meet": no plan; "led an alternate to quit": somebody.
  const isAdjective = before.pos === 'ADJ' && tokens[from - 2]?.pos !== 'DET';
  return found ?? (isAdjective ? before.lower : null);
}

/** The verb an infinitive depends on; "has to", "is to" only where nothing stands between. */
function verbalGovernor({ tokens }: SentenceFrame, { from }: Clause, { verb }: Clause): string {
  const head = tokens[verb?.head ?? from - 1];
  if (!head) return '';
  if (head.lower === 'going') return 'plan';
  const isApart = verb !== null && tokens.slice(verb.to, from).some(({ pos }) => pos !== 'ADV');
  return isApart && /^(?:be|have)$/u.test(head.lemma) ? '' : head.lemma;
}
