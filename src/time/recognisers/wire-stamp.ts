/** Stamps of news wires, date and time of dispatch: `04-04-98 1823EST`, `19980108 1226`, `04-04-98`. */
import { isCalendarDate } from '../calendar.ts';
import { fullYear } from '../dates-in-digits.ts';
import { Kind } from '../lexicon.ts';
import type { Meaning } from '../meaning.ts';
import { phrase } from '../recogniser.ts';
import type { Recogniser } from '../recogniser.ts';
import { isHyphen } from '../token-reader.ts';
import type { TokenReader } from '../token-reader.ts';
import { ZONES } from '../words/zones.ts';

export const wireStamp: Recogniser = {
  family: 'stamps of news wires',
  startsWith: Kind.number,
  recognise: (reader, at) => {
    const date = readCompactDate(reader, at) ?? readHyphenDate(reader, at);
    if (!date) return null;
    const clock = readWireClock(reader, date.end);
    const isTail = reader.isGlued(at) && isHyphen(reader.word(at - 1));
    // "19980108" can be any number, "-02-27-98" the end of one, until a time stands after it.
    if ((date.needsClock || isTail) && !clock) return null;
    if (!clock)
      return reader.isGlued(date.end) && reader.word(date.end) !== '.'
        ? null
        : phrase(at, date.end, date.day);
    return phrase(at, clock.end, {
      is: 'clock',
      day: date.day,
      clock: { hour: clock.hour, minute: clock.minute, zone: clock.zone, toTheMinute: true },
    });
  },
};

interface FoundDate {
  end: number;
  day: Meaning;
  needsClock: boolean;
}

/** `19980108`. */
function readCompactDate(reader: TokenReader, at: number): FoundDate | null {
  const match = /^((?:19|20)\d\d)(\d\d)(\d\d)$/.exec(reader.word(at));
  const day = match && asDay(Number(match[1]), Number(match[2]), Number(match[3]));
  return day && { end: at + 1, day, needsClock: true };
}

/** `04-04-98`, month first, each part with two digits. */
function readHyphenDate(reader: TokenReader, at: number): FoundDate | null {
  const isShape =
    [0, 2, 4].every((offset) => /^\d\d$/.test(reader.word(at + offset))) &&
    [1, 3].every((offset) => isHyphen(reader.word(at + offset))) &&
    [1, 2, 3, 4].every((offset) => reader.isGlued(at + offset));
  if (!isShape) return null;
  const [month, day, year] = [0, 2, 4].map((offset) => reader.at(at + offset).number) as [
    number,
    number,
    number,
  ];
  const meaning = asDay(fullYear(year), month, day);
  return meaning && { end: at + 5, day: meaning, needsClock: false };
}

function asDay(year: number, month: number, day: number): Meaning | null {
  return isCalendarDate({ year, month, day }) ? { is: 'day', year: { year }, month, day } : null;
}

interface WireClock {
  end: number;
  hour: number;
  minute: number;
  zone: '' | 'Z';
}

/** `1823EST`, `1226`: four digits with or without a zone. */
function readWireClock(reader: TokenReader, at: number): WireClock | null {
  const { lower, number } = reader.at(at);
  if (!/^\d{4}$/.test(lower) || number >= 2400 || number % 100 > 59 || reader.isGlued(at)) return null;
  const zone = ZONES[reader.word(at + 1)];
  return {
    end: zone === undefined ? at + 1 : at + 2,
    hour: Math.floor(number / 100),
    minute: number % 100,
    zone: zone ?? '',
  };
}
