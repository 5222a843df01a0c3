/** Vague places in time: `now`, `currently`, `recently`, `the past`, `the near future`. */
import { Kind } from '../lexicon.ts';
import { PhraseTable } from '../phrase-table.ts';
import { phrase } from '../recogniser.ts';
import type { Recogniser } from '../recogniser.ts';
import { isHyphen } from '../token-reader.ts';
import type { TokenReader } from '../token-reader.ts';
import { REFERENCES } from '../words/phrases.ts';
import { isShouted } from './shouting.ts';

const TABLE = new PhraseTable(REFERENCES);

export const reference: Recogniser = {
  family: 'now, recently, the future',
  startsWith: Kind.reference | Kind.determiner | Kind.shift,
  recognise: (reader, at) => {
    const found = TABLE.read(reader, at);
    if (!found || isHyphen(reader.word(found.end)) || isHyphen(reader.word(at - 1))) return null;
    if (reader.word(found.end - 1) === 'now' && isDiscourseMarker(reader, at, found.end)) return null;
    // NOW, an organisation.
    if (reader.slice(at, found.end) === 'NOW' && !isShouted(reader, at)) return null;
    // "as recently as last week" says when itself.
    if (
      reader.word(found.end - 1) === 'recently' &&
      (reader.word(at - 1) === 'as' || reader.word(found.end) === 'as')
    )
      return null;
    return phrase(at, found.end, { is: 'reference', value: found.value });
  },
};

/** "now that": because. "Now, they're going to be in the same place", in a quotation: the speaker turns to something. */
function isDiscourseMarker(reader: TokenReader, at: number, end: number): boolean {
  if (reader.word(end) === 'that') return true;
  const before = reader.at(at - 1);
  const opens =
    before.shape === 'end' || (before.shape === 'mark' && before.lower !== ',' && before.lower !== ')');
  return opens && reader.word(end) === ',' && isQuoted(reader, at);
}

/** Whether a quotation is open: an opening mark nearer than any closing one. */
function isQuoted(reader: TokenReader, at: number): boolean {
  if (reader.word(at - 1) === '"') return true;
  for (let index = at - 1; index >= at - QUOTE_REACH && index >= 0; index--) {
    if (reader.word(index) === '\u201c') return true;
    if (reader.word(index) === '\u201d') return false;
  }
  return false;
}

const QUOTE_REACH = 60;
