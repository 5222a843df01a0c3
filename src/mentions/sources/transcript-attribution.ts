import { MODALS } from '../../text/data/modals.ts';
import type { Attribution } from './attribution.ts';
import { nounPhraseFrom, phraseEnd, type NounPhrase } from '../grammar/noun-phrase.ts';
import { clauseAt, isWithin, type SentenceFrame } from '../sentence-frame.ts';
import { isOffice } from './speaker-kind.ts';

const QUOTE = /^(?:["“'‘]|`)/u;

/**
 * Who speaks in the form of transcripts and headlines: "Ann Lee: “The pier will close.”", "Lee: No deal on pier". In
 * prose only before a quotation; no label ("Analysis: …") and no dateline ("OSLO: …").
 */
export function findTranscribed(frame: SentenceFrame): Attribution[] {
  const { tokens, sentence } = frame;
  // Asked of every sentence, and hardly any has a colon there: only then is it said who the phrase is.
  const colon = phraseEnd(frame, 0);
  const speaker = tokens[colon]?.text === ':' ? nounPhraseFrom(frame, 0) : null;
  if (!speaker) return [];
  const next = tokens[colon + 1];
  const isTitle = sentence.kind === 'headline' || sentence.kind === 'highlight';
  const isSpeaker = speaker.entity ? speaker.entity.type === 'person' : isOffice(speaker);
  if (!isSpeaker || !next || !(QUOTE.test(next.text) || (isTitle && !isTopic(frame, speaker)))) return [];
  const clause = clauseAt(frame, colon);
  return [
    {
      cueAt: colon,
      cue: ':',
      cueLemma: 'say',
      cueClass: 'says',
      clause,
      speaker,
      via: null,
      isContent: (other) => isWithin(frame, other, clause),
      hasContent: true,
    },
  ];
}

/** "Ann Lee: Driver jailed for life": with a name in full a title says what it is about, unless somebody speaks behind it. */
function isTopic({ tokens }: SentenceFrame, { from, to, entity }: NounPhrase): boolean {
  const isInFull = to - from > 1 && tokens.slice(from, to).every(({ pos }) => pos === 'PROPN');
  return entity !== null && isInFull && !tokens.slice(to + 1).some(({ lower }) => isSpeaking(lower));
}

/** "Ann Lee: I will not resign", "Ann Lee: Port must act". */
const isSpeaking = (lower: string): boolean => /^(?:i|my|our|we)$/u.test(lower) || MODALS.has(lower);
