import { tokenBefore } from './token-before.ts';
import type { Token } from './analysed-text.ts';
import { isHyphen } from './hyphen.ts';
import { HEADLINESE } from './data/headlinese.ts';
import { INVARIABLE_PASTS } from './data/irregular-verbs.ts';
import { HEADLINE_SUBJECTS, PLURAL_MODIFIERS } from './data/plural-modifiers.ts';
import { isDictionaryWord } from './tagger.ts';
import { verbLemma } from './verb-lemma.ts';
import { verbShare } from './wordnet/lexicon.ts';

const ALL_LETTERS = /^\p{L}+$/u;
/** How much likelier a verb is one where headlines are fond of it. */
const OF_HEADLINES = 2;
/** Tags that the tagger gives to a headline's verb that it doesn't know. */
const TAKEN_FOR: ReadonlySet<string> = new Set(['ADJ', 'ADV', 'NOUN', 'PROPN', 'VERB']);
/** Names are seldom verbs: only of a word that is hardly a noun is it believed. */
const LEAST_OF_NAME = 0.75;
/** Plurals of people, who do things and hardly ever modify a noun: "protesters", "gunmen". */
const PEOPLE =
  /(?:[^aeiou]ers|[^o]ors|ees|ists|ants|ians|men|kids|parents|pirates|police|rebels|troops|women)$/u;
/** One who does things: "bomber", "judge". */
const ACTOR = /(?:[^aeiou]er|[^o]or|ist|ian|man|judge|mayor|court)$/u;
/** After these a clause has a verb: "as bookings slump". */
const OPENS_CLAUSE = /^(?:as|because|if|when|while)$/u;
/** Particles and prepositions of motion, which verbs take more often than nouns. */
const OF_MOTION =
  /^(?:aground|apart|away|back|down|from|into|off|onto|out|past|through|to|toward|towards|up)$/u;

/** The clause of the headline: indexes of its first token and after its last. */
interface Stretch {
  from: number;
  to: number;
}

/** How likely a word of a headline is its verb, as a logarithm of odds; 0 or below: rather not. */
export function likelihoodOfVerb(tokens: readonly Token[], place: number, clause: Stretch): number {
  const before = tokenBefore(tokens, place);
  const token = tokens[place];
  const after = tokens[place + 1];
  if (!token || !before || place === clause.from || !TAKEN_FOR.has(token.pos)) return 0;
  if (isHyphen(before.text) || isHyphen(after?.text) || !ALL_LETTERS.test(token.text)) return 0;
  const lemma = verbLemma(token.lower);
  const share = verbShare(lemma);
  if (share === 0) return 0;
  if (token.pos === 'PROPN' && (share < LEAST_OF_NAME || !isDictionaryWord(token.lower))) return 0;
  const own = Math.log(within(share) / (1 - within(share)));
  const isInflected = isThirdPerson(token, lemma);
  const agreement = isInflected ? ofSingular(token, before) : ofPlural(token, lemma, tokens, place);
  const custom = HEADLINESE.has(lemma) ? OF_HEADLINES : 0;
  return agreement === null ? 0 : own + custom + agreement + ofSequel(tokens, place, clause, isInflected);
}

const within = (share: number): number => Math.min(0.97, Math.max(0.03, share));

const isThirdPerson = ({ lower }: Token, lemma: string): boolean =>
  lower !== lemma && /[^s]s$/u.test(lower) && !PLURAL_MODIFIERS.has(lower);

/** How well an "-s" form goes with what stands before it; null: not at all. */
function ofSingular(token: Token, before: Token): number | null {
  if (before.pos !== 'PROPN' && (before.pos !== 'NOUN' || isPlural(before))) return null;
  // "peace talks", "Acme shares", but "bomber attacks mosque"
  return HEADLINE_SUBJECTS.has(token.lower) && !ACTOR.test(before.lower) ? -2 : 0.5;
}

/** How well a bare form, or a past like it, goes with what stands before it; null: not at all. */
function ofPlural(token: Token, lemma: string, tokens: readonly Token[], place: number): number | null {
  const before = tokens[place - 1];
  const after = tokens[place + 1];
  if (!before) return null;
  const isPast = INVARIABLE_PASTS.has(token.lower);
  if (token.lower !== lemma && !isPast) return null;
  // "Five die in avalanche", "Two hurt": not "two point rise".
  if (before.pos === 'NUM') return after && !/^(?:ADP|ADV|PUNCT|SCONJ)$/u.test(after.pos) ? null : 1;
  if (before.pos !== 'NOUN' && before.pos !== 'PROPN') return null;
  if (before.lower === 'police') return 1;
  if (PLURAL_MODIFIERS.has(before.lower)) return null;
  if (PEOPLE.test(before.lower)) return 2.5;
  // "India, Nepal sign accord"
  const isPair = /^(?:,|and)$/u.test(tokens[place - 2]?.lower ?? '') && tokens[place - 3]?.pos === 'PROPN';
  if (before.pos === 'PROPN' && isPair) return 0.5;
  return isPlural(before) ? 0 : null;
}

/** "rise" of "prices rise on": a bare form that is often a verb, and no noun follows that it could belong to. */
const mayBeBareVerb = (token: Token | undefined, after: Token | undefined): boolean =>
  token?.pos === 'NOUN' && verbShare(token.lower) >= 0.3 && !/^(?:ADJ|NOUN|VERB)$/u.test(after?.pos ?? '');

const isPlural = ({ lower }: Token): boolean =>
  /(?:[^isu]s|ies|ses|men|women|people|police|children)$/u.test(lower);

/** How well what follows goes with a verb: a new noun phrase better than a preposition, which nouns take too. */
function ofSequel(
  tokens: readonly Token[],
  place: number,
  { from, to }: Stretch,
  isInflected: boolean,
): number {
  const [after, next] = [place + 1, place + 2].map((at) => (at < to ? tokens[at] : undefined));
  // "Oil prices rise on": the next word may be the verb, and this one its subject.
  if (isInflected && mayBeBareVerb(after, next)) return 1.5;
  switch (after?.pos) {
    case 'DET':
    case 'NUM':
    case 'PRON':
    case 'SYM':
      return 3;
    case 'PROPN':
      return isInflected ? 3.5 : 2;
    case 'ADJ':
    case 'NOUN':
      // Hardly any plural stands before another noun: "issues warning".
      return isInflected ? 3 : 1;
    case 'VERB':
      // "back plan to": the tagger's error; "shares fallen".
      return after.lower === after.lemma && verbShare(after.lemma) < 0.9 ? 1 : -1;
    case 'ADP':
    case 'ADV':
      return after.lower === 'of' ? -2 : OF_MOTION.test(after.lower) ? 1 : -0.5;
    case 'PART':
      return -0.8;
    case undefined:
      return OPENS_CLAUSE.test(tokens[from - 1]?.lower ?? '') ? -0.5 : -1.5;
    default:
      return -1;
  }
}
