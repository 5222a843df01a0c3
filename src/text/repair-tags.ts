import { ambiguousPast } from './ambiguous-past.ts';
import type { Token } from './analysed-text.ts';
import { BARE_CLITICS, BARE_NEGATED, BEFORE_BARE_IS } from './data/clitics.ts';
import { AMBIGUOUS_PASTS, INVARIABLE_PASTS, IRREGULAR_PASTS } from './data/irregular-verbs.ts';
import { MODALS } from './data/modals.ts';
import { phraseTag } from './phrase-tags.ts';
import { retagged } from './retag.ts';
import { verbLemma } from './verb-lemma.ts';
import { eventShare, isVerb } from './wordnet/lexicon.ts';

/** Words before an -ing form that make it a verb when an object follows: "after meeting the envoy". */
const BEFORE_GERUND: ReadonlySet<string> = new Set(['after', 'before', 'by', 'since', 'while', 'without']);
/** Share of its uses from which a noun names an event rather than a thing or a person. */
const MOSTLY = 0.6;
const MOVABLE: ReadonlySet<string> = new Set(['ADV', 'PART']);
/** What the tagger may have taken a word for that is something else; of the rest, clitics alone. */
const DOUBTFUL: ReadonlySet<string> = new Set(['ADJ', 'NOUN', 'PROPN', 'PUNCT', 'VERB']);
const OPENS_OBJECT: ReadonlySet<string> = new Set(['DET', 'PRON', 'PROPN', 'NUM']);

/** Mends what the tagger is known to get wrong in news: bare clitics, gerunds, irregular pasts after "the two". */
export function repairTags(tokens: readonly Token[]): readonly Token[] {
  // Grown word by word: once this function is compiled, `map` would make arrays of another inner kind than before,
  // and all that reads tokens would have to be compiled anew for both.
  const repaired: Token[] = [];
  for (const [place, token] of tokens.entries()) repaired.push(repairedToken(token, tokens, place));
  return repaired;
}

function repairedToken(token: Token, tokens: readonly Token[], place: number): Token {
  const before = tokens[place - 1];
  const after = tokens[place + 1];
  const given = phraseTag(token, tokens, place) ?? bareClitic(token, before, after);
  if (given || !DOUBTFUL.has(token.pos)) return given ?? token;
  return (
    afterModal(token, tokens, place) ??
    pastVerb(token, before) ??
    ambiguousPast(token, tokens, place) ??
    perfect(token, before, after) ??
    claim(token, before, after) ??
    beforeObject(token, tokens, place) ??
    gerund(token, tokens, place) ??
    possessed(token, before, after) ??
    possessor(token, before, after) ??
    thing(token, before) ??
    workplace(token, tokens, place) ??
    named(token, tokens, place) ??
    afterRelative(token, before, after) ??
    regularPast(token, tokens, place) ??
    nameWord(token, before, after) ??
    openingNoun(token, before, after) ??
    wound(token, before) ??
    opening(token, before, after) ??
    token
  );
}

/** "we re", "there s", "don t": clitics without their apostrophe, as tokenised text has them. */
function bareClitic(token: Token, before: Token | undefined, after: Token | undefined): Token | null {
  const isNegated = after?.lower === 't' && after.start > token.end;
  const negated = isNegated ? BARE_NEGATED.get(token.lower) : undefined;
  if (negated) return retagged(token, 'AUX', negated);
  if (!before || before.pos === 'PUNCT' || before.end === token.start) return null;
  if (token.text === 's') {
    return BEFORE_BARE_IS.has(before.lower) ? retagged(token, 'AUX', 'be') : retagged(token, 'PART', "'s");
  }
  const clitic = token.pos === 'NOUN' || token.pos === 'X' ? BARE_CLITICS.get(token.text) : undefined;
  return clitic ? retagged(token, clitic.pos, clitic.lemma) : null;
}

/** "will close", "would not strike": after a modal stands a verb, whatever it looks like. */
function afterModal(token: Token, tokens: readonly Token[], place: number): Token | null {
  if (token.pos !== 'NOUN' && token.pos !== 'ADJ') return null;
  let back = place - 1;
  while (MOVABLE.has(tokens[back]?.pos ?? '') && tokens[back]?.lower !== 'to') back--;
  const isModal = tokens[back]?.pos === 'AUX' && MODALS.has(tokens[back]?.lower ?? '');
  return isModal && tokens[place + 1]?.pos !== 'VERB' && /^\p{Ll}+$/u.test(token.text)
    ? retagged(token, 'VERB', verbLemma(token.lower))
    : null;
}

/** "The two shook hands": a past that is no noun. */
function pastVerb(token: Token, before: Token | undefined): Token | null {
  if (token.pos !== 'NOUN' && token.pos !== 'ADJ') return null;
  if (!IRREGULAR_PASTS.has(token.lower) || AMBIGUOUS_PASTS.has(token.lower)) return null;
  if (before?.pos === 'DET' || before?.pos === 'ADJ' || before?.pos === 'PUNCT') return null;
  return retagged(token, 'VERB', verbLemma(token.lower));
}

/** "had burst", "has spread": after "have" a participle that looks like a noun, unless a noun follows. */
function perfect(token: Token, before: Token | undefined, after: Token | undefined): Token | null {
  if (token.pos !== 'NOUN' || before?.pos !== 'AUX' || before.lemma !== 'have') return null;
  const isParticiple = IRREGULAR_PASTS.has(token.lower) || INVARIABLE_PASTS.has(token.lower);
  const mayFollow = after === undefined || /^(?:ADP|ADV|DET|PUNCT)$/u.test(after.pos);
  return isParticiple && mayFollow ? retagged(token, 'VERB', verbLemma(token.lower)) : null;
}

/** "records show that the ferry": after a plural and before "that" a bare form is a verb; not "the talk show that". */
function claim(token: Token, before: Token | undefined, after: Token | undefined): Token | null {
  if (token.pos !== 'NOUN' || token.lower !== token.lemma || after?.lower !== 'that') return null;
  const isPlural = before?.pos === 'NOUN' && before.lower !== before.lemma && before.lower.endsWith('s');
  return isPlural && isVerb(token.lower) ? retagged(token, 'VERB', token.lower) : null;
}

/**
 * "Northreach plans a launch", "the strike, which began in May, cost the port": between a subject and an article stands
 * a verb. No other may have come before: nouns follow verbs in this way ("gave the boys the ball").
 */
function beforeObject(token: Token, tokens: readonly Token[], place: number): Token | null {
  const [before, after] = [tokens[place - 1], tokens[place + 1]];
  if (token.pos !== 'NOUN' || token.text !== token.lower || after?.pos !== 'DET') return null;
  if (!/^(?:an?|its|the|their)$/u.test(after.lower)) return null;
  const lemma = verbLemma(token.lower);
  const isPast = INVARIABLE_PASTS.has(token.lower) && before?.text === ',';
  const isPresent = /[^s]s$/u.test(token.lower) && lemma !== token.lower && isVerb(lemma);
  const isFirst = !tokens.slice(0, place).some(({ pos }) => pos === 'VERB' || pos === 'AUX');
  const mayFollow = before?.pos === 'PROPN' || (before?.pos === 'NOUN' && before.lower === before.lemma);
  return isPast || (isPresent && isFirst && mayFollow) ? retagged(token, 'VERB', lemma) : null;
}

/** "the mayor's help", "during his address": a bare verb form after a possessor is a noun. */
function possessed(token: Token, before: Token | undefined, after: Token | undefined): Token | null {
  if (token.pos !== 'VERB' || !/^(?:['’]s|his|its|their|my|our|your)$/u.test(before?.lower ?? ''))
    return null;
  const isNoun = token.lower === token.lemma && after?.pos !== 'NOUN' && after?.pos !== 'DET';
  return isNoun ? retagged(token, 'NOUN', token.lower) : null;
}

/** "the ferries' owner": the apostrophe of a possessor in "s", not a closing quote. */
function possessor(token: Token, before: Token | undefined, after: Token | undefined): Token | null {
  if (token.pos !== 'PUNCT' || !/^['’]$/u.test(token.text) || before?.end !== token.start) return null;
  const isPossessor = /[szx]$/u.test(before.lower) && after !== undefined && after.start > token.end;
  return isPossessor && /^(?:NOUN|ADJ|PROPN|NUM)$/u.test(after.pos) ? retagged(token, 'PART', "'s") : null;
}

/** "ended hopes": after a past verb an "-s" form is its object. */
function thing(token: Token, before: Token | undefined): Token | null {
  const isObject = token.pos === 'VERB' && /[^s]s$/u.test(token.lower) && token.lower !== token.lemma;
  return isObject && before?.pos === 'VERB' && before.lower.endsWith('ed')
    ? retagged(token, 'NOUN', token.lemma)
    : null;
}

/** "nobody drowned", "have soured", "police arrested Ann Poe", "was foiled by": a regular past taken for an adjective. */
function regularPast(token: Token, tokens: readonly Token[], place: number): Token | null {
  if (token.pos !== 'ADJ' || !/^\p{Ll}{2,}ed$/u.test(token.text)) return null;
  let back = place - 1;
  while (tokens[back]?.pos === 'ADV') back--;
  const [before, after] = [tokens[back], tokens[place + 1]];
  const isPerfect = before?.pos === 'AUX' && before.lemma === 'have';
  const isPassive = before?.pos === 'AUX' && before.lemma === 'be' && after?.lower === 'by';
  const isFinite =
    /^(?:NOUN|PROPN|PRON)$/u.test(before?.pos ?? '') &&
    /^(?:PUNCT|ADP|DET|ADV|PRON|PROPN)$/u.test(after?.pos ?? 'PUNCT');
  return isPerfect || isPassive || isFinite ? retagged(token, 'VERB', verbLemma(token.lower)) : null;
}

/** "was briefing", "are both planning to", "while briefing reporters", "and damaging a bridge". */
function gerund(token: Token, tokens: readonly Token[], place: number): Token | null {
  if ((token.pos !== 'ADJ' && token.pos !== 'NOUN') || !/\p{L}{2}ing$/u.test(token.lower)) return null;
  if (token.pos === 'ADJ') return adjectivalGerund(token, tokens[place - 1], tokens[place + 1]);
  const after = tokens[place + 1];
  let back = place - 1;
  while (back >= 0 && (MOVABLE.has(tokens[back]?.pos ?? '') || tokens[back]?.lower === 'both')) back--;
  const governor = tokens[back];
  const isProgressive =
    governor?.pos === 'AUX' && governor.lemma === 'be' && after?.lower !== 'of' && after?.pos !== 'NOUN';
  const isGerund =
    governor !== undefined &&
    BEFORE_GERUND.has(governor.lower) &&
    after !== undefined &&
    (OPENS_OBJECT.has(after.pos) ||
      after.lower === 'with' ||
      (governor.lower === 'while' && after.pos === 'NOUN'));
  return isProgressive || isGerund ? retagged(token, 'VERB', verbLemma(token.lower)) : null;
}

/** "after guiding the team", "and damaging a bridge": before a new noun phrase an -ing form is no adjective. */
function adjectivalGerund(token: Token, before: Token | undefined, after: Token | undefined): Token | null {
  const opens = before?.pos === 'CCONJ' || BEFORE_GERUND.has(before?.lower ?? '');
  const hasObject = after !== undefined && OPENS_OBJECT.has(after.pos);
  return opens && hasObject ? retagged(token, 'VERB', verbLemma(token.lower)) : null;
}

/** "Testimony in the trial": a sentence's first word has its capital by its place. */
function openingNoun(token: Token, before: Token | undefined, after: Token | undefined): Token | null {
  if (token.pos !== 'PROPN' || after?.pos !== 'ADP' || !/^\p{Lu}\p{Ll}+$/u.test(token.text)) return null;
  const opens = before === undefined || /^[.!?:]$/u.test(before.text);
  return opens && eventShare(token.lower) >= MOSTLY ? retagged(token, 'NOUN', token.lower) : null;
}

/** "a gunshot wound": the noun, hardly ever the past of "wind". */
function wound(token: Token, before: Token | undefined): Token | null {
  if (token.lower !== 'wound' || token.pos !== 'VERB') return null;
  return /^(?:ADJ|DET|NOUN)$/u.test(before?.pos ?? '') ? retagged(token, 'NOUN', 'wound') : null;
}

/** "Ann Grant Hall": a bare form between the words of a name is no verb; a past may be one ("Poe Hit Car"). */
function nameWord(token: Token, before: Token | undefined, after: Token | undefined): Token | null {
  if (token.pos !== 'VERB' || !/^\p{Lu}\p{Ll}/u.test(token.text) || IRREGULAR_PASTS.has(token.lower))
    return null;
  const isBetween = before?.pos === 'PROPN' && after?.pos === 'PROPN';
  return isBetween && token.lower === token.lemma ? retagged(token, 'PROPN', token.lower) : null;
}

/** "nominations close on Friday", "talks open in Rome": after a plural no adjective stands before "on" or "in". */
function opening(token: Token, before: Token | undefined, after: Token | undefined): Token | null {
  if (token.pos !== 'ADJ' || !/^(?:close|open)$/u.test(token.lower)) return null;
  const isPlural = /^(?:NOUN|PROPN)$/u.test(before?.pos ?? '') && /[^s]s$/u.test(before?.lower ?? '');
  return isPlural && /^(?:at|in|on)$/u.test(after?.lower ?? '') ? retagged(token, 'VERB', token.lower) : null;
}

/** "return to work", "went back to work": where somebody goes, no verb. */
function workplace(token: Token, tokens: readonly Token[], place: number): Token | null {
  if (token.pos !== 'VERB' || token.lower !== 'work' || tokens[place - 1]?.lower !== 'to') return null;
  const goes = /^(?:return|go|get|come|head)$/u.test(tokens[place - 2]?.lemma ?? '');
  return goes || tokens[place - 2]?.lower === 'back' ? retagged(token, 'NOUN', 'work') : null;
}

/** "according to police": no infinitive. */
function named(token: Token, tokens: readonly Token[], place: number): Token | null {
  const isNamed = token.pos === 'VERB' && tokens[place - 1]?.lower === 'to';
  return isNamed && tokens[place - 2]?.lower === 'according' ? retagged(token, 'NOUN', token.lower) : null;
}

/** "who chairs the board": an -s form between a relative pronoun and an object is a verb. */
function afterRelative(token: Token, before: Token | undefined, after: Token | undefined): Token | null {
  const isVerb = token.pos === 'NOUN' && before?.lower === 'who' && /[^s]s$/u.test(token.lower);
  return isVerb && (after?.pos === 'PROPN' || after?.pos === 'DET')
    ? retagged(token, 'VERB', verbLemma(token.lower))
    : null;
}
