import type { Token } from '../../text/analysed-text.ts';
import { antecedent } from './antecedent.ts';
import { isHardStop, isIngVerb, opensClauseLeft, VERBAL } from './clause-edges.ts';
import { dashBefore } from './dash-insert.ts';
import { subjectIn } from './clause-subject.ts';
import { interruptionsStart, interruptionStart } from './interruption.ts';
import { joinsAdjectives, joinsNominals } from './joined-words.ts';
import { RELATIVE_PRONOUNS } from './data/clause-openers.ts';
import { isSubjectPending, outerVerbs } from './inset-clause.ts';
import { isDoneTo, withinSentence } from './object-relative.ts';
import { sharedWords } from './shared-words.ts';
import { isDemonstrative, isObjectThat, isRelativeThat } from './relative-that.ts';
import { withOwner } from './whose.ts';

/** The words of a clause, in the text's order: tokens that need not be neighbours. */
export interface Clause {
  tokens: readonly Token[];
  /** Whether a subject stands before its verb. */
  hasSubject: boolean;
}

/** What stands left of a token in its clause. */
interface LeftPart extends Clause {
  /** Where the clause is set into another: its relative pronoun's place; null: it isn't. */
  opener: number | null;
  /** "The closing, which the mayor announced": what the clause is of has its place behind the verb. */
  object?: readonly Token[];
}

/**
 * "The quake struck, killing 22 people and | injuring 40": the index of the comma that opens a row of participles, by what
 * stands before the last; null: it ends none.
 */
export function rowOfParticiples(tokens: readonly Token[], before: number): number | null {
  if (tokens[before]?.pos !== 'CCONJ') return tokens[before]?.text === ',' ? before : null;
  const verb = tokens.findLastIndex(({ pos }, place) => place < before && VERBAL.has(pos));
  return isIngVerb(tokens[verb]) && tokens[verb - 1]?.text === ',' ? verb - 1 : null;
}

/** The tokens before the one at `index` that belong to its clause. */
export function leftPart(tokens: readonly Token[], index: number): LeftPart {
  let place = index - 1;
  let kept: Token[] = [];
  /** What an interruption was followed by. */
  let resumed: Token | undefined;
  for (; place >= 0; place -= 1) {
    const token = tokens[place];
    // "Ann Poe (L) greets": where somebody stands in a picture.
    if (token?.text === ')' && tokens[place - 2]?.text === '(') {
      place -= 2;
      continue;
    }
    const dash = dashBefore(tokens, place);
    if (dash !== null && !subjectIn(kept)) {
      place = dash;
      continue;
    }
    if (!token || isHardStop(tokens, place)) break;
    if (token.text === ',' && !joinsAdjectives(tokens, place)) {
      // "Poe, the mayor, and Ruiz met": the subject goes on before the interruption.
      const goesOn = kept[0]?.pos === 'CCONJ';
      const open = goesOn ? interruptionStart(tokens, place) : interruptionsStart(tokens, place);
      if (open === null || (subjectIn(kept) && !goesOn)) break;
      place = open;
      resumed = kept[0];
      continue;
    }
    if (isDemonstrative(tokens, place)) return { tokens: [token, ...kept], hasSubject: true, opener: null };
    const isRelative = RELATIVE_PRONOUNS.has(token.lower) || isRelativeThat(tokens, place);
    const opens = isRelative || (token.pos !== 'CCONJ' && opensClauseLeft(tokens, place));
    const outer = opens ? outerVerbBefore(tokens, place, index) : null;
    if (outer !== null) {
      // "The nurse who poisoned three men was jailed": the clause goes on before what is set in. But "a letter
      // warning that it could burst was sent" needs the whole.
      kept = tokens.slice(isIngVerb(tokens[place - 1]) ? place : outer, index);
      if (tokens[place - 1]?.pos === 'ADP') place -= 1;
      continue;
    }
    // "The guard who was hurt, Ben Poe, | was released": the relative clause ended where the name was put in.
    const end = resumed ? kept.indexOf(resumed) : 0;
    if (
      isRelative &&
      end > 0 &&
      VERBAL.has(resumed?.pos ?? '') &&
      kept.slice(0, end).some(({ pos }) => VERBAL.has(pos))
    ) {
      kept = kept.slice(end);
      if (tokens[place - 1]?.pos === 'ADP') place -= 1;
      continue;
    }
    if (isRelative) {
      const part = partOf(tokens, place);
      if (part) return { tokens: [...part, ...kept], hasSubject: true, opener: place };
      const owner = antecedent(tokens, place);
      // "a man whose body was found": not he was found.
      const whom = token.lower === 'whose' ? withOwner(owner, token) : owner;
      if (/^wh(?:ich|om)$/u.test(token.lower) && isDoneTo(tokens, kept, index))
        return { tokens: kept, hasSubject: true, opener: place, object: withinSentence(owner) };
      return { tokens: [...whom, ...kept], hasSubject: true, opener: place };
    }
    if (kept.length > 0 && isObjectThat(tokens, place, index))
      return { tokens: [...antecedent(tokens, place), token, ...kept], hasSubject: true, opener: place };
    const hasOwn = subjectIn(kept) || (kept.length > 0 && isSubjectNoun(tokens, kept, index));
    if (token.pos === 'CCONJ' && !hasOwn && !joinsNominals(tokens, place)) {
      if (place === index - 1 && isIngVerb(tokens[index]) && rowOfParticiples(tokens, place) !== null) break;
      // "The port will close, and expects …": the comma before "and" ends no clause.
      const first = leftPart(tokens, tokens[place - 1]?.text === ',' ? place - 1 : place);
      const shared = sharedWords(first.tokens, kept, tokens[index]);
      if (shared) return { tokens: [...shared, ...kept], hasSubject: first.hasSubject, opener: first.opener };
    }
    if (token.pos === 'CCONJ' && hasOwn && !joinsNominals(tokens, place)) break;
    if (opens) break;
    kept = [token, ...kept];
  }
  const hasSubject = subjectIn([...kept, ...tokens.slice(index, index + 1)]);
  return { tokens: kept, hasSubject, opener: null };
}

/** "residents, | some | of whom threw mud": how many of them; null: it is of all. */
function partOf(tokens: readonly Token[], pronoun: number): readonly Token[] | null {
  if (tokens[pronoun - 1]?.lower !== 'of' || !/^wh(?:ich|om)$/u.test(tokens[pronoun]?.lower ?? ''))
    return null;
  const comma = tokens.slice(0, pronoun).findLastIndex(({ text }) => text === ',');
  const part = tokens.slice(comma + 1, pronoun - 1);
  return comma >= 0 && part.every(({ pos }) => /^(?:ADJ|ADV|DET|NOUN|NUM|PRON)$/u.test(pos)) ? part : null;
}

/** The last verb, not past `index`, of the clause that the one opened at `place` is set into; null: none. */
function outerVerbBefore(tokens: readonly Token[], place: number, index: number): number | null {
  if (!isSubjectPending(tokens, place)) return null;
  return outerVerbs(tokens, place).findLast((verb) => verb <= index) ?? null;
}

/** "and an | inquiry is under way", "and a | search for him was on": the noun itself is what its clause is about. */
function isSubjectNoun(tokens: readonly Token[], kept: readonly Token[], index: number): boolean {
  const isPhrased =
    tokens[index + 1]?.pos === 'ADP' && /^(?:NOUN|PRON|PROPN)$/u.test(tokens[index + 2]?.pos ?? '');
  const next = tokens[isPhrased ? index + 3 : index + 1];
  return (
    tokens[index]?.pos === 'NOUN' &&
    VERBAL.has(next?.pos ?? '') &&
    kept.every(({ pos }) => pos === 'DET' || pos === 'ADJ' || pos === 'NOUN')
  );
}
