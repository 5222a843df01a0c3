import type { Clause } from './clause.ts';
import { OBJECT_CONTROL_VERBS } from './data/object-control-verbs.ts';
import type { Entity } from './entities.ts';
import { nounPhraseFrom } from './noun-phrase.ts';
import type { SentenceFrame } from './sentence-frame.ts';

/** Somebody named in a clause, and where. */
export interface PlacedEntity {
  entity: Entity;
  place: number;
}

/** What can stand between a verb and its object. */
const BEFORE_OBJECT = /^(?:on|for|to)$/u;

/**
 * "urged the two to talk": who does what an infinitive tells, where that is the object of the verb above. Nobody where
 * the object has no name; null: the verb above has none, or its own subject does it ("promised Lee to come").
 *
 * @param entities those of the clause above
 */
export function objectAbove(
  frame: SentenceFrame,
  clause: Clause,
  parent: Clause,
  entities: readonly PlacedEntity[],
): PlacedEntity[] | null {
  const { verb } = parent;
  if (clause.kind !== 'infinitive' || !verb || verb.isPassive) return null;
  if (!OBJECT_CONTROL_VERBS.has(frame.tokens[verb.head]?.lemma ?? '')) return null;
  const from = BEFORE_OBJECT.test(frame.tokens[verb.to]?.lower ?? '') ? verb.to + 1 : verb.to;
  const object = from < clause.from ? nounPhraseFrom(frame, from, clause.from) : null;
  // "ordered an attack on the port to free them": what it is for, and the subject's act.
  if (!object || !isOfTime(frame, object.to, clause.from)) return null;
  return entities.filter(({ place }) => place >= from && place < object.to);
}

/** Whether nothing stands between two places but a time: "asked him on Friday to". */
function isOfTime({ tokens, times }: SentenceFrame, from: number, to: number): boolean {
  const first = tokens[from]?.pos === 'ADP' ? from + 1 : from;
  return from === to || times.some((time) => time.from >= from && time.from <= first && time.to === to);
}
