import { OBJECT_CONTROL_VERBS } from '../../mentions/data/object-control-verbs.ts';
import type { Token } from '../../text/analysed-text.ts';
import { isIngVerb, opensVerb, VERBAL } from './clause-edges.ts';
import { opensContentThat } from './content-that.ts';
import { joinsSubject } from './joined-words.ts';
import { NEGATIONS } from './data/negations.ts';
import { LASTING, TIME_UNITS } from './data/time-units.ts';
import { isPending, isShown, saysNothing } from './pending-clause.ts';
import { opensAsClause } from './phrase-start.ts';

/** What a measure before it measures: "27 percent above". */
const COMPARES = /^(?:above|after|ahead|before|behind|below|beyond|from|off|short)$/u;
/** Prepositions and conjunctions that what stands before them is nothing without. */
const CLINGS = /^(?:as|but|not|of|or|than|whether)$/u;

const CONJUNCTIONS = /^(?:after|because|before|until|when|while)$/u;
const SUBJECTS = /^(?:he|it|she|somebody|someone|they)$/u;

const isVerbal = ({ pos }: Token): boolean => VERBAL.has(pos);

/** Whether what stands before a cut means by itself what it means in the whole. */
export function isClean(tokens: readonly Token[], place: number): boolean {
  const [before, token] = [tokens[place - 1], tokens[place]];
  if (!token || !before) return false;
  // "as soon | as"
  if (token.lower === 'as' && tokens[place - 2]?.lower === 'as') return false;
  if (CLINGS.test(token.lower)) return opensAsClause(tokens, place);
  if (token.lower === 'that' && (saysNothing(tokens.slice(0, place)) || opensContentThat(tokens, place)))
    return false;
  // "to demand that the plan | for it be dropped"
  if (isPending(tokens.slice(0, place)) && tokens.slice(place).some(isVerbal)) return false;
  // "guilty of killing his wife | and burying her"
  const isSecondIng = isIngVerb(tokens[place + 1]) && tokens.slice(0, place).some(isIngVerb);
  if (token.pos === 'CCONJ')
    return isSecondIng || (opensVerb(tokens, place + 1) && !joinsSubject(tokens, place));
  // "went to Oslo to press | for it": a verb that the tagger takes for a noun.
  if (before.pos === 'NOUN' && tokens[place - 2]?.lower === 'to' && tokens[place - 2]?.pos === 'PART')
    return false;
  // "Peace talks between the two sides | and the union opened": a subject is no title.
  if (!tokens.slice(0, place).some(isVerbal) && tokens.some(isVerbal)) return false;
  // "is 27 percent | above the price"
  if (COMPARES.test(token.lower) && endsWithMeasure(tokens.slice(0, place))) return false;
  // "records showed the owner | of the pier had lied"
  if (isShown(tokens, place)) return false;
  // "gusts of | up to 90", "cut it to | between five and nine percent"
  if (isStranded(before)) return false;
  // "failed | to", "look | into", "sure | of"
  if (VERBAL.has(before.pos) || before.pos === 'ADJ' || before.pos === 'PART') return false;
  // "his decision | to leave"; but "met in Oslo | to talk"
  if (token.lower === 'to' && token.pos === 'PART')
    return (
      before.pos === 'PROPN' && !tokens.slice(0, place).some(({ lemma }) => OBJECT_CONTROL_VERBS.has(lemma))
    );
  // "died after someone | in a car fired"
  if (SUBJECTS.test(before.lower) && CONJUNCTIONS.test(tokens[place - 2]?.lower ?? '')) return false;
  // "did nothing | without leave", "no deal | before the vote"
  return !NEGATIONS.has(before.lower);
}

/** A preposition that is no particle and leads to what would be cut off. */
export const isStranded = ({ pos, lower }: Token): boolean =>
  pos === 'ADP' && /^(?:at|by|for|from|into|of|to|with)$/u.test(lower);

/** "is 27 percent", "died two days", "argued hours"; not so "met for about 30 minutes", "waited for hours". */
function endsWithMeasure(tokens: readonly Token[]): boolean {
  const [unit, count] = [tokens.at(-1), tokens.at(-2)];
  if (unit?.pos !== 'NOUN' || !(count?.pos === 'NUM' || isPluralUnit(unit))) return false;
  const lead = tokens.slice(0, -2).findLast(({ pos }) => pos !== 'ADV' && pos !== 'NUM');
  return !LASTING.test(lead?.lower ?? '');
}

const isPluralUnit = ({ lower }: Token): boolean => lower.endsWith('s') && TIME_UNITS.has(lower);
