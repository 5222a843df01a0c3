import { isIngForm } from '../../text/verb-forms.ts';
import type { Clause } from '../grammar/clause.ts';
import { PREVENTING } from '../data/governing-verbs.ts';
import { CLEARING, ENDING, HOLDING_TO, KEEPING_FROM, THINKING_OF } from '../data/gerund-governors.ts';
import { happening, plan, type Reading } from './reading.ts';
import type { SentenceFrame } from '../sentence-frame.ts';
import { classWithParticle } from './speech-stance.ts';

/** How far back from a preposition the word may stand that asks for it: "sentenced on Monday to ten years for …". */
const REACH = 8;

/** "selling", "having sold" */
export const isGerund = ({ tokens }: SentenceFrame, { verb }: Clause): boolean =>
  isIngForm(tokens[verb?.from ?? -1]?.lower ?? '');

/** A gerund, by its preposition and the word that asks for it, or by the verb whose object it is; null: neither. */
export function readGerund(frame: SentenceFrame, clause: Clause, parent: Clause | null): Reading | null {
  const { opener, verb, from } = clause;
  if (verb?.isPerfect) return happening('asserts', 0.6);
  const above = parent?.verb;
  // "ruled out selling"
  const answer = above && classWithParticle(frame.tokens[above.head]?.lemma ?? '', opener ?? '');
  if (answer) return plan(above.isNegated ? 'doubts' : answer === 'denies' ? answer : 'doubts', 0.5);
  switch (opener) {
    case 'after':
    case 'despite':
    case 'since':
      return happening('asserts', 0.6);
    case 'without':
      return happening('denies', 0.5);
    case 'for':
    case 'of':
    case 'to':
    case 'with':
      if (governs(frame, from, THINKING_OF, 1)) return plan('expects', 0.5);
      if (governs(frame, from, HOLDING_TO)) return happening('asserts', 0.6);
      return governs(frame, from, CLEARING) ? happening('denies', 0.6) : null;
    case 'against':
    case 'from':
      if (governs(frame, from, KEEPING_FROM)) return happening('denies', 0.5);
      return governs(frame, from, THINKING_OF, 1) ? plan('expects', 0.5) : null;
    case 'about':
    case 'at':
    case 'on':
      return governs(frame, from, THINKING_OF, 1) ? plan('expects', 0.5) : null;
    case null:
      return readObject(frame, clause, parent);
    default:
      return null;
  }
}

/** "denied stealing", "considered selling", "stopped selling": the object of the verb above. */
function readObject({ tokens }: SentenceFrame, { from }: Clause, parent: Clause | null): Reading | null {
  if (!parent?.verb || parent.verb.to !== from) return null;
  const lemma = tokens[parent.verb.head]?.lemma ?? '';
  if (ENDING.has(lemma)) return happening('asserts', 0.4);
  if (THINKING_OF.has(lemma)) return plan('expects', 0.5);
  if (PREVENTING.has(lemma)) return happening(parent.verb.isNegated ? 'asserts' : 'denies', 0.6);
  return null;
}

/** Whether a word of a set stands before a preposition, in the same stretch of words. */
function governs(
  { tokens }: SentenceFrame,
  from: number,
  words: ReadonlySet<string>,
  reach = REACH,
): boolean {
  for (let place = from - 1; place >= from - reach; place--) {
    const token = tokens[place];
    if (!token || token.pos === 'PUNCT') return false;
    if (words.has(token.lemma) || words.has(token.lower)) return true;
  }
  return false;
}
