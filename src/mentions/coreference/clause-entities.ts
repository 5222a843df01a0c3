import type { Clause } from '../grammar/clause.ts';
import type { Discourse } from './coreference.ts';
import type { Entity } from '../names/entities.ts';
import { nounPhraseFrom, textOf } from '../grammar/noun-phrase.ts';
import { whomPronounMeans } from './pronoun-meaning.ts';
import { tokensOfClause, type SentenceFrame } from '../sentence-frame.ts';
import { inOrder } from '../../text/in-order.ts';

/** Somebody named in a clause, and where. */
export interface PlacedEntity {
  entity: Entity;
  place: number;
}

/** The names of a clause and whom its pronouns mean, in the text's order. */
export function entitiesOf(frame: SentenceFrame, clause: Clause, discourse: Discourse): PlacedEntity[] {
  const found: PlacedEntity[] = [];
  for (const { entity, from } of frame.names)
    if (frame.clauseOf[from] === clause.index && !isCredited(frame, from))
      found.push({ entity, place: from });
  for (const place of tokensOfClause(frame, clause)) {
    const token = frame.tokens[place];
    if (!token) continue;
    const isPair = token.lower === 'two' && frame.tokens[place - 1]?.pos === 'DET';
    if (token.pos !== 'PRON' && token.lower !== 'both' && !isPair) continue;
    const words = isPair ? textOf(frame, place - 1, endOfNouns(frame, place + 1)) : token.lower;
    for (const entity of whomPronounMeans(frame, words, place, discourse)) found.push({ entity, place });
  }
  return inOrder(found, ({ place }) => place);
}

/** "The two | world leaders |" */
function endOfNouns({ tokens }: SentenceFrame, from: number): number {
  let to = from;
  while (/^(?:ADJ|NOUN)$/u.test(tokens[to]?.pos ?? '')) to++;
  return to;
}

/** "Poe, according to Ann Lee, sold the ferry": who tells of it takes no part. */
function isCredited(frame: SentenceFrame, place: number): boolean {
  let to = place - 1;
  while (to > 0 && frame.tokens[to]?.lower !== 'to') to--;
  if (to < 1 || frame.tokens[to - 1]?.lower !== 'according') return false;
  return place < (nounPhraseFrom(frame, to + 1)?.to ?? 0);
}
