import { Gap } from '../lexer.ts';
import type { TokenReader } from '../token-reader.ts';

/** What a team does to another, in the form that goes with a plural. Sorted. */
const FIXTURES: ReadonlySet<string> = new Set(['face', 'host', 'meet', 'play', 'travel', 'visit']);
/** How many words the name of a team may have. */
const LONGEST_NAME = 4;

/** "Harborough host Westport on Sunday": a team by its name, of which British news writes in the plural. */
export function isOfTeam(reader: TokenReader, at: number): boolean {
  if (!FIXTURES.has(reader.word(at)) || isCapital(reader, at) || !isCapital(reader, at - 1)) return false;
  if (!isCapital(reader, at + 1) && !BEFORE_TEAM.has(reader.word(at + 1))) return false;
  let first = at - 1;
  while (at - first < LONGEST_NAME && isCapital(reader, first - 1)) first -= 1;
  return first === 0 || reader.at(first).gap === Gap.line || ENDS.has(reader.word(first - 1));
}

const BEFORE_TEAM: ReadonlySet<string> = new Set(['a', 'at', 'in', 'the', 'their', 'to']);
const ENDS: ReadonlySet<string> = new Set(['.', '!', '?', ',', ';', ':', '"', '”', '“']);

const isCapital = (reader: TokenReader, index: number): boolean => reader.at(index).shape === 'capitalised';
