import type { Token } from '../../text/analysed-text.ts';
import { isInnerHyphen } from '../../text/hyphen.ts';
import { isIngForm, isPastParticiple } from '../../text/verb-forms.ts';
import { PREPOSITIONAL_PARTICIPLES } from '../data/prepositional-participles.ts';
import { secondPartOfVerb, startOfVerb } from './hyphenated-verb.ts';
import { modalIn, tenseOf, type VerbTense } from './verb-tense.ts';

/** A verb with its auxiliaries: "would not have been taken". */
export interface VerbGroup {
  /** Index of its first token. */
  from: number;
  /** Index after its last token. */
  to: number;
  /** Index of the word that carries the meaning: the last verb, else the last auxiliary. */
  head: number;
  tense: VerbTense;
  /** Lower case: "might"; null: none. */
  modal: string | null;
  isNegated: boolean;
  isPassive: boolean;
  isPerfect: boolean;
}

/** Whether a group may be the verb of a clause that stands alone. */
export const isFiniteGroup = ({ tense }: VerbGroup): boolean =>
  tense !== 'infinitive' && tense !== 'participle';

/** Whether a group opens with "has" or "have", as the present perfect does. */
export const opensWithHave = (tokens: readonly Token[], { from }: Pick<VerbGroup, 'from'>): boolean =>
  /^(?:has|have|['’](?:s|ve))$/u.test(tokens[from]?.lower ?? '');

/** "is flying", "has been losing": whether a group has an auxiliary before an -ing form. */
export const isProgressive = (tokens: readonly Token[], { from, head }: VerbGroup): boolean =>
  from < head && isIngForm(tokens[head]?.lower ?? '');

const NEGATIONS: ReadonlySet<string> = new Set(['not', "n't", 'n’t', 'never', 'no longer', 'nt']);

const isVerbal = (token: Token | undefined): boolean => token?.pos === 'VERB' || token?.pos === 'AUX';
const isInside = (token: Token | undefined): boolean =>
  token?.pos === 'ADV' ||
  token?.lower === 'both' ||
  token?.lower === 'all' ||
  (token?.pos === 'PART' && !/^(?:to|['’]s|s|['’])$/u.test(token.lower));

/** Finds the verb groups of a sentence, in order. Gerunds and participles without auxiliary are groups too. */
export function findVerbGroups(tokens: readonly Token[]): VerbGroup[] {
  const groups: VerbGroup[] = [];
  let place = 0;
  while (place < tokens.length) {
    if (
      !isVerbal(tokens[place]) ||
      (isPartOfCompound(tokens, place) && startOfVerb(tokens, place) === place) ||
      PREPOSITIONAL_PARTICIPLES.has(tokens[place]?.lower ?? '')
    ) {
      place++;
      continue;
    }
    const to = endOfGroup(tokens, place);
    groups.push(describe(tokens, place, to));
    place = to;
  }
  return groups;
}

/** "state-run", "so-called": no verb of the sentence. */
function isPartOfCompound(tokens: readonly Token[], place: number): boolean {
  const before = tokens[place - 1];
  const token = tokens[place];
  const after = tokens[place + 1];
  if (!token) return false;
  // "the planned meeting", "a scheduled, formal meeting": an adjective.
  const isOwner = before?.pos === 'PART' && /^['’]?s$/u.test(before.lower);
  const opensPhrase =
    isOwner || (before?.pos === 'DET' && !/^(?:that|this|those|these|both|all)$/u.test(before.lower));
  const next = after?.text === ',' ? tokens[place + 2] : after;
  if (
    opensPhrase &&
    token.pos === 'VERB' &&
    (next?.pos === 'ADJ' || (next === after && (next?.pos === 'NOUN' || isBeforeNamed(tokens, place))))
  )
    return true;
  // "placed on | paid | leave"
  if (before?.pos === 'ADP' && next?.pos === 'NOUN' && next === after && isPastParticiple(token.lower))
    return true;
  // "Oslo based Harbour Ltd": where the name after it is from.
  if (token.lower === 'based' && before?.pos === 'PROPN' && after?.pos === 'PROPN') return true;
  // In tokenised text the hyphen stands alone, and a dash would too: between two words it is a hyphen.
  return isInnerHyphen(tokens, place - 1) || isInnerHyphen(tokens, place + 1);
}

/** "the | exploded Kestrel rocket": a past participle before a noun that has a name before it. */
function isBeforeNamed(tokens: readonly Token[], participle: number): boolean {
  if (tokens[participle + 1]?.pos !== 'PROPN' || !isPastParticiple(tokens[participle]?.lower ?? ''))
    return false;
  let place = participle + 1;
  while (tokens[place]?.pos === 'PROPN') place++;
  return tokens[place]?.pos === 'NOUN';
}

/** Auxiliaries may stand apart from their verb by adverbs; a verb ends the group. */
function endOfGroup(tokens: readonly Token[], from: number): number {
  let to = from;
  for (;;) {
    const token = tokens[to];
    if (token?.pos === 'VERB') return to + 1;
    if (token?.pos !== 'AUX') return to;
    let next = to + 1;
    while (isInside(tokens[next])) next++;
    const second = secondPartOfVerb(tokens, next);
    if (second !== null) return second + 1;
    if (!isVerbal(tokens[next]))
      return next > to + 1 && /^n['’]?t|not|never$/u.test(tokens[to + 1]?.lower ?? '') ? to + 2 : to + 1;
    to = next;
  }
}

function describe(tokens: readonly Token[], start: number, to: number): VerbGroup {
  const isGerund = to === start + 1 && isIngForm(tokens[start]?.lower ?? '');
  const isInfinitive = tokens[start - 1]?.lower === 'to' && !isGerund;
  let from = start;
  while (from > 0 && isInside(tokens[from - 1]) && tokens[from - 1]?.pos === 'PART') from--;
  const verbs: Token[] = [];
  let head = to;
  for (let place = from; place < to; place++) {
    const token = tokens[place];
    if (!token || !isVerbal(token)) continue;
    verbs.push(token);
    head = place;
  }
  const first = verbs[0];
  // "she'd been": had, not would.
  const isHad = /^(?:been|had)$/u.test(verbs[1]?.lower ?? '') && /^['’]?d$/u.test(first?.lower ?? '');
  const modal = isHad ? null : modalIn(verbs);
  const auxiliaries = verbs.slice(0, -1);
  const last = verbs.at(-1);
  let isNegated = false;
  for (let place = Math.max(0, from - 1); place < to; place++)
    isNegated ||= NEGATIONS.has(tokens[place]?.lower ?? '') && tokens[place + 1]?.lower !== 'only';
  const hasBe = auxiliaries.some(({ lemma }) => lemma === 'be' || lemma === 'get');
  return {
    from,
    to,
    head,
    tense: isInfinitive ? 'infinitive' : isHad ? 'past' : tenseOf(first, auxiliaries, modal),
    modal,
    isNegated,
    isPassive: hasBe && last?.pos === 'VERB' && isPastParticiple(last.lower),
    isPerfect: isHad || auxiliaries.some(({ lemma }) => lemma === 'have'),
  };
}
