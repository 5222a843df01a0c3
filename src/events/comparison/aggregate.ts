import { determinerPlace } from '../../mentions/grammar/determiner.ts';
import type { EventMention } from '../../mentions/event-mention.ts';
import { CARDINALS } from '../../time/words/numbers.ts';
import { VAGUE_NUMBERS } from '../data/vague-numbers.ts';
import type { MentionFeatures } from './features.ts';
import { placeOf } from '../token-place.ts';

/** A figure above one that is no year: "the 2017 protests" are of that year. */
const FIGURE = /^(?!(?:19|20)\d\d$)(?:[2-9]|[1-9]\d+)$/u;

/** "The two strikes", "three meetings since May": a noun that counts several events, and is none of them. */
export function isAggregate({ trigger, time, sentence: { tokens } }: EventMention): boolean {
  if (trigger.pos !== 'noun' || trigger.text.toLowerCase() === trigger.lemma) return false;
  const at = placeOf(tokens, trigger);
  const before = tokens.slice(Math.max(0, determinerPlace(tokens, at)), at);
  const count = before.findLast(({ lower }) => countsSeveral(lower));
  if (!count) return false;
  // "The July 4 protests": the figure is of a date.
  return !time || count.start < time.start || count.end > time.end;
}

function countsSeveral(word: string): boolean {
  return (CARDINALS[word] ?? 0) > 1 || VAGUE_NUMBERS.has(word) || FIGURE.test(word);
}

/** Of what the story has several, "the two strikes" are neither of them; "two arrests" of one raid are the arrest. */
export function aggregateConflict(
  a: Pick<MentionFeatures, 'isContested' | 'isAggregate'>,
  b: Pick<MentionFeatures, 'isContested' | 'isAggregate'>,
): string | null {
  if (!(a.isContested || b.isContested) || a.isAggregate === b.isAggregate) return null;
  return 'one counts several of its kind';
}
