import { CUE_VERBS } from '../../mentions/data/cue-verbs.ts';
import type { Token } from '../../text/analysed-text.ts';
import { NOMINAL, NOUN_PHRASE, VERBAL } from './clause-edges.ts';
import { subjectIn } from './clause-subject.ts';
import { RELATIVE_PRONOUNS } from './data/clause-openers.ts';
import { HARD_STOPS } from './data/stops.ts';

const QUOTE_MARK = /^(?:[“”"]|``|'')$/u;

/** The index of the comma that opens the first of the interruptions that end at `close`: "Poe, the mayor, who …,". */
export function interruptionsStart(tokens: readonly Token[], close: number): number | null {
  const open = interruptionStart(tokens, close);
  if (open === null) return null;
  const further = interruptionsStart(tokens, open);
  return further === null || isSubject(tokens, further, open) ? open : further;
}

/**
 * "When the ferry sank, Poe, who …, wept": between the commas stands a bare name after a clause, the subject. "Ruiz left,
 * two days after Poe, 19, drowned": so it does behind the word that opens its clause.
 */
function isSubject(tokens: readonly Token[], from: number, to: number): boolean {
  const inside = tokens.slice(from + 1, to);
  const opener = inside.findLastIndex(({ lower }) =>
    /^(?:after|as|because|before|since|when|while)$/u.test(lower),
  );
  const named = inside.slice(opener + 1);
  return (
    named.length > 0 &&
    named.every(({ pos }) => pos === 'PROPN') &&
    tokens.slice(0, from).some(({ pos }) => VERBAL.has(pos))
  );
}

/** The index of the comma that opens the interruption closed at `close`: no verb in it, or a relative clause. */
export function interruptionStart(tokens: readonly Token[], close: number): number | null {
  for (let place = close - 1; place > 0; place -= 1) {
    const token = tokens[place];
    if (!token || (HARD_STOPS.has(token.text) && !QUOTE_MARK.test(token.text))) return null;
    if (token.text !== ',') continue;
    const inside = tokens.slice(place + 1, close);
    if (inside[0]?.pos === 'CCONJ') return null;
    const [first] = inside;
    // "The mill, built in 1861, was closed"
    const isParticiple = first?.pos === 'VERB' && /(?:ed|en|ing|[dn]t|lt|wn)$/u.test(first.lower);
    const aside = RELATIVE_PRONOUNS.has(first?.lower ?? '') || first?.pos === 'ADP' || isParticiple;
    return aside ||
      isAttribution(inside) ||
      isDescription(tokens, place, inside) ||
      !inside.some((_, at) => isActing(inside, at))
      ? place
      : null;
  }
  return null;
}

/** "Cerro Pardo, the mine that had shut in May, opened": between a subject and its verb, who or what it is. */
function isDescription(tokens: readonly Token[], open: number, inside: readonly Token[]): boolean {
  const verb = inside.findIndex(({ pos }) => VERBAL.has(pos));
  const isRelative = verb > 1 && /^(?:that|which|who)$/u.test(inside[verb - 1]?.lower ?? '');
  const isNoun = inside.slice(0, verb - 1).every(({ pos, lower }) => NOUN_PHRASE.has(pos) || lower === 'of');
  return isRelative && isNoun && inside[0]?.pos === 'DET' && subjectIn(tokens.slice(0, open));
}

/** "The tunnel, the firm said, collapsed": who says so, put in between. */
export function isAttribution(inside: readonly Token[]): boolean {
  const cue = inside.at(-1);
  if (cue?.pos !== 'VERB' || CUE_VERBS.get(cue.lemma) !== 'says') return false;
  return (
    subjectIn(inside) && inside.slice(0, -1).every(({ pos }) => NOUN_PHRASE.has(pos) || NOMINAL.has(pos))
  );
}

/** A verb that is no participle behind its noun: "the pilot *jailed* in Ellis". */
function isActing(tokens: readonly Token[], at: number): boolean {
  const [before, token] = [tokens[at - 1], tokens[at]];
  if (!token || !VERBAL.has(token.pos)) return false;
  const isParticiple = token.pos === 'VERB' && /(?:ed|en|[dn]t|lt)$/u.test(token.lower);
  return !(
    isParticiple &&
    before?.pos === 'NOUN' &&
    tokens[0]?.pos === 'DET' &&
    tokens[at + 1]?.pos === 'ADP'
  );
}
