import type { Token } from '../../text/analysed-text.ts';
import { isInnerHyphen } from '../../text/hyphen.ts';
import { GENDERED_WORDS } from '../data/gendered-words.ts';
import { OF_EITHER_SEX, OF_ONE_SEX } from '../data/people-nouns.ts';
import type { Pronoun } from './people-spoken-of.ts';
import type { SentenceFrame } from '../sentence-frame.ts';

/** How many sentences later a pronoun may still take up somebody without a name. */
const REACH = 3;

/** Whom an article speaks of without a name: "a boy", "the driver". */
export class UnnamedPeople {
  /** By pronoun, in which sentence somebody was last spoken of whom it may take up. */
  private readonly last = new Map<Pronoun, number>();

  /** Takes note of a sentence that has been read. */
  pass(frame: SentenceFrame): void {
    for (const pronoun of pronounsOfUnnamed(frame)) this.last.set(pronoun, frame.sentence.index);
  }

  /** Whether a pronoun in a sentence, by its index, may take up one of them. */
  mayBeMeant(pronoun: Pronoun, sentence: number): boolean {
    return sentence - (this.last.get(pronoun) ?? -Infinity) <= REACH;
  }
}

/** By which pronouns people may be taken up whom a sentence speaks of without a name. */
function pronounsOfUnnamed(frame: SentenceFrame): ReadonlySet<Pronoun> {
  const pronouns = new Set<Pronoun>();
  for (let place = 0; place < frame.tokens.length; place += 1) {
    const lemma = nounAt(frame, place);
    if (lemma === null || isNamed(frame, place)) continue;
    const own = GENDERED_WORDS.get(lemma);
    if (own !== 'she') pronouns.add('he');
    if (own !== 'he') pronouns.add('she');
  }
  return pronouns;
}

/** The lemma of a noun for somebody; null: another word. */
function nounAt({ tokens }: SentenceFrame, place: number): string | null {
  const token = tokens[place];
  if (token?.pos !== 'NOUN' && token?.pos !== 'ADJ') return null;
  const { lemma, lower, pos } = token;
  if (lower === 'old' && isAge(tokens, place)) return lemma;
  // "The drivers" are no "he".
  const isOne = pos === 'NOUN' && lower === lemma;
  return isOne && (OF_EITHER_SEX.has(lemma) || OF_ONE_SEX.has(lemma)) ? lemma : null;
}

/** "The 17-year-old": for itself, not before the noun it describes. */
const isAge = (tokens: readonly Token[], old: number): boolean =>
  isInnerHyphen(tokens, old - 1) &&
  tokens[old - 2]?.lower === 'year' &&
  tokens[old - 4]?.pos === 'NUM' &&
  !/^(?:ADJ|NOUN|PROPN)$/u.test(tokens[old + 1]?.pos ?? '');

/** "His son, Ben", "Ben Poe, a man of means": a name stands beside it. */
function isNamed({ tokens, names }: SentenceFrame, place: number): boolean {
  const after = tokens[place + 1]?.lower === ',' ? place + 2 : place + 1;
  let from = place;
  while (from > 0 && /^(?:ADJ|DET|NOUN|NUM)$/u.test(tokens[from - 1]?.pos ?? '')) from -= 1;
  const end = tokens[from - 1]?.lower === ',' ? from - 1 : from;
  return names.some((name) => name.from === after || name.to === end || name.to === place);
}
