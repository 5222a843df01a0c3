import type { EventMention } from '../../mentions/event-mention.ts';
import { isCalendarWord } from '../../mentions/grammar/calendar-words.ts';
import { nameWords } from '../../mentions/names/entities.ts';
import type { Token } from '../../text/analysed-text.ts';
import { NAME_TITLES } from '../../time/words/feast-names.ts';
import { CUE_VERBS } from '../../mentions/data/cue-verbs.ts';
import { EMPTY_VERBS } from '../data/empty-verbs.ts';
import { placeOf } from '../token-place.ts';
import { quotedSpans, quotedWords } from './quoted-words.ts';

/** Words that begin alike are one in two spellings or numbers: "programme", "programs". */
const ALIKE = 4;
const TELLS = /^(?:tell|telling|tells|told)$/u;
/** Whom a speaker tells, in or at what. */
const OF_SAYING = /^(?:briefing|conference|interview|journalist|news|reporter|speech|statement)$/u;

/** What parts a role from what it is of: "head of the firm". */
const OF_WHAT = / (?:at|for|in|of|with) /u;

/** Whether two words, lower case, are one in two spellings or numbers. */
export const areAlike = (a: string, b: string): boolean => a.slice(0, ALIKE) === b.slice(0, ALIKE);

/**
 * Whether two quotations may be said of one thing: “unacceptable” of the offer and of the new rota is said twice.
 * “It's a disgrace” tells nothing of what it is said of, and may be said of anything.
 */
export function mayBeOfOneMatter(a: EventMention, b: EventMention): boolean {
  const [left, right] = [matterOf(a), matterOf(b)];
  if (left.length === 0 || right.length === 0) return true;
  const isIn = (words: readonly string[]) => (word: string) => words.some((other) => areAlike(word, other));
  // "“It was a cowardly attack”", "called the attack “cowardly”": between the marks the one, beside them the other.
  return left.some(isIn([...right, ...quotedWords(b)])) || right.some(isIn(quotedWords(a)));
}

/** The nouns and verbs beside a quotation, lower case; not who says it, to whom, where and when. */
function matterOf(mention: EventMention): string[] {
  const { quote, sentence, trigger } = mention;
  const { tokens } = sentence;
  const quoted = quotedSpans(mention);
  const isBeside = ({ start, end }: Token) =>
    start >= quote.start && end <= quote.end && !quoted.some((span) => start < span.end && span.start < end);
  const told = wordsForTeller(mention);
  const cue = placeOf(tokens, trigger);
  const addressee = addresseeAt(tokens, cue);
  return runsOf(tokens)
    .flatMap(({ from, to }) => {
      const run = tokens.slice(from, to);
      const isTeller = to === cue || from === addressee || run.some(({ lower }) => told.has(lower));
      return isTeller
        ? []
        : run.filter((token) => isTelling(token) && isBeside(token)).map(({ lemma }) => lemma);
    })
    .concat(tokens.filter((token) => isActing(token) && isBeside(token)).map(({ lemma }) => lemma));
}

/** What the speaker and the outlets are called by: their names, and the noun of the role, "chief" of "fire chief". */
function wordsForTeller({ article, source, via }: EventMention): ReadonlySet<string> {
  const role = nameWords(source?.role?.split(OF_WHAT)[0] ?? '').at(-1) ?? '';
  return new Set([source?.name ?? '', role, article.outlet, via ?? ''].flatMap(nameWords));
}

interface Run {
  from: number;
  to: number;
}

/** Nouns that stand together, with their adjectives: "fire chief Ann Poe", "a second | large fire". */
function runsOf(tokens: readonly Token[]): Run[] {
  const runs: Run[] = [];
  for (const [place, token] of tokens.entries()) {
    if (!isNoun(token) && token.pos !== 'ADJ') continue;
    const last = runs.at(-1);
    if (last?.to === place) last.to += 1;
    else runs.push({ from: place, to: place + 1 });
  }
  return runs;
}

/** Where those begin whom the speaker tells: "told the court"; -1: nobody is told. */
function addresseeAt(tokens: readonly Token[], cue: number): number {
  if (!TELLS.test(tokens[cue]?.lower ?? '')) return -1;
  return tokens[cue + 1]?.pos === 'DET' ? cue + 2 : cue + 1;
}

const isNoun = ({ pos }: Token): boolean => pos === 'NOUN' || pos === 'PROPN';

const isTelling = (token: Token): boolean =>
  isNoun(token) && !isCalendarWord(token) && !OF_SAYING.test(token.lemma) && !isTitle(token);

const isTitle = ({ lower }: Token): boolean => NAME_TITLES.has(lower.replace('.', ''));

const isActing = ({ pos, lemma }: Token): boolean =>
  pos === 'VERB' && !EMPTY_VERBS.has(lemma) && !CUE_VERBS.has(lemma);
