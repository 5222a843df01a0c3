/**
 * Parts of a time by their place: `earlier this year`, `later that evening`, `earlier in the week`, `earlier Thursday`.
 */
import { Kind } from '../lexicon.ts';
import { SAME_DAY } from '../meaning.ts';
import { phrase } from '../recogniser.ts';
import type { Recogniser } from '../recogniser.ts';
import type { TokenReader } from '../token-reader.ts';
import { readDay } from './day.ts';
import { dayPart } from './day-part.ts';
import { readOwner } from './owner.ts';
import { season } from './season.ts';
import { shiftedUnit } from './shifted-unit.ts';

export const partOfUnit: Recogniser = {
  family: 'earlier and later in a unit',
  startsWith: Kind.modifier,
  recognise: (reader, at) => {
    const word = reader.word(at);
    if (word === 'early' || word === 'late') return edgeOfDay(reader, at);
    if (word !== 'earlier' && word !== 'later') return null;
    const joint = reader.word(at + 1);
    const next = joint === 'in' || joint === 'on' ? at + 2 : at + 1;
    const [inner] =
      dayPart.recognise(reader, next) ??
      shiftedUnit.recognise(reader, next) ??
      season.recognise(reader, next) ??
      wholeUnit(reader, next) ??
      readDayOrOwner(reader, next) ??
      [];
    if (!inner) return null;
    if (inner.meaning.is !== 'shifted') return [{ ...inner, first: at }];
    const extent = word === 'earlier' ? 'elapsed' : 'remaining';
    return [{ ...inner, first: at, meaning: { ...inner.meaning, extent } }];
  },
};

/** "early in the day", "late in the day". */
function edgeOfDay(reader: TokenReader, at: number): ReturnType<Recogniser['recognise']> {
  const isInDay =
    reader.word(at + 1) === 'in' && reader.word(at + 2) === 'the' && reader.word(at + 3) === 'day';
  return isInDay ? phrase(at, at + 4, SAME_DAY, reader.word(at) === 'early' ? 'START' : 'END') : null;
}

/** "the week" in "earlier in the week". */
function wholeUnit(reader: TokenReader, at: number): ReturnType<Recogniser['recognise']> {
  const { unit } = reader.at(at + 1).lexeme;
  if (reader.word(at) !== 'the' || !unit || unit.isPlural || unit.unit === 'second') return null;
  const from = unit.unit === 'day' ? 'text' : 'publication';
  return phrase(at, at + 2, { is: 'shifted', unit: unit.unit, shift: 0, from, extent: 'whole' });
}

/** "earlier Thursday", "later today", "later in 1990", "earlier in November". */
function readDayOrOwner(reader: TokenReader, at: number): ReturnType<Recogniser['recognise']> {
  const day = reader.word(at - 1) === 'in' ? null : readDay(reader, at);
  if (day) return [day];
  const owner = readOwner(reader, at - 1);
  return owner && phrase(at, owner.end, owner.meaning);
}
