import { LOCATIVE_PREPOSITIONS } from '../data/locative-prepositions.ts';
import type { SentenceFrame } from '../sentence-frame.ts';

/** "the Norway deal", "U.S. officials": the name only describes. */
export function modifiesNoun(frame: SentenceFrame, place: number): boolean {
  const name = frame.names.find(({ from }) => from === place);
  const after = name ? frame.tokens[name.to] : undefined;
  return after?.pos === 'NOUN' || after?.pos === 'PROPN' || after?.pos === 'ADJ';
}

/** "the northern United States", "central Oslo": what may stand before the name of a place. */
const PART_OF_PLACE = /^(?:the|central|(?:(?:north|south)-?)?(?:east|north|south|west)(?:ern)?)$/u;

/** Whether a name says where: "in Port Ellis", "in the northern United States". */
export function isLocated(frame: SentenceFrame, place: number): boolean {
  let before = place - 1;
  while (PART_OF_PLACE.test(frame.tokens[before]?.lower ?? '')) before--;
  return LOCATIVE_PREPOSITIONS.has(frame.tokens[before]?.lower ?? '') || isAfterPlace(frame, place);
}

/** "in Port Ellis, Norway": the second name belongs to the first. */
function isAfterPlace(frame: SentenceFrame, place: number): boolean {
  if (frame.tokens[place - 1]?.text !== ',') return false;
  const name = frame.names.find(({ from }) => from === place);
  const after = frame.tokens[name?.to ?? place + 1];
  if (after && !/^(?:PUNCT|ADP|CCONJ)$/u.test(after.pos)) return false;
  return frame.names.some(
    ({ to, entity, from }) =>
      to === place - 1 &&
      entity.type !== 'person' &&
      LOCATIVE_PREPOSITIONS.has(frame.tokens[from - 1]?.lower ?? ''),
  );
}
