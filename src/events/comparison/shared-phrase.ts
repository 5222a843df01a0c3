import type { EventMention } from '../../mentions/event-mention.ts';
import { mayBeOfOneMatter } from './quoted-matter.ts';
import { quotedPhrases, type QuotedPhrase } from './quoted-words.ts';

/** How many words before a phrase may negate it, between the marks. */
const NEAR = 3;
const NEGATION =
  /^(?:barely|cannot|den(?:ied|ies|y|ying)|hardly|neither|never|no|nobody|none|nor|not|nothing|scarcely|without)$|n't$/u;

/** Whether a word, lower case, turns what is said into its contrary. */
export const isNegation = (word: string): boolean => NEGATION.test(word);

/** "Called it “a disgrace”", "“It's a disgrace,” she told reporters": a phrase that both quote, of one thing as far as is said. */
export const sharePhrase = (a: EventMention, b: EventMention): boolean =>
  (hasPhraseOf(a, b) || hasPhraseOf(b, a)) && mayBeOfOneMatter(a, b);

const hasPhraseOf = (mention: EventMention, other: EventMention): boolean =>
  quotedPhrases(other).some((phrase) =>
    quotedPhrases(mention).some((own) =>
      own.words.some(
        (_, at) => isAt(own.words, at, phrase.words) && isNegated(own, at) === isNegated(phrase, 0),
      ),
    ),
  );

const isAt = (own: readonly string[], at: number, phrase: readonly string[]): boolean =>
  phrase.every((word, place) => own[at + place] === word);

/** "not a disgrace": a negation close before; or before the marks: "was far from “a disgrace”". */
const isNegated = ({ words, before }: QuotedPhrase, at: number): boolean =>
  before.some((word, place) => isNegation(word) || (word === 'far' && before[place + 1] === 'from')) ||
  words.slice(Math.max(0, at - NEAR), at).some(isNegation);
