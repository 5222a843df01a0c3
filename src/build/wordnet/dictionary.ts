/** The database files of WordNet in the form of wndb(5WN); of the parts of speech nouns and verbs alone. */
export interface DictionaryFiles {
  /** `index.sense`: all senses with how often each was met in the tagged corpus. */
  senses: string;
  /** `data.noun` and `data.verb`: the sets of synonyms. */
  nouns: string;
  verbs: string;
}

export type WordClass = 'n' | 'v';

/** One meaning of a word. */
export interface Sense {
  /** The set of synonyms it belongs to: `n` or `v`, then the offset in the data file. */
  synset: string;
  /** Number of the lexicographer file: 04 holds acts. */
  file: number;
  /** How often the word was met with it in the tagged corpus. */
  count: number;
}

/** A set of synonyms. */
export interface Synset {
  words: readonly string[];
  file: number;
  /** Sets it points to, by pointer symbol (`@` a kind of, `>` causes, `*` entails, `$` grouped with). */
  pointers: readonly { symbol: string; synset: string }[];
  /** Verbs a noun of this set is derived from, or nouns made of a verb of it. */
  derived: readonly Derivation[];
}

/** A word of a set and the word of another set it is derived from or that is derived from it. */
export interface Derivation {
  from: string;
  /** The other's set and its place among the set's words. */
  target: { synset: string; word: number };
}

/** How often a word was met in the tagged corpus as a verb, and as anything. */
export interface Uses {
  asVerb: number;
  all: number;
}

/** Every word's senses, commonest first, and all sets. Keys: `n` or `v`, then the lemma or offset. */
export interface Dictionary {
  senses: ReadonlyMap<string, readonly Sense[]>;
  /** By lemma, of every part of speech. */
  uses: ReadonlyMap<string, Uses>;
  synsets: ReadonlyMap<string, Synset>;
}

const SENSE = /^(?<lemma>[^%]+)%(?<type>[12]):(?<file>\d\d):\S+ (?<offset>\d{8}) \d+ (?<count>\d+)/u;
const CLASSES: Record<string, WordClass> = { 1: 'n', 2: 'v' };

export function readDictionary(files: DictionaryFiles): Dictionary {
  return {
    senses: readSenses(files.senses),
    uses: readUses(files.senses),
    synsets: new Map([...readSynsets(files.nouns, 'n'), ...readSynsets(files.verbs, 'v')]),
  };
}

/** The file is sorted by sense key, not by sense number. */
function readSenses(text: string): Map<string, Sense[]> {
  const found = new Map<string, (Sense & { number: number })[]>();
  for (const line of text.split('\n')) {
    const groups = SENSE.exec(line)?.groups;
    if (!groups) continue;
    const { lemma = '', type = '', file = '', offset = '', count = '' } = groups;
    const key = `${CLASSES[type] ?? ''}${spaced(lemma)}`;
    const number = Number(line.split(' ')[2]);
    const synset = `${CLASSES[type] ?? ''}${offset}`;
    const sense = { synset, file: Number(file), count: Number(count), number };
    const known = found.get(key);
    if (known) known.push(sense);
    else found.set(key, [sense]);
  }
  return new Map([...found].map(([key, senses]) => [key, senses.toSorted((a, b) => a.number - b.number)]));
}

/** A part of speech that a word has and was never met in counts for half a use. */
function readUses(text: string): Map<string, Uses> {
  const found = new Map<string, Uses & { types: Set<string> }>();
  for (const line of text.split('\n')) {
    const [key = '', , , count = ''] = line.split(' ');
    const [word, type] = [key.slice(0, key.indexOf('%')), key.charAt(key.indexOf('%') + 1)];
    if (word === '') continue;
    const lemma = spaced(word);
    const uses = found.get(lemma) ?? { asVerb: 0, all: 0, types: new Set<string>() };
    const met = Number(count) + (uses.types.has(type) ? 0 : 0.5);
    uses.types.add(type);
    uses.all += met;
    if (CLASSES[type] === 'v') uses.asVerb += met;
    found.set(lemma, uses);
  }
  return new Map([...found].map(([lemma, { asVerb, all }]) => [lemma, { asVerb, all }]));
}

function* readSynsets(text: string, type: WordClass): Generator<[string, Synset]> {
  const rows = new Map<string, string[]>();
  for (const line of text.split('\n')) {
    if (/^\d{8} /u.test(line)) rows.set(line.slice(0, 8), (line.split(' | ')[0] ?? '').split(' '));
  }
  for (const [offset, fields] of rows) yield [`${type}${offset}`, readSynset(fields)];
}

/** Fields: offset, file, type, word count (hexadecimal), words each with an id, pointer count, pointers of four. */
function readSynset(fields: readonly string[]): Synset {
  const wordCount = parseInt(fields[3] ?? '0', 16);
  const words = Array.from({ length: wordCount }, (_, index) =>
    spaced((fields[4 + 2 * index] ?? '').toLowerCase()),
  );
  const start = 5 + 2 * wordCount;
  const pointers = Array.from({ length: Number(fields[start - 1]) }, (_, index) => {
    const [symbol = '', offset = '', type = '', ends = ''] = fields.slice(start + 4 * index);
    // Two hexadecimal numbers, counted from 1: which word of this set points to which of the other.
    const [from = 0, to = 0] = [ends.slice(0, 2), ends.slice(2)].map((end) => parseInt(end, 16) - 1);
    return { symbol, synset: `${type}${offset}`, words: [from, to] as const };
  });
  return {
    words,
    file: Number(fields[1]),
    pointers: pointers.map(({ symbol, synset }) => ({ symbol, synset })),
    derived: pointers
      .filter(({ symbol }) => symbol === '+')
      .map(({ synset, words: [from, to] }) => ({
        from: words[from] ?? '',
        target: { synset, word: to },
      })),
  };
}

const spaced = (lemma: string): string => lemma.replaceAll('_', ' ');
