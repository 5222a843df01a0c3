import { OUTLET_KINDS } from '../data/outlet-kinds.ts';
import type { SentenceFrame } from '../sentence-frame.ts';
import { isPronoun } from './speaker-kind.ts';
import type { Speech } from './speech.ts';

/** The speech that an article reported last, and where. */
export interface EarlierSpeech {
  speech: Speech;
  paragraph: number;
}

/**
 * The outlet that passes a speech on where its own words don't name one: the outlet whose report it is part of
 * ("The Post reported that Lee said"), or that of the speech it continues ("She added", "“…,” she said").
 */
export function creditedOutlet(
  frame: SentenceFrame,
  speech: Speech,
  others: readonly Speech[],
  before: EarlierSpeech | null,
): string | null {
  if (speech.via !== null || !speech.source) return speech.via;
  const { clause, cueLemma } = speech.attribution;
  const around = others.find(
    (other) => other.source === null && other.via !== null && other.attribution.isContent(clause),
  );
  if (around) return around.via;
  const isSameSpeaker = speech.entity !== null && speech.entity === before?.speech.entity;
  const goesOn = CONTINUING.has(cueLemma) || isQuoteAlone(frame, speech, before);
  return isSameSpeaker && goesOn ? before.speech.via : null;
}

/** Whether the speaker is an outlet named before: "the newspaper said". */
export function outletMeant(
  { tokens }: SentenceFrame,
  { attribution: { speaker }, source }: Speech,
): boolean {
  if (!speaker || !source || speaker.entity) return false;
  const isBare = tokens[speaker.from]?.lower === 'the' && speaker.to - speaker.from === 2;
  const kind = tokens[speaker.to - 1]?.lower ?? '';
  return isBare && (kind === 'paper' || OUTLET_KINDS.has(kind));
}

const CONTINUING: ReadonlySet<string> = new Set(['add', 'continue']);

/** "“They will fail,” he said." right after: more of the same words, as no other occasion is told. */
function isQuoteAlone(
  { tokens, sentence }: SentenceFrame,
  { attribution: { cueAt, speaker } }: Speech,
  before: EarlierSpeech | null,
): boolean {
  if (!before || !speaker || sentence.paragraph - before.paragraph > 1) return false;
  const opensQuoted = /^(?:["“]|`)$/u.test(tokens[0]?.text ?? '');
  const end = Math.max(cueAt + 1, speaker.to);
  const isLast = tokens.slice(end).every(({ pos }) => pos === 'PUNCT');
  return opensQuoted && isPronoun(speaker) && isLast;
}
