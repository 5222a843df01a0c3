import { CLAUSE_NOUNS } from '../../mentions/data/clause-nouns.ts';
import { isCalendarWord } from '../../mentions/grammar/calendar-words.ts';
import type { Token } from '../../text/analysed-text.ts';
import { VERBAL } from './clause-edges.ts';

/**
 * Whether a "that" opens what the words before it are nothing without: what was ruled ("ruled on Monday *that* …"), what
 * is sure ("cannot be sure *that* …") or what a noun is of ("on condition *that* …", not "a report *that* was read").
 */
export function opensContentThat(tokens: readonly Token[], that: number): boolean {
  const [token, next] = [tokens[that], tokens[that + 1]];
  if (token?.lower !== 'that' || !next || VERBAL.has(next.pos)) return false;
  const before = beforeDay(tokens, that);
  if (before?.pos === 'NOUN') return CLAUSE_NOUNS.has(before.lemma);
  return before?.pos === 'VERB' || before?.pos === 'ADJ';
}

/** The last word before a place that isn't of the day: "ruled | on Monday". */
function beforeDay(tokens: readonly Token[], place: number): Token | undefined {
  const last = tokens.findLastIndex((token, at) => at < place && !isCalendarWord(token));
  const isLed = last < place - 1 && tokens[last]?.pos === 'ADP';
  return tokens[isLed ? last - 1 : last];
}
