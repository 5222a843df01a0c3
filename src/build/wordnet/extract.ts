import type { Dictionary, Sense, WordClass } from './dictionary.ts';
import { extractPlaces, type Places } from './extract-places.ts';

/** What the pipeline needs of WordNet; `text/wordnet/` reads it. */
export interface Extract extends Places {
  source: string;
  nouns: string[];
  verbs: string[];
  synsets: string[];
}

const SOURCE =
  'Made by `npm run wordnet` from WordNet 3.1, copyright 2011 by Princeton University, under the licence in LICENSE beside this file. ' +
  'A noun: lemma, share of its uses that name events (per cent), numbers of its senses, verbs it is derived from. ' +
  'A verb: lemma, share of the uses of its word that are a verb (per cent), numbers of its senses. A set of synonyms, by its place in the list: what it is a kind of (@), ' +
  'causes (>), entails (*), is grouped with ($). A place (regions and capitals apart from other towns): its name in lower case, ' +
  'numbers of the regions it may be or lie in. A region, by its place in the list: the numbers of the regions it lies in.';

/** Lexicographer files whose nouns name events: acts, communications, events, phenomena, processes. */
const EVENT_FILES: ReadonlySet<number> = new Set([4, 10, 11, 19, 22]);
/** Nouns that hardly ever name an event are left out. */
const LEAST_SHARE = 0.1;
/** A sense seldom met says little about what a word means in the news. */
const LEAST_SENSE_SHARE = 0.05;
const MOST_SENSES = 6;
const RELATIONS: readonly string[] = ['@', '>', '*', '$'];
/** One word, or a verb with its particle; no names. */
const NOUN = /^[a-z]+(?:-[a-z]+)*$/u;
const VERB = /^[a-z]+(?: [a-z]+)?$/u;

/** Takes of the dictionary the nouns that may name events, the verbs, their commoner senses, and the world's places. */
export function extractLexicon(dictionary: Dictionary): Extract {
  const nouns = wordsOf(dictionary, 'n', NOUN).filter(({ senses }) => eventShare(senses) >= LEAST_SHARE);
  const verbs = wordsOf(dictionary, 'v', VERB);
  const kept = new Set(
    [...nouns, ...verbs].flatMap(({ senses }) => commonSenses(senses).map(({ synset }) => synset)),
  );
  const numbers = new Map([...kept].sort().map((synset, number) => [synset, number]));
  const numbered = (senses: readonly Sense[]) =>
    commonSenses(senses)
      .map(({ synset }) => numbers.get(synset) ?? 0)
      .join(',');
  return {
    source: SOURCE,
    nouns: nouns.map(({ lemma, senses }) =>
      [
        lemma,
        Math.round(100 * eventShare(senses)),
        numbered(senses),
        ...verbsOf(dictionary, lemma, senses),
      ].join(' '),
    ),
    verbs: verbs.map(({ lemma, senses }) =>
      [lemma.replace(' ', '_'), verbShare(dictionary, lemma), numbered(senses)].join(' '),
    ),
    synsets: [...numbers.keys()].map((synset) => relationsOf(dictionary, synset, numbers)),
    ...extractPlaces(dictionary),
  };
}

function verbShare({ uses }: Dictionary, lemma: string): number {
  const { asVerb, all } = uses.get(lemma) ?? { asVerb: 1, all: 1 };
  return Math.round((100 * asVerb) / all);
}

interface Word {
  lemma: string;
  senses: readonly Sense[];
}

function wordsOf({ senses }: Dictionary, type: WordClass, form: RegExp): Word[] {
  return [...senses]
    .map(([key, found]) => ({ type: key.charAt(0), lemma: key.slice(1), senses: found }))
    .filter((word) => word.type === type && form.test(word.lemma))
    .sort((a, b) => (a.lemma < b.lemma ? -1 : 1));
}

/** How often a word has each of its senses: as counted, and where nothing was counted, the first the likeliest. */
function weights(senses: readonly Sense[]): number[] {
  const raw = senses.map(({ count }, rank) => count + 0.5 ** rank);
  const total = raw.reduce((sum, weight) => sum + weight, 0);
  return raw.map((weight) => weight / total);
}

function eventShare(senses: readonly Sense[]): number {
  const shares = weights(senses);
  return senses.reduce((sum, { file }, rank) => sum + (EVENT_FILES.has(file) ? (shares[rank] ?? 0) : 0), 0);
}

function commonSenses(senses: readonly Sense[]): Sense[] {
  const shares = weights(senses);
  return senses
    .filter((_, rank) => rank === 0 || (shares[rank] ?? 0) >= LEAST_SENSE_SHARE)
    .slice(0, MOST_SENSES);
}

/** The verbs a noun is derived from: those of its event senses first, and of one sense the commonest first. */
function verbsOf({ synsets, senses: all }: Dictionary, lemma: string, senses: readonly Sense[]): string[] {
  const uses = (verb: string) => (all.get(`v${verb}`) ?? []).reduce((sum, { count }) => sum + count, 0);
  const found = senses
    .toSorted((a, b) => Number(EVENT_FILES.has(b.file)) - Number(EVENT_FILES.has(a.file)))
    .flatMap(({ synset }) => {
      const derived = synsets.get(synset)?.derived.filter(({ from }) => from === lemma) ?? [];
      const verbs = derived.flatMap(({ target }) => {
        const word = synsets.get(target.synset)?.words[target.word];
        return word !== undefined && target.synset.startsWith('v') && VERB.test(word) ? [word] : [];
      });
      return [...new Set(verbs)].sort((a, b) => uses(b) - uses(a));
    });
  return [...new Set(found)].map((verb) => verb.replace(' ', '_'));
}

function relationsOf({ synsets }: Dictionary, synset: string, numbers: ReadonlyMap<string, number>): string {
  const pointers = synsets.get(synset)?.pointers ?? [];
  return RELATIONS.flatMap((relation) =>
    pointers
      .filter(({ symbol }) => symbol === relation)
      .flatMap((pointer) => {
        const number = numbers.get(pointer.synset);
        return number === undefined ? [] : [`${relation}${number}`];
      }),
  ).join('');
}
