import { CUE_VERBS } from '../../mentions/data/cue-verbs.ts';
import { isOfTime } from '../../mentions/grammar/calendar-words.ts';
import type { Token } from '../../text/analysed-text.ts';
import { VERBAL } from './clause-edges.ts';
import { subjectIn } from './clause-subject.ts';
import { countWords } from './count-words.ts';
import { MOST_WORDS } from './cut-long.ts';
import { ADVERBIAL_OPENERS } from './data/clause-openers.ts';

/** Verbs that make what is said official: a title may be cut down to that alone. */
const MAKES_OFFICIAL: ReadonlySet<string> = new Set(['announce', 'confirm']);

/**
 * "The mine closed in 2009, it was reported | on Monday": what was said together with that it was, as the words behind the
 * comma alone tell nothing, and those before it alone would be told of Monday. null: no clause stands before "it was",
 * more than a time behind it, or a title has no room for both.
 *
 * @param cue the place of the verb of saying
 */
export function saidByNobody(tokens: readonly Token[], cue: number): readonly Token[] | null {
  const lemma = tokens[cue]?.lemma ?? '';
  if (!CUE_VERBS.has(lemma)) return null;
  let it = cue - 1;
  while (tokens[it]?.pos === 'AUX') it -= 1;
  if (it === cue - 1 || tokens[it]?.lower !== 'it' || tokens[it - 1]?.text !== ',') return null;
  const isLast = tokens
    .slice(cue + 1)
    .every((token) => isOfTime(token) || /^(?:ADP|PUNCT)$/u.test(token.pos));
  const whole = tokens.slice(0, cue + 1);
  const fits = MAKES_OFFICIAL.has(lemma) || countWords(whole) <= MOST_WORDS;
  return isLast && fits && isClause(tokens.slice(0, it - 1)) ? whole : null;
}

/** "The mine closed"; not "After the vote", "When the mine closed", "The mine had closed and". */
function isClause(tokens: readonly Token[]): boolean {
  const opener = tokens[0];
  const isOpen = opener?.pos === 'ADP' || ADVERBIAL_OPENERS.has(opener?.lower ?? '');
  return (
    !isOpen &&
    tokens.at(-1)?.pos !== 'CCONJ' &&
    tokens.some(({ pos }) => VERBAL.has(pos)) &&
    subjectIn(tokens)
  );
}
