import { POSSESSIVE } from '../../text/ambiguous-past.ts';
import { OFFERS } from '../data/offers.ts';
import type { Clause } from '../grammar/clause.ts';
import type { SentenceFrame } from '../sentence-frame.ts';
import { subjectOf } from './speaker.ts';

/** What a court or an office may deny somebody, and says of nothing by it that it is untrue. */
const ASKED_FOR =
  /^(?:access|appeal|application|asylum|bail|clemency|entry|motion|parole|permission|petition|request|visa)$/u;
/** Where an object ends: "rejected reports | of a deal". */
const ENDS_OBJECT = /^(?:ADP|AUX|PRON|SCONJ|VERB)$/u;

/** "rejected the bid", "her motion was denied": says no to what was asked or offered, and not that it is untrue. */
export function turnsDown(frame: SentenceFrame, clause: Clause): boolean {
  const { verb } = clause;
  const lemma = frame.tokens[verb?.head ?? -1]?.lemma ?? '';
  if (!verb || !/^(?:deny|dismiss|rebuff|reject)$/u.test(lemma)) return false;
  const head = verb.isPassive ? headOfSubject(frame, clause) : headOfObject(frame, verb.to);
  if (lemma !== 'deny') return OFFERS.has(head);
  return ASKED_FOR.test(head) || (!verb.isPassive && isWithheld(frame, verb.to));
}

/** "denied Poe a loan", "denied the Post an interview", "denied her any help": what somebody isn't given. */
function isWithheld({ tokens, nameOf }: SentenceFrame, from: number): boolean {
  const receiver = nameOf[tokens[from]?.lower === 'the' ? from + 1 : from];
  const to = receiver ? receiver.to : WHOM.test(tokens[from]?.lower ?? '') ? from + 1 : from;
  return to > from && receiver?.entity.type !== 'place' && WHAT.test(tokens[to]?.lower ?? '');
}

const WHOM = /^(?:h(?:er|im)|them|us)$/u;
const WHAT = /^(?:an?|any|the|their|h(?:er|is)|its)$/u;

function headOfSubject(frame: SentenceFrame, clause: Clause): string {
  const subject = subjectOf(frame, clause);
  return frame.tokens[(subject?.to ?? 0) - 1]?.lemma ?? '';
}

/** The noun that an object behind a verb ends in; none where a clause says what it is: "claims the plan was dead". */
function headOfObject({ tokens }: SentenceFrame, behind: number): string {
  const from = WHOM.test(tokens[behind]?.lower ?? '') ? behind + 1 : behind;
  const end = tokens.findIndex(
    ({ pos, lower }, at) => at >= from && ENDS_OBJECT.test(pos) && !POSSESSIVE.test(lower),
  );
  const object = tokens.slice(from, end === -1 ? tokens.length : end);
  const next = tokens[end];
  const isClause = next?.lower === 'that' || /^(?:AUX|VERB)$/u.test(next?.pos ?? '');
  if (isClause && !object.some(({ pos }) => pos === 'PUNCT') && !/ing$/u.test(next?.lower ?? '')) return '';
  return object.findLast(({ pos }) => pos === 'NOUN')?.lemma ?? '';
}
