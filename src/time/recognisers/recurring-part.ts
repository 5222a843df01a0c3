/** Parts of every day or week: `Sunday nights`, `weekday mornings`, `in the evenings`. */
import { Kind } from '../lexicon.ts';
import type { Phrase } from '../meaning.ts';
import { phrase } from '../recogniser.ts';
import type { Recogniser } from '../recogniser.ts';
import type { TokenReader } from '../token-reader.ts';
import { PLURAL_DAY_PARTS } from '../words/calendar-words.ts';

export const recurringPart: Recogniser = {
  family: 'parts of every day',
  startsWith: Kind.weekday | Kind.dayPart,
  recognise: (reader, at) => {
    const { weekday } = reader.at(at).lexeme;
    const joined = weekday === null ? null : readJoined(reader, at, weekday);
    if (joined) return joined;
    const partAt = weekday === null ? at : at + 1;
    const part = PLURAL_DAY_PARTS[reader.word(partAt)];
    if (part === undefined) return null;
    if (weekday !== null) return phrase(at, partAt + 1, { is: 'set', value: `XXXX-WXX-${weekday}T${part}` });
    const isEvery = EVERY_DAY.has(reader.word(at - 1));
    return isEvery ? phrase(at, at + 1, { is: 'set', value: `XXXX-XX-XXT${part}` }) : null;
  },
};

/** "Friday and Saturday nights": the part is both days'. */
function readJoined(reader: TokenReader, at: number, weekday: number): Phrase[] | null {
  const second = reader.at(at + 2).lexeme.weekday;
  const part = PLURAL_DAY_PARTS[reader.word(at + 3)];
  if (second === null || part === undefined || !JOINTS.has(reader.word(at + 1))) return null;
  return [
    ...phrase(at, at + 1, { is: 'set', value: `XXXX-WXX-${weekday}T${part}` }),
    ...phrase(at + 2, at + 4, { is: 'set', value: `XXXX-WXX-${second}T${part}` }),
  ];
}

const JOINTS = new Set(['and', 'or', 'through', 'to']);

/** Before "nights" that are every night's; "two nights", "the nights" are others. */
const EVERY_DAY = new Set(['most', 'on', 'weekday', 'works', 'work', 'worked', 'working']);
