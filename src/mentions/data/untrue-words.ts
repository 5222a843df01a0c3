/** What calls a claim wrong, lower case. Sorted. After the synonyms of "false" and "wrong" in WordNet. */
export const UNTRUE_WORDS: ReadonlySet<string> = new Set([
  'baseless',
  'fabricated',
  'false',
  'groundless',
  'inaccurate',
  'incorrect',
  'unfounded',
  'untrue',
  'wrong',
]);

/** What a claim is called that is wrong, singular and plural. Sorted. After the nouns of the same synonyms. */
export const FALSEHOODS: ReadonlySet<string> = new Set([
  'fabrication',
  'fabrications',
  'fake',
  'fakery',
  'falsehood',
  'falsehoods',
  'fiction',
  'hoax',
  'invention',
  'inventions',
  'lie',
  'lies',
  'myth',
  'nonsense',
  'rubbish',
  'untruth',
]);

/** What calls a claim wrong where it is negated: "is not the case". Sorted. */
export const TRUE_WORDS: ReadonlySet<string> = new Set(['accurate', 'case', 'correct', 'true']);

/**
 * What is done to a claim, which nobody denies who calls it wrong: "the report she wrote was wrong" (base forms).
 * Sorted.
 */
export const CLAIM_MAKING_VERBS: ReadonlySet<string> = new Set([
  'file',
  'give',
  'issue',
  'make',
  'present',
  'publish',
  'release',
  'repeat',
  'spread',
  'submit',
  'write',
]);
