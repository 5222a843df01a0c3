/** Clock times in words: `noon`, `midnight GMT`, `half past ten`, `a quarter to five`. */
import type { ClockTime } from '../places-in-day.ts';
import type { TokenReader } from '../token-reader.ts';
import { readMeridiem } from './meridiem.ts';
import { readZone } from './zone.ts';

export interface FoundClock {
  /** Index after its last token. */
  end: number;
  clock: ClockTime;
}

/** "noon", "12 noon", "midnight GMT". */
export function readNamedHour(reader: TokenReader, at: number): FoundClock | null {
  const nameAt = reader.word(at) === '12' ? at + 1 : at;
  const hour = NAMED_HOURS[reader.word(nameAt)];
  if (hour === undefined) return null;
  const zone = readZone(reader, nameAt + 1);
  return {
    end: zone?.end ?? nameAt + 1,
    clock: { hour, minute: 0, zone: zone?.zone ?? '', toTheMinute: false },
  };
}

/**
 * "seven thirty", "six oh five", "nine forty-five": an hour and its minutes as transcripts write them. What stands
 * beside it must show that it is a time: "seven thirty eastern", "nine fifteen this morning".
 */
export function readSpokenMinutes(
  reader: TokenReader,
  at: number,
): { end: number; hour: number; minute: number } | null {
  const hour = reader.at(at).lexeme.cardinal;
  if (hour === null || hour < 1 || hour > 12) return null;
  const second = reader.at(at + 1).lexeme.cardinal;
  const isOh = reader.word(at + 1) === 'oh';
  if (!isOh && (second === null || second < 10)) return null;
  const tens = isOh ? 0 : (second ?? 0);
  const onesAt = reader.afterHyphen(at + 2);
  const ones = isOh || tens >= 20 ? reader.at(onesAt).lexeme.cardinal : null;
  const hasOnes = ones !== null && ones > 0 && ones < 10;
  if (isOh && !hasOnes) return null;
  const minute = tens + (hasOnes ? ones : 0);
  return minute < 60 ? { end: hasOnes ? onesAt + 1 : at + 2, hour, minute } : null;
}

const NAMED_HOURS: Record<string, number> = { midday: 12, midnight: 24, noon: 12 };

/** "half past ten", "a quarter to five". */
export function readPastHour(reader: TokenReader, at: number): FoundClock | null {
  const hasArticle = reader.word(at) === 'a' && reader.word(at + 1) === 'quarter';
  if (hasArticle) return readPastHour(reader, at + 1);
  const word = reader.word(at);
  const joint = reader.word(at + 1);
  const minutes = word === 'half' ? 30 : word === 'quarter' ? 15 : NaN;
  const { lexeme, number } = reader.at(at + 2);
  const hour = lexeme.cardinal ?? number;
  if (!(hour >= 1 && hour <= 12) || !(joint === 'past' || (joint === 'to' && minutes === 15))) return null;
  const half = readMeridiem(reader, at + 3);
  const total = ((hour % 12) + (half?.hours ?? 0)) * 60 + (joint === 'past' ? minutes : -minutes);
  const day = (total + 1440) % 1440;
  return Number.isNaN(minutes)
    ? null
    : {
        end: half?.end ?? at + 3,
        clock: { hour: Math.floor(day / 60), minute: day % 60, zone: '', toTheMinute: true },
      };
}
