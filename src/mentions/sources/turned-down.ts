import { OFFERS } from '../data/offers.ts';
import type { Clause } from '../grammar/clause.ts';
import type { SentenceFrame } from '../sentence-frame.ts';

/** What a court or an office may deny somebody, and denies nothing by it. */
const ASKED_FOR = /^(?:appeal|application|motion|petition|request)$/u;
/** Where an object ends: "rejected reports | of a deal". */
const ENDS_OBJECT = /^(?:ADP|AUX|PRON|SCONJ|VERB)$/u;

/** "rejected the bid", "denied his motion": says no to what it was asked or offered, and not that it is untrue. */
export function turnsDown({ tokens }: SentenceFrame, { verb }: Clause): boolean {
  const lemma = tokens[verb?.head ?? -1]?.lemma ?? '';
  if (!verb || verb.isPassive || !/^(?:deny|dismiss|rebuff|reject)$/u.test(lemma)) return false;
  const end = tokens.findIndex(({ pos }, at) => at >= verb.to && ENDS_OBJECT.test(pos));
  const object = tokens.slice(verb.to, end === -1 ? tokens.length : end);
  const head = object.findLast(({ pos }) => pos === 'NOUN');
  return lemma === 'deny' ? ASKED_FOR.test(head?.lemma ?? '') : OFFERS.has(head?.lemma ?? '');
}
