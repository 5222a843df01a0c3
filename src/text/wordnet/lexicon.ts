import { remembering } from '../remember.ts';
import extract from './wordnet.json' with { type: 'json' };

/**
 * WordNet (Miller 1995), as far as the pipeline asks it: which nouns name events, which verbs they are made of, and
 * which words mean nearly the same. It knows senses only by how common they are, not which one is meant.
 */

/**
 * How two words go together by their common senses. `synonym`: they share one. `kind`: one is a kind of the other
 * ("murder", "kill"). `consequence`: one causes or entails the other ("kill", "die"). `none`: nothing of these.
 */
export type WordRelation = 'synonym' | 'kind' | 'consequence' | 'none';

interface Noun {
  eventShare: number;
  senses: readonly number[];
  verbs: readonly string[];
}

interface Verb {
  share: number;
  senses: readonly number[];
}

const NO_VERB: Verb = { share: 0, senses: [] };
const NO_NOUN: Noun = { eventShare: 0, senses: [], verbs: [] };

/**
 * The share of a noun's uses that name an event, 0 to 1, after the senses tagged in SemCor (Miller et al. 1993): an
 * act, a communication, a happening, a phenomenon or a process. 0 too where it hardly ever does.
 *
 * @param lemma singular, lower case, one word: `shooting`
 */
export function eventShare(lemma: string): number {
  return nounOf(lemma).eventShare;
}

/** The verbs a noun is derived from, likeliest first: `death` → `die`. None where it isn't made of a verb. */
export function verbsOf(noun: string): readonly string[] {
  return nounOf(noun).verbs;
}

/** Whether WordNet has the word as a verb: `shoot`, with its particle `take over`. */
export function isVerb(lemma: string): boolean {
  return lexicon().verbs.has(lemma.replace(' ', '_'));
}

/**
 * The share of a word's uses that are a verb, 0 to 1, after the senses tagged in SemCor: `flee` 1, `strike` 0.9,
 * `police` 0.1. 0 where it is none.
 */
export function verbShare(lemma: string): number {
  return verbOf(lemma).share;
}

/** The numbers of the common meanings of a word, as a verb and as a noun: words of one meaning share one. */
export function sensesOf(word: string): readonly number[] {
  return [...verbOf(word).senses, ...nounOf(word).senses];
}

/**
 * Relates two words as nouns and as verbs, whichever brings them closest: `quake` and `temblor` by the noun,
 * `kidnap` and `abduct` by the verb. Not handed on.
 */
export function relateWords(a: string, b: string): WordRelation {
  const relations = [
    relateSenses(verbOf(a).senses, verbOf(b).senses),
    relateSenses(nounOf(a).senses, nounOf(b).senses),
  ];
  return (
    (['synonym', 'kind', 'consequence'] as const).find((relation) => relations.includes(relation)) ?? 'none'
  );
}

function relateSenses(a: readonly number[], b: readonly number[]): WordRelation {
  const linked = (symbols: string) =>
    a.some((sense) => leadsTo(sense, symbols, b)) || b.some((sense) => leadsTo(sense, symbols, a));
  if (a.some((sense) => b.includes(sense)) || linked('$')) return 'synonym';
  if (linked('@')) return 'kind';
  return linked('>*') ? 'consequence' : 'none';
}

/** Whether a pointer of one of these kinds leads from a sense to one of others. */
function leadsTo(sense: number, symbols: string, others: readonly number[]): boolean {
  return pointersOf(lexicon().synsets[sense] ?? '').some(
    ({ symbol, target }) => symbols.includes(symbol) && others.includes(target),
  );
}

interface Lexicon {
  /** By lemma, what its line says of it. */
  nouns: ReadonlyMap<string, string>;
  verbs: ReadonlyMap<string, string>;
  synsets: readonly string[];
}

let loaded: Lexicon | null = null;

/** Read when first asked for. */
function lexicon(): Lexicon {
  loaded ??= { nouns: byLemma(extract.nouns), verbs: byLemma(extract.verbs), synsets: extract.synsets };
  return loaded;
}

function byLemma(lines: readonly string[]): ReadonlyMap<string, string> {
  return new Map(
    lines.map((line) => {
      const end = line.indexOf(' ');
      return [line.slice(0, end), line.slice(end + 1)];
    }),
  );
}

const pointersOf = remembering((line): readonly { symbol: string; target: number }[] =>
  [...line.matchAll(/(\D)(\d+)/gu)].map(([, symbol = '', target]) => ({ symbol, target: Number(target) })),
);

const nounOf = remembering((lemma): Noun => {
  const line = lexicon().nouns.get(lemma);
  const [share, senses = '', ...verbs] = line?.split(' ') ?? [];
  if (!line) return NO_NOUN;
  return {
    eventShare: Number(share) / 100,
    senses: readNumbers(senses),
    verbs: verbs.map((verb) => verb.replace('_', ' ')),
  };
});

const verbOf = remembering((lemma): Verb => {
  const [share, senses = ''] = lexicon().verbs.get(lemma.replace(' ', '_'))?.split(' ') ?? [];
  return share === undefined ? NO_VERB : { share: Number(share) / 100, senses: readNumbers(senses) };
});

const readNumbers = (list: string): readonly number[] => list.split(',').map(Number);
