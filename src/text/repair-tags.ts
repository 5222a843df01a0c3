import { ambiguousPast } from './ambiguous-past.ts';
import type { Token } from './analysed-text.ts';
import { phraseTag } from './phrase-tags.ts';
import { articled } from './tag-articled.ts';
import { attribute, custody, gerundNoun, hardlyVerb, substantive } from './tag-attributes.ts';
import { bareClitic } from './tag-clitics.ts';
import { gerund } from './tag-gerunds.ts';
import {
  nameWord,
  named,
  nominal,
  openingNoun,
  possessed,
  possessor,
  thing,
  workplace,
  wound,
} from './tag-nouns.ts';
import {
  afterModal,
  afterRelative,
  beforeInfinitive,
  beforeObject,
  claim,
  joinedPast,
  opening,
  pastVerb,
  perfect,
  regularPast,
} from './tag-verbs.ts';

/** What the tagger may have taken a word for that is something else; of the rest, clitics alone. */
const DOUBTFUL: ReadonlySet<string> = new Set(['ADJ', 'NOUN', 'PROPN', 'PUNCT', 'VERB']);

/** Mends what the tagger is known to get wrong in news: bare clitics, gerunds, irregular pasts after "the two". */
export function repairTags(tokens: readonly Token[]): readonly Token[] {
  // Grown word by word: once this function is compiled, `map` would make arrays of another inner kind than before,
  // and all that reads tokens would have to be compiled anew for both.
  const repaired: Token[] = [];
  tokens.forEach((token, place) => repaired.push(repairedToken(token, tokens, place)));
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
    beforeInfinitive(token, tokens, place) ??
    gerund(token, tokens, place) ??
    articled(token, tokens, place) ??
    possessed(token, before, after) ??
    possessor(token, before, after) ??
    thing(token, before) ??
    workplace(token, tokens, place) ??
    named(token, tokens, place) ??
    afterRelative(token, before, after) ??
    regularPast(token, tokens, place) ??
    joinedPast(token, tokens, place) ??
    nominal(token, before, after) ??
    nameWord(token, before, after) ??
    openingNoun(token, before, after) ??
    wound(token, before) ??
    opening(token, before, after) ??
    attribute(token, before, after) ??
    gerundNoun(token, before, after) ??
    substantive(token, tokens, place) ??
    hardlyVerb(token, before, after) ??
    custody(token, before, after) ??
    token
  );
}
