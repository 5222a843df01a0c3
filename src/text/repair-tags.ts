import { tokenBefore } from './token-before.ts';
import { ambiguousPast } from './ambiguous-past.ts';
import type { Token } from './analysed-text.ts';
import { endOfName } from './name-in-s.ts';
import { phraseTag } from './phrase-tags.ts';
import { articled } from './tag-articled.ts';
import {
  actingPost,
  attribute,
  custody,
  gerundNoun,
  hardlyVerb,
  judged,
  lastPeriod,
  quarterAgo,
  substantive,
} from './tag-attributes.ts';
import { bareClitic, cliticOfBe } from './tag-clitics.ts';
import { gerund } from './tag-gerunds.ts';
import {
  nameWord,
  named,
  nominal,
  openingNoun,
  possessed,
  possessor,
  powerGained,
  thing,
  workplace,
  wound,
} from './tag-nouns.ts';
import { joinedPast, pastVerb, perfect, regularPast } from './tag-pasts.ts';
import { presentVerb } from './tag-present.ts';
import { afterModal, afterRelative, beforeInfinitive, beforeObject, claim, opening } from './tag-verbs.ts';

/** Mends what the tagger is known to get wrong in news: bare clitics, gerunds, irregular pasts after "the two". */
export function repairTags(tokens: readonly Token[]): readonly Token[] {
  // Grown word by word: once this function is compiled, `map` would make arrays of another inner kind than before,
  // and all that reads tokens would have to be compiled anew for both.
  const repaired: Token[] = [];
  tokens.forEach((token, place) => repaired.push(repairedToken(token, tokens, place)));
  return repaired;
}

function repairedToken(token: Token, tokens: readonly Token[], place: number): Token {
  const before = tokenBefore(tokens, place);
  const after = tokens[place + 1];
  return (
    phraseTag(token, tokens, place) ??
    bareClitic(token, before, after) ??
    mistaken(token, tokens, place) ??
    token
  );
}

/** What the tagger took for something else; only of these kinds has it been seen to. */
function mistaken(token: Token, tokens: readonly Token[], place: number): Token | null {
  const before = tokenBefore(tokens, place);
  const after = tokens[place + 1];
  switch (token.pos) {
    case 'ADJ':
      return mistakenAdjective(token, tokens, place);
    case 'NOUN':
      return mistakenNoun(token, tokens, place);
    case 'PART':
      return endOfName(token, tokens, place) ?? cliticOfBe(token, tokens, place);
    case 'PROPN':
      return openingNoun(token, before, after);
    case 'PUNCT':
      return possessor(token, before, after);
    case 'VERB':
      return mistakenVerb(token, tokens, place);
    default:
      return null;
  }
}

function mistakenAdjective(token: Token, tokens: readonly Token[], place: number): Token | null {
  const before = tokenBefore(tokens, place);
  const after = tokens[place + 1];
  return (
    afterModal(token, tokens, place) ??
    pastVerb(token, before) ??
    gerund(token, tokens, place) ??
    regularPast(token, tokens, place) ??
    joinedPast(token, tokens, place) ??
    nominal(token, before, after) ??
    opening(token, before, after) ??
    substantive(token, tokens, place)
  );
}

function mistakenNoun(token: Token, tokens: readonly Token[], place: number): Token | null {
  const before = tokenBefore(tokens, place);
  const after = tokens[place + 1];
  return (
    afterModal(token, tokens, place) ??
    pastVerb(token, before) ??
    ambiguousPast(token, tokens, place) ??
    regularPast(token, tokens, place) ??
    perfect(token, before, after) ??
    claim(token, tokens, place) ??
    beforeObject(token, tokens, place) ??
    presentVerb(token, tokens, place) ??
    beforeInfinitive(token, tokens, place) ??
    gerund(token, tokens, place) ??
    afterRelative(token, before, after) ??
    joinedPast(token, tokens, place)
  );
}

function mistakenVerb(token: Token, tokens: readonly Token[], place: number): Token | null {
  const before = tokenBefore(tokens, place);
  const after = tokens[place + 1];
  return (
    articled(token, tokens, place) ??
    possessed(token, before, after) ??
    thing(token, before) ??
    lastPeriod(token, after) ??
    quarterAgo(token, before) ??
    workplace(token, tokens, place) ??
    powerGained(token, tokens, place) ??
    named(token, tokens, place) ??
    nameWord(token, before, after) ??
    wound(token, before) ??
    attribute(token, before, after) ??
    actingPost(token, before, after) ??
    gerundNoun(token, before, after) ??
    hardlyVerb(token, before, after) ??
    judged(token, tokens, place) ??
    custody(token, before, after)
  );
}
