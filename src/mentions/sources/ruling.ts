import type { Clause } from '../grammar/clause.ts';
import { JUDGING_BODIES } from '../data/judging-bodies.ts';
import { LEGAL_REQUESTS } from '../data/legal-requests.ts';
import { nounPhraseFrom, type NounPhrase } from '../grammar/noun-phrase.ts';
import type { SentenceFrame } from '../sentence-frame.ts';
import { subjectOf } from './speaker.ts';

const REFUSES = /^(?:deny|dismiss|refuse|reject)$/u;

/** "The court dismissed the appeal", "bail was refused by a judge": a decision, by which nothing is called untrue. */
export function isRuling(frame: SentenceFrame, clause: Clause, judge: NounPhrase | null): boolean {
  const { verb } = clause;
  if (!verb || !judge || !REFUSES.test(frame.tokens[verb.head]?.lemma ?? '') || !isJudge(frame, judge))
    return false;
  const object = verb.isPassive ? subjectOf(frame, clause) : nounPhraseFrom(frame, verb.to);
  const head = frame.tokens[(object?.to ?? 0) - 1];
  if (head?.pos !== 'NOUN' || !LEGAL_REQUESTS.has(head.lemma)) return false;
  // "The judge denied the charge", "dismissed the charge that he lied": what is said of somebody, and isn't so.
  const isCalledUntrue =
    frame.tokens[verb.head]?.lemma === 'deny' || frame.tokens[object?.to ?? 0]?.lower === 'that';
  return !(isCalledUntrue && /^(?:charge|complaint)$/u.test(head.lemma));
}

/** "A district judge", "the Court of Session", "Lord Poe, the judge". */
const isJudge = ({ tokens }: SentenceFrame, { from, to, role }: NounPhrase): boolean =>
  tokens
    .slice(from, to)
    .map(({ lower }) => lower)
    .some(isJudging) ||
  (role?.toLowerCase().split(' ').some(isJudging) ?? false);

/** "Justice Ann Poe", not "the Justice Ministry" or "the Department of Justice", which judge nobody. */
const isJudging = (word: string, place: number, words: readonly string[]): boolean =>
  JUDGING_BODIES.has(word) ||
  word === 'judges' ||
  (word === 'justice' && words[place - 1] !== 'of' && !GOVERNMENT.test(words[place + 1] ?? ''));

const GOVERNMENT = /^(?:department|minist(?:er|ry)|officials?|secretary)$/u;
