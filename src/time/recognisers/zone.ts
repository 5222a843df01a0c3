/**
 * The zone beside a clock time: `UTC`, `(GMT +8)`, `Eastern`, `Eastern Standard Time`, `local time`, `Baghdad time`.
 */
import type { TokenReader } from '../token-reader.ts';
import { LONG_ZONES, MERIDIEM, SHORT_ZONES, ZONES } from '../words/zones.ts';

export interface Zone {
  /** Index after its last token. */
  end: number;
  /** `Z` for universal time; every other zone keeps the civil time that the text gives. */
  zone: '' | 'Z';
}

/** The zone that starts at a token, in brackets, after a comma ("5 p.m., New York time") or not; null: none does. */
export function readZone(reader: TokenReader, at: number): Zone | null {
  const inner = reader.word(at) === ',' ? readLongName(reader, at + 1) : null;
  if (inner) return inner;
  const isBracketed = reader.word(at) === '(';
  const start = isBracketed ? at + 1 : at;
  const named = readName(reader, start);
  if (!named) return null;
  const sign = reader.word(named.end);
  const offset = reader.at(named.end + 1);
  const hasOffset = (sign === '+' || sign === '-') && offset.shape === 'number' && offset.lower.length <= 4;
  const end = hasOffset ? named.end + 2 : named.end;
  if (isBracketed && reader.word(end) !== ')') return null;
  return { end: isBracketed ? end + 1 : end, zone: hasOffset ? '' : named.zone };
}

function readName(reader: TokenReader, at: number): Zone | null {
  const zone = ZONES[reader.word(at)];
  return zone === undefined ? readLongName(reader, at) : { end: at + 1, zone };
}

/** "Eastern Standard Time", "local time", "Baghdad time"; "Eastern" alone after "p.m.". */
function readLongName(reader: TokenReader, at: number): Zone | null {
  const { lower, shape } = reader.at(at);
  const kind = reader.word(at + 1);
  const timeAt = kind === 'standard' || kind === 'daylight' || kind === 'summer' ? at + 2 : at + 1;
  const isKnown = LONG_ZONES.has(lower) || SHORT_ZONES.has(lower);
  // "Baghdad time", not "Prime Time news"
  const isNamed = shape === 'capitalised' && (kind !== 'time' || reader.at(timeAt).shape === 'word');
  if ((isKnown || isNamed) && reader.word(timeAt) === 'time') return { end: timeAt + 1, zone: '' };
  // "New York time"
  const isLongName = shape === 'capitalised' && reader.at(at + 1).shape === 'capitalised';
  if (isLongName && reader.word(at + 2) === 'time') return { end: at + 3, zone: '' };
  const isShort = SHORT_ZONES.has(lower) && MERIDIEM[reader.word(at - 1)] !== undefined;
  return isShort ? { end: at + 1, zone: '' } : null;
}
