import { isIngForm } from '../../text/verb-forms.ts';
import { eventShare } from '../../text/wordnet/lexicon.ts';
import type { Clause } from '../grammar/clause.ts';
import { nounPhraseFrom } from '../grammar/noun-phrase.ts';
import type { SentenceFrame } from '../sentence-frame.ts';
import { subjectOf } from '../sources/speaker.ts';

/** Words of a condition, wherever they stand. */
const CONDITIONAL = /^(?:if|lest|otherwise|should|unless)$/u;
/** Before the verb: "Without a loan the mill would close"; behind it "without" mostly tells how. */
const BEFORE_VERB = /(?:^|\s)(?:but for|failing (?:an?|any|that|the|this)|without|, or)\s/u;
/** "Had he lived, Poe would": a question's order opens it. */
const INVERTED = /^(?:\W\s)?(?:had|were)\s/u;
/** How surely a noun names an event to be what would have to come first. */
const LEAST_EVENT = 0.4;

/** Whether what a clause says "would" be hangs on a condition that its sentence names. After Quirk et al., §15.33–15.39. */
export function hangsOn(frame: SentenceFrame, clause: Clause): boolean {
  const { tokens } = frame;
  if (tokens.some(({ lower }) => CONDITIONAL.test(lower))) return true;
  const words = tokens.slice(0, clause.verb?.from).map(({ lower }) => lower);
  const before = `${words.join(' ')} `;
  return BEFORE_VERB.test(before) || INVERTED.test(before) || isOfSupposed(frame, clause, before);
}

/** "A win would end the wait", "Losing would cost Poe the title": who supposes an act, tells what follows from it. */
function isOfSupposed(frame: SentenceFrame, clause: Clause, before: string): boolean {
  const { tokens } = frame;
  const isGerund = tokens[0]?.pos === 'VERB' || tokens[1]?.pos === 'DET';
  if (isGerund && isIngForm(tokens[0]?.lower ?? '') && !before.includes(' , ')) return true;
  const subject = subjectOf(frame, clause);
  const { verb } = clause;
  if (!subject || !verb || verb.isPassive || subject.entity || !hasObject(frame, verb.to)) return false;
  const opener = tokens[subject.from];
  const head = tokens[subject.to - 1];
  const isSupposed = opener === head || /^(?:an?|any|no)$/u.test(opener?.lower ?? '');
  return isSupposed && head !== undefined && eventShare(head.lemma) >= LEAST_EVENT;
}

/** "A vote would take place", "a strike would begin Monday" tell that it is to be: they have no object but a time. */
const hasObject = (frame: SentenceFrame, from: number): boolean =>
  frame.tokens[from]?.lower !== 'place' &&
  !frame.times.some((time) => time.from === from) &&
  nounPhraseFrom(frame, from) !== null;
