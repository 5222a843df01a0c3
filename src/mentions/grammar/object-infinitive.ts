import type { Clause } from './clause.ts';
import { PLANNING, POTENTIAL } from '../data/governing-verbs.ts';
import { PROSPECTS } from '../data/infinitive-governors.ts';
import { OBJECT_CONTROL_VERBS } from '../data/object-control-verbs.ts';
import type { SentenceFrame } from '../sentence-frame.ts';
import { objectStart } from './verb-object.ts';

/**
 * "called back 40 boats to mend them", "charged guests a fee to park": what a thing is there for, not what the verb
 * says; not "asked the crew to stay", "believed the crew to be safe", "announced a plan to leave".
 */
export function isOfObject(
  { tokens }: SentenceFrame,
  { verb }: Clause,
  { from, verb: below }: Clause,
): boolean {
  const lemma = tokens[verb?.head ?? -1]?.lemma ?? '';
  if (!verb || !below || verb.isPassive || OBJECT_CONTROL_VERBS.has(lemma) || PLANNING.has(lemma))
    return false;
  const object = objectStart(tokens, verb);
  if (object === null || object >= from) return false;
  const isToCome = tokens
    .slice(object, from)
    .some(({ lemma: noun }) => POTENTIAL.has(noun) || PROSPECTS.has(noun));
  const isState = /^(?:be|have)$/u.test(tokens[below.from]?.lemma ?? '');
  return !isState && !isToCome;
}
