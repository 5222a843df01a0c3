import type { EventMention } from '../mentions/event-mention.ts';
import type { MentionFeatures } from './features.ts';

/** What counts several: words for numbers above one, figures, and the vague ones. */
const SEVERAL =
  /^(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozens?|both|several|various|numerous|[2-9]|[1-9]\d+)$/u;
const BETWEEN = /^(?:ADJ|NOUN|PROPN)$/u;

/** "The two strikes", "three meetings since May": a noun that counts several events, and is none of them. */
export function isAggregate({ trigger, sentence: { tokens } }: EventMention): boolean {
  if (trigger.pos !== 'noun' || trigger.text.toLowerCase() === trigger.lemma) return false;
  const before = tokens.filter(({ end }) => end <= trigger.start);
  const count = before.findLast(({ pos, lower }) => SEVERAL.test(lower) || !BETWEEN.test(pos));
  return count !== undefined && SEVERAL.test(count.lower);
}

/** Of what the story has several, "the two strikes" are neither of them; "two arrests" of one raid are the arrest. */
export function aggregateConflict(
  a: Pick<MentionFeatures, 'isContested' | 'isAggregate'>,
  b: Pick<MentionFeatures, 'isContested' | 'isAggregate'>,
): string | null {
  if (!(a.isContested || b.isContested) || a.isAggregate === b.isAggregate) return null;
  return 'one counts several of its kind';
}
