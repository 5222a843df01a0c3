import type { EventMention } from '../../mentions/event-mention.ts';
import { CHANGES_OF_FIGURES } from '../../mentions/data/figures-verbs.ts';
import { relateWords } from '../../text/wordnet/lexicon.ts';
import { eventTrigger } from '../comparison/event-trigger.ts';
import { placeOf } from '../token-place.ts';

/** What a mention tells of. */
interface Mentioning {
  mention: EventMention;
}

/**
 * Why two mentions of one article can't be of one change, as other things rose or fell: an index and a profit. Outlets
 * may call one thing by two names; null: it may be one.
 */
export function countedConflict({ mention: a }: Mentioning, { mention: b }: Mentioning): string | null {
  if (a.article !== b.article || a.sentence === b.sentence) return null;
  const [one, other] = [countedIn(a), countedIn(b)];
  if (one === null || other === null || one === other || relateWords(one, other) === 'synonym') return null;
  return `of other figures: ${one} and ${other}`;
}

/** The noun right before a verb of change: "profit" of "its profit fell"; null: a name or a pronoun, or no such verb. */
function countedIn(mention: EventMention): string | null {
  const trigger = eventTrigger(mention);
  const { tokens } = mention.sentence;
  if (trigger.pos !== 'verb' || !CHANGES_OF_FIGURES.has(trigger.lemma)) return null;
  const before = tokens
    .slice(0, placeOf(tokens, trigger))
    .findLast(({ pos }) => pos !== 'ADV' && pos !== 'AUX');
  return before?.pos === 'NOUN' ? before.lemma : null;
}
