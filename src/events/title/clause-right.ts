import { CUE_VERBS } from '../../mentions/data/cue-verbs.ts';
import { EVIDENCE_NOUNS } from '../../mentions/data/evidence-nouns.ts';
import { takesClause } from '../../mentions/grammar/takes-clause.ts';
import { particleOf } from '../../mentions/grammar/verb-phrase.ts';
import type { Token } from '../../text/analysed-text.ts';
import { isHyphen } from '../../text/hyphen.ts';
import { isHardStop, isIngVerb, NOUN_PHRASE, opensVerb, VERBAL } from './clause-edges.ts';
import { CLAUSE_OPENERS, CONDITIONS, CONTENT_OPENERS, RELATIVE_PRONOUNS } from './data/clause-openers.ts';
import { joinsSubject } from './joined-words.ts';
import { opensContentThat } from './content-that.ts';
import { isDateComma } from './date-comma.ts';
import { TIME_ADVERBS } from './data/fillers.ts';
import { NEGATIONS } from './data/negations.ts';
import { isPending, saysNo, saysNothing } from './pending-clause.ts';
import { LASTING, TIME_UNITS } from './data/time-units.ts';
import { insertionEnd } from './insertion.ts';
import { objectAsideEnd } from './object-aside.ts';

/** Parts of speech that lead to something. */
const STRANDED: ReadonlySet<string> = new Set(['ADP', 'AUX', 'DET', 'PART']);
/** Parts of speech that may describe a noun before it comes. */
const DESCRIBES: ReadonlySet<string> = new Set(['ADJ', 'ADV', 'DET', 'NUM', 'SYM']);

/**
 * The tokens of a clause from the one at `from` to its end, past the one at `until`; what is put in between a subject
 * and its verb or behind an object is left out. `before` are the clause's tokens to the left.
 */
export function rightPart(
  tokens: readonly Token[],
  before: readonly Token[],
  { from, until, limit }: { from: number; until: number; limit: number },
): Token[] {
  const clause = [...before, ...tokens.slice(from, until + 1)];
  for (let place = until + 1; place < limit; place += 1) {
    const token = tokens[place];
    if (!token) break;
    const close =
      token.text === ','
        ? (insertionEnd(tokens, clause, place) ?? objectAsideEnd(tokens, clause, place))
        : null;
    if (close !== null) {
      place = close;
      continue;
    }
    if (endsClause(tokens, place, clause)) return withoutStranded(clause.slice(before.length), token);
    clause.push(token);
  }
  return clause.slice(before.length);
}

/** "the raid in | which a guard was shot", "starred in | “The Salt Road”": what leads to what is cut off goes too. */
function withoutStranded(kept: readonly Token[], next: Token): Token[] {
  const isRelative = RELATIVE_PRONOUNS.has(next.lower) || next.lower === 'what';
  if (/^(?:after|before)$/u.test(next.lower)) return withoutMeasure(kept);
  const isOpening = /^(?:“|"|``|\(|\[|—|–|--?)$/u.test(next.text);
  if (!isRelative && !isOpening) return [...kept];
  const last = kept.findLastIndex(({ pos }) => !(isRelative ? pos === 'ADP' : STRANDED.has(pos)));
  // "offered to step down | “for now”"
  const isParticle = !isRelative && particleOf(kept, last) === kept[last + 1]?.lower;
  return kept.slice(0, isParticle ? last + 2 : last + 1);
}

/** "died | hours after he was shot", "died | shortly before": how long after belongs to what is cut off. */
function withoutMeasure(kept: readonly Token[]): Token[] {
  if (TIME_ADVERBS.has(kept.at(-1)?.lower ?? '')) return kept.slice(0, -1);
  if (!TIME_UNITS.has(kept.at(-1)?.lower ?? '')) return [...kept];
  const last = kept.slice(0, -1).findLastIndex((_, place) => !isOfMeasure(kept, place));
  // "shut for a week after the leak": how long, not how long after.
  return LASTING.test(kept[last]?.lower ?? '') ? [...kept] : kept.slice(0, last + 1);
}

/** "about *two full* hours", but "was *aborted* 40 seconds". */
function isOfMeasure(tokens: readonly Token[], place: number): boolean {
  const [before, token] = [tokens[place - 1], tokens[place]];
  if (token?.pos === 'ADJ') return before !== undefined && /^(?:ADJ|ADV|DET|NUM)$/u.test(before.pos);
  return (
    token !== undefined && (/^(?:ADV|DET|NUM)$/u.test(token.pos) || /^a(?:bout|round)$/u.test(token.lower))
  );
}

function endsClause(tokens: readonly Token[], place: number, clause: readonly Token[]): boolean {
  const token = tokens[place];
  if (!token || isHardStop(tokens, place)) return true;
  if (token.text === ',')
    return !isDateComma(tokens, place) && !listGoesOn(tokens, place) && !describesOn(tokens, place);
  // "Talks between the state and the union opened": as long as no verb came, it is the subject that goes on.
  if (token.pos === 'CCONJ' && (!clause.some(({ pos }) => VERBAL.has(pos)) || isPending(clause)))
    return false;
  if (token.pos === 'CCONJ')
    return opensVerb(tokens, place + 1) && !joinsOn(tokens, place, clause) && !joinsSubject(tokens, place);
  if (CONTENT_OPENERS.has(token.lower) && (opensContent(clause) || opensContentThat(tokens, place)))
    return false;
  if (token.lower === 'that')
    return opensVerb(tokens, place + 1) && !saysNothing(clause) && !isPending(clause);
  // "ruled that the firm | that built it must pay"
  if (RELATIVE_PRONOUNS.has(token.lower) && isPending(clause)) return false;
  // Without its condition a clause says more than its text.
  if (CONDITIONS.has(token.lower) || (token.lower === 'before' && saysNo(clause))) return false;
  // "only once, in May"
  if (token.lower === 'once' && !opensVerb(tokens, place + 1)) return false;
  if (CLAUSE_OPENERS.has(token.lower)) return !isIngVerb(tokens[place + 1]);
  return /^(?:after|as|before)$/u.test(token.lower) && opensVerb(tokens, place + 1);
}

/** "complained that …", "looked into whether …": the clause is what its last verb or preposition has for an object. */
function opensContent(clause: readonly Token[]): boolean {
  const last = clause.at(-1);
  // "saw no evidence that …"
  if (last?.pos === 'ADP' || (last && EVIDENCE_NOUNS.has(last.lemma))) return true;
  const verb = clause.findLast(({ pos }) => VERBAL.has(pos));
  return verb !== undefined && takesClause(verb.lemma);
}

/** "shot and killed a man": two verbs with one object; "not a rescue but a merger": half of it says the contrary. */
function joinsOn(tokens: readonly Token[], place: number, clause: readonly Token[]): boolean {
  const [before, token, after] = [tokens[place - 1], tokens[place], tokens[place + 1]];
  if (token?.lower === 'but') return clause.some(({ lower }) => NEGATIONS.has(lower)) && before?.text !== ',';
  const areVerbs = before?.pos === 'VERB' && after?.pos === 'VERB' && !CUE_VERBS.has(after.lemma);
  return areVerbs && clause.some(({ pos }) => VERBAL.has(pos));
}

/** "the port, the ferries and the fishing fleet": a comma between the members of a list of names or nouns. */
function listGoesOn(tokens: readonly Token[], comma: number): boolean {
  for (let place = comma + 1; place < Math.min(comma + 6, tokens.length); place += 1) {
    const token = tokens[place];
    if (!token) return false;
    if (token.pos === 'CCONJ') return place > comma + 1 && !opensVerb(tokens, place + 1);
    if (token.text !== ',' && !NOUN_PHRASE.has(token.pos)) return false;
  }
  return false;
}

/** "a three-year, $30 million contract": the noun that both describe is still to come. */
function describesOn(tokens: readonly Token[], comma: number): boolean {
  const [before, after] = [tokens[comma - 1], tokens[comma + 1]];
  const isHyphened = isHyphen(tokens[comma - 2]?.text);
  if (!before || !after || !(before.pos === 'ADJ' || isHyphened)) return false;
  const noun = tokens.slice(comma + 1).findIndex(({ pos }) => pos === 'NOUN');
  const between = tokens.slice(comma + 1, comma + 1 + noun);
  return noun > 0 && between.every(({ pos }) => DESCRIBES.has(pos) && pos !== 'DET');
}
