/** Parts of a day that point to their day: `this morning`, `tonight`, `last night`, `overnight Sunday`. */
import { Kind } from '../lexicon.ts';
import type { Meaning } from '../meaning.ts';
import { DAY_BEFORE, NEXT_DAY, SAME_DAY, TODAY, TOMORROW, YESTERDAY } from '../meaning.ts';
import type { DayPart } from '../places.ts';
import { phrase } from '../recogniser.ts';
import type { Recogniser } from '../recogniser.ts';
import { isHyphen } from '../token-reader.ts';
import type { TokenReader } from '../token-reader.ts';
import { readDay } from './day.ts';

/** "this morning", "tonight", "last night", "overnight", "the next morning", "that evening", "at night". */
export function readPartOfToday(reader: TokenReader, at: number): ReturnType<Recogniser['recognise']> {
  const word = reader.word(at);
  if (word === 'tonight') return phrase(at, at + 1, { is: 'day-part', day: TODAY, part: 'NI' });
  if (word === 'overnight') return overnight(reader, at);
  const start = word === 'the' ? at + 1 : at;
  const pointer = reader.word(start);
  // "that same evening", "this very night"
  const isSame = (pointer === 'that' || pointer === 'this') && EMPHASES.has(reader.word(start + 1));
  const next = isSame ? start + 2 : start + 1;
  const isLate = reader.word(next) === 'late' || reader.word(next) === 'early';
  const partAt = isLate ? next + 1 : next;
  const part = reader.at(partAt).lexeme.dayPart;
  if (part === null || isHyphen(reader.word(partAt + 1))) return null;
  const day = dayOfPointer(pointer, part, start > at);
  return day && phrase(at, partAt + 1, { is: 'day-part', day, part });
}

const EMPHASES = new Set(['same', 'very']);

/** "overnight", "overnight Sunday", "overnight on Oct. 3"; "overnight from Sunday to Monday" is two times. */
function overnight(reader: TokenReader, at: number): ReturnType<Recogniser['recognise']> {
  const joint = reader.word(at + 1);
  const day = readDay(reader, joint === 'on' || NIGHT_JOINTS.has(joint) ? at + 2 : at + 1);
  if (day && NIGHT_JOINTS.has(joint) && (day.meaning.is === 'weekday' || day.meaning.is === 'day'))
    return phrase(at, at + 1, { is: 'day-part', day: nightBefore(day.meaning, joint), part: 'NI' });
  const isOfDay = day?.meaning.is === 'weekday' || (joint === 'on' && day?.meaning.is === 'day');
  // "will look into the overnight attack": the verb dates no noun's night.
  const isOfNoun = (reader.at(at - 1).lexeme.kinds & Kind.determiner) !== 0;
  return phrase(at, isOfDay ? day.end : at + 1, {
    is: 'day-part',
    day: isOfDay ? day.meaning : isOfNoun ? YESTERDAY : { ...YESTERDAY, from: 'tense' },
    part: 'NI',
  });
}

const NIGHT_JOINTS = new Set(['from', 'into']);

/** "overnight from Friday" is that day's night, "overnight into Saturday" that of the day before. */
const nightBefore = (day: Meaning, joint: string): Meaning =>
  joint === 'from' ? day : { is: 'displaced', unit: 'day', shift: -1, from: day };

function dayOfPointer(pointer: string, part: DayPart, hasArticle: boolean): Meaning | null {
  switch (pointer) {
    case 'this':
      return TODAY;
    case 'last':
      return part === 'NI' || part === 'EV' ? YESTERDAY : null;
    case 'that':
    case 'same':
      return SAME_DAY;
    case 'following':
    case 'next':
      return hasArticle || pointer === 'next' ? NEXT_DAY : null;
    case 'previous':
    case 'preceding':
      return DAY_BEFORE;
    case 'tomorrow':
      return TOMORROW;
    default:
      return null;
  }
}
