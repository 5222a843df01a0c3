/** Units by their place: `last month`, `the following year`, `earlier this week`, `the past two years`. */
import { readAmount } from '../amounts.ts';
import { Kind } from '../lexicon.ts';
import type { Anchor, Meaning } from '../meaning.ts';
import { phrase } from '../recogniser.ts';
import type { Recogniser } from '../recogniser.ts';
import type { TokenReader } from '../token-reader.ts';
import type { UnitWord } from '../words/units.ts';

/** Count from the time the text spoke of, with or without "the". */
const TEXT_SHIFTS: Record<string, number> = {
  ensuing: 1,
  following: 1,
  preceding: -1,
  previous: -1,
  prior: -1,
  same: 0,
  subsequent: 1,
};

/** Prepositions of a stretch of time: "over the past year" is a length, "the past year" with them as well. */
const EXTENT_ADJECTIVES = new Set([
  'calendar',
  'fiscal',
  'financial',
  'full',
  'whole',
  'entire',
  'business',
  'consecutive',
  'straight',
  'trading',
]);

export const shiftedUnit: Recogniser = {
  family: 'units by their place',
  startsWith: Kind.shift | Kind.determiner | Kind.quantity,
  recognise: (reader, at) => {
    const which = readWhich(reader, at);
    if (!which) return null;
    const unitAt = EXTENT_ADJECTIVES.has(reader.word(which.end)) ? which.end + 1 : which.end;
    const { unit } = reader.at(unitAt).lexeme;
    if (unit && isUnitHere(reader, unitAt))
      return unit.isPlural ? severalUnits(at, which, unitAt) : oneUnit(reader, at, which, unit, unitAt);
    return which.shift === 0 ? null : countedUnits(reader, at, which);
  },
};

interface Which {
  end: number;
  shift: number;
  from: Anchor;
  /** The word that says it. */
  word: string;
  hasArticle: boolean;
}

const VERB_SIGNALS = new Set([
  'to',
  'will',
  'would',
  'could',
  'may',
  'might',
  'can',
  'should',
  'not',
  "'ll",
  'usually',
  'typically',
  'they',
  'that',
]);
const FROM_PUBLICATION = new Set(['this', 'last', 'next', 'past', 'coming', 'current', 'upcoming']);

/** "the last", "this past", "its previous", "that", "recent": which of the units. */
function readWhich(reader: TokenReader, at: number): Which | null {
  const first = reader.word(at);
  if (first === 'recent')
    return { end: at + 1, shift: -1, from: 'publication', word: first, hasArticle: false };
  if (first === 'that' && reader.word(at + 1) === 'same')
    return { end: at + 2, shift: 0, from: 'text', word: 'same', hasArticle: false };
  if (first === 'that') return { end: at + 1, shift: 0, from: 'text', word: first, hasArticle: false };
  const isDetermined =
    (reader.at(at).lexeme.kinds & Kind.determiner) !== 0 ||
    (first === 'this' && reader.at(at + 1).lexeme.shift !== null && reader.word(at + 1) !== 'last');
  const wordAt = isDetermined ? at + 1 : at;
  const word = reader.word(wordAt);
  const hasArticle = isDetermined && first !== 'this';
  if (word === 'recent') return { end: wordAt + 1, shift: -1, from: 'publication', word, hasArticle };
  if (word === 'very' && reader.word(wordAt + 1) === 'same')
    return { end: wordAt + 2, shift: 0, from: 'text', word: 'same', hasArticle };
  const textual = TEXT_SHIFTS[word];
  if (textual !== undefined && (isDetermined || word !== 'same'))
    return { end: wordAt + 1, shift: textual, from: 'text', word, hasArticle };
  // "is expected to last three weeks": the verb.
  if (word === 'last' && VERB_SIGNALS.has(reader.word(at - 1))) return null;
  const { shift } = reader.at(wordAt).lexeme;
  return shift !== null && FROM_PUBLICATION.has(word)
    ? { end: wordAt + 1, shift, from: 'publication', word, hasArticle }
    : null;
}

/** "second" is an ordinal after "the last"; "minute" makes "last minute". */
function isUnitHere(reader: TokenReader, at: number): boolean {
  const word = reader.word(at);
  return (
    word !== 'second' &&
    word !== 'minute' &&
    word !== 'min' &&
    word !== 'sec' &&
    word !== 'quarter' &&
    word !== 'quarters'
  );
}

/** "the last day of the month": a day of something else. */
const isOfAnother = (reader: TokenReader, which: Which, end: number): boolean =>
  (which.word === 'last' || which.word === 'next' || which.word === 'past') && reader.word(end) === 'of';

function oneUnit(
  reader: TokenReader,
  at: number,
  which: Which,
  unit: UnitWord,
  unitAt: number,
): ReturnType<Recogniser['recognise']> {
  const end = unitAt + 1;
  if (isOfAnother(reader, which, end)) return null;
  // "the past year": the twelve months until now, not the calendar's year before.
  const isStretch =
    which.hasArticle &&
    (which.word === 'past' ||
      (which.word === 'last' && unit.unit !== 'weekend' && unit.unit !== 'day') ||
      (which.word === 'next' &&
        unit.unit !== 'day' &&
        unit.unit !== 'weekend' &&
        followsStretchPreposition(reader, at)));
  const isHour = unit.unit === 'hour';
  if (isStretch || isHour)
    return phrase(at, end, {
      is: 'duration',
      amount: unit.times,
      unit: unit.unit,
      side: which.shift > 0 ? 'future' : 'past',
    });
  const isNextInText =
    (which.word === 'next' && unit.unit === 'day') || (which.hasArticle && which.word === 'next');
  const meaning: Meaning = {
    is: 'shifted',
    unit: unit.unit,
    shift: which.shift * unit.times,
    from: isNextInText ? 'text' : which.from,
    extent: 'whole',
  };
  return phrase(at, end, meaning);
}

const STRETCH_PREPOSITIONS = new Set(['over', 'for', 'within', 'during', 'throughout', 'through', 'in']);
const followsStretchPreposition = (reader: TokenReader, at: number): boolean =>
  STRETCH_PREPOSITIONS.has(reader.word(at - 1));

/** "recent weeks", "the coming months", "past years": somewhere before or after now. */
function severalUnits(at: number, which: Which, unitAt: number): ReturnType<Recogniser['recognise']> {
  const { word, shift } = which;
  if (shift === 0 || word === 'next' || word === 'last') return null;
  return phrase(at, unitAt + 1, { is: 'reference', value: shift < 0 ? 'PAST_REF' : 'FUTURE_REF' });
}

/** "the past two years", "the next few weeks", "the first three" is another family. */
function countedUnits(reader: TokenReader, at: number, which: Which): ReturnType<Recogniser['recognise']> {
  const amount = readAmount(reader, which.end);
  if (!amount || reader.word(which.end) === 'a' || reader.word(which.end) === 'an') return null;
  const unitAt = EXTENT_ADJECTIVES.has(reader.word(amount.end)) ? amount.end + 1 : amount.end;
  const { unit } = reader.at(reader.afterHyphen(unitAt)).lexeme;
  if (!unit) return null;
  return phrase(at, reader.afterHyphen(unitAt) + 1, {
    is: 'duration',
    amount: amount.amount === null ? null : amount.amount * unit.times,
    unit: unit.unit,
    side: which.shift < 0 ? 'past' : 'future',
  });
}
