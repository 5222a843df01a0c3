import type { Entity } from '../names/entities.ts';
import { joinedPair } from './joined-pair.ts';
import type { SentenceFrame } from '../sentence-frame.ts';
import { FOREMOST_NOUNS, PAIR_NOUNS } from '../data/pair-nouns.ts';
import { OF_EITHER_SEX } from '../data/people-nouns.ts';
import { ROLE_NOUNS } from '../data/role-nouns.ts';

const PLURAL = /^(?:they|them|both|the two|two)$/iu;
const PAIR = /^(?:the |these |those )?(?:two|both)(?: (?:[\p{L}-]+ )?(?<noun>[\p{L}-]+))?$/iu;

/** Whether words mean a pair of people: "they", "the two leaders", "both lawyers"; not "the two countries". */
export function isPairWord(words: string): boolean {
  if (PLURAL.test(words)) return true;
  const pair = PAIR.exec(words);
  const noun = pair?.groups?.['noun']?.toLowerCase();
  if (!pair || noun === undefined) return pair !== null;
  const one = noun.replace(/s$/u, '');
  return PAIR_NOUNS.has(noun) || (one !== noun && (ROLE_NOUNS.has(one) || OF_EITHER_SEX.has(one)));
}

/** Whether words mean whom an article is about. */
const isOfStory = (words: string): boolean =>
  FOREMOST_NOUNS.has(words.slice(words.lastIndexOf(' ') + 1).toLowerCase());

/** Which two people an article speaks of together. */
export class PairsSpokenOf {
  /** Pairs named together, and how often. */
  private readonly pairs = new Map<string, { pair: readonly Entity[]; count: number }>();
  /** The pair that the sentence before has for its subject; empty: none. */
  private acting: readonly Entity[] = [];

  /** Whom words like "both" or "the two leaders" mean; empty: nobody known, or they mean no pair. */
  meantBy(words: string): readonly Entity[] {
    if (!isPairWord(words)) return [];
    // "The two leaders" are the article's; "they" and "the two men" who acted in the sentence before.
    return isOfStory(words) || this.acting.length === 0 ? this.foremost() : this.acting;
  }

  /** Takes note of a sentence that has been read: where its verb stands, and the people it names. */
  pass(frame: SentenceFrame, verb: number, people: readonly Entity[]): void {
    this.acting = joinedPair(frame, verb);
    const joined = joinedPair(frame, frame.tokens.length);
    if (joined.length > 0) this.join(joined);
    else if (people.length === 2 && this.pairs.size === 0) this.join(people);
  }

  private join(pair: readonly Entity[]): void {
    const key = pair
      .map(({ name }) => name)
      .sort()
      .join('|');
    const count = (this.pairs.get(key)?.count ?? 0) + 1;
    this.pairs.delete(key);
    this.pairs.set(key, { pair, count });
  }

  /** The pair named together most often; of several the last. */
  private foremost(): readonly Entity[] {
    let best: { pair: readonly Entity[]; count: number } = { pair: [], count: 0 };
    for (const entry of this.pairs.values()) if (entry.count >= best.count) best = entry;
    return best.pair;
  }
}
