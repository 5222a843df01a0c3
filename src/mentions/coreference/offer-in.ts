import { DOCUMENT_NOUNS } from '../data/document-nouns.ts';
import { OFFERS } from '../data/offers.ts';
import { nounPhraseFrom, type NounPhrase } from '../grammar/noun-phrase.ts';
import type { SentenceFrame } from '../sentence-frame.ts';
import { subjectOf } from '../sources/speaker.ts';

/**
 * "The boards approved the deal", "the plan was put to them": the thing put to somebody that a sentence is about, as
 * the subject or the object of its main verb or as that verb; null: none, as in "a law to block the takeover", or it may be another.
 */
export function offerIn(frame: SentenceFrame): string | null {
  const [main] = frame.clauses;
  if (!main?.verb) return null;
  const object = main.verb.isPassive ? null : nounPhraseFrom(frame, main.verb.to);
  // "the deal and a tax"
  if (object && frame.tokens[object.to]?.pos === 'CCONJ') return null;
  const [subject, done] = [headOf(frame, subjectOf(frame, main)), headOf(frame, object)];
  if (OFFERS.has(subject)) return OFFERS.has(done) ? null : subject;
  // "A report praised the deal": the report may be meant.
  if (OFFERS.has(done)) return DOCUMENT_NOUNS.has(subject) ? null : done;
  // "Northfield offered its pilots a raise"
  const verb = frame.tokens[main.verb.head]?.lemma ?? '';
  return OFFERS.has(verb) ? verb : null;
}

function headOf({ tokens }: SentenceFrame, phrase: NounPhrase | null): string {
  const head = tokens[(phrase?.to ?? 0) - 1];
  return head?.pos === 'NOUN' ? head.lemma : '';
}
