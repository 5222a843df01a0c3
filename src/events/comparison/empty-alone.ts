import { isCalendarWord } from '../../mentions/grammar/calendar-words.ts';
import { EMPTY_VERBS } from '../data/empty-verbs.ts';
import { placeOf } from '../token-place.ts';
import type { MentionFeatures } from './features.ts';
import { isDoneToOneThing } from './one-thing.ts';

/** Of the empty verbs, those that tell what happened where no object follows: "the army withdrew". */
const WHOLE_ALONE = /^(?:halt|remove|withdraw)$/u;

/** "ordered", "agreed", "turned": what was ordered tells of the event, in whatever words, the verb alone hardly anything. */
export function areEmptyAlone(a: MentionFeatures, b: MentionFeatures): boolean {
  if ((!isEmpty(a) && !isEmpty(b)) || a.mention.sentence === b.mention.sentence) return false;
  if (isWholeAlone(a) || isWholeAlone(b)) return false;
  return !shareWord(a, b) && !isDoneToOneThing(a, b);
}

const isEmpty = ({ mention: { trigger } }: MentionFeatures): boolean =>
  trigger.pos === 'verb' && EMPTY_VERBS.has(trigger.stem);

/** "The army withdrew", "trading was halted": with no object behind it the verb itself tells what happened. */
function isWholeAlone({ mention }: MentionFeatures): boolean {
  const { sentence, trigger } = mention;
  if (!WHOLE_ALONE.test(trigger.stem)) return false;
  const next = sentence.tokens[placeOf(sentence.tokens, trigger) + 1];
  return !next || isCalendarWord(next) || !/^(?:ADJ|DET|NOUN|NUM|PRON|PROPN)$/u.test(next.pos);
}

/** Whether two clauses have a word in common; where both tell what it befalls not that of a day, on which much is done. */
function shareWord(
  { mention: a, themes }: MentionFeatures,
  { mention: b, themes: its }: MentionFeatures,
): boolean {
  const isOfMore = themes.size > 0 && its.size > 0;
  return a.clauseTerms.some(
    (term) => b.clauseTerms.includes(term) && !(isOfMore && isCalendarWord({ lower: term })),
  );
}
