import type { Token } from '../../text/analysed-text.ts';
import { entitiesOf, type PlacedEntity } from './clause-entities.ts';
import type { Clause } from '../grammar/clause.ts';
import type { Discourse } from './coreference.ts';
import { OBJECT_CONTROL_VERBS } from '../data/object-control-verbs.ts';
import type { Entity } from '../names/entities.ts';
import { isLocated } from '../names/located-name.ts';
import { nounPhraseFrom } from '../grammar/noun-phrase.ts';
import { parentClause, tokensOfClause, type SentenceFrame } from '../sentence-frame.ts';

/** The tags of what can be a subject. */
const SUBJECT: ReadonlySet<string> = new Set(['NOUN', 'PROPN', 'PRON']);

/** The subject of the clause above, for one that has none: coordinated verbs, infinitives, participles, relatives. */
export function sharedSubject(frame: SentenceFrame, clause: Clause, discourse: Discourse): readonly Entity[] {
  const parent = parentClause(frame, clause);
  if (!parent || !clause.verb || clause.kind === 'complement') return [];
  const { from } = clause.verb;
  const hasSubject = tokensOfClause(frame, clause).some((place) => {
    const { pos, lower } = frame.tokens[place] as Token;
    return place < from && SUBJECT.has(pos) && !/^(?:who|which|that|where|when)$/u.test(lower);
  });
  if (hasSubject) return [];
  if (clause.kind === 'relative') return antecedent(frame, clause);
  const above = entitiesOf(frame, parent, discourse);
  const objects = objectAbove(frame, clause, parent, above);
  if (objects) return objects.map(({ entity }) => entity).filter(({ isOutlet }) => !isOutlet);
  const subjects = above.filter(
    ({ place, entity }) =>
      place < (parent.verb?.head ?? 0) && !(entity.type === 'place' && isLocated(frame, place)),
  );
  return subjects.length > 0
    ? subjects.map(({ entity }) => entity).filter(({ isOutlet }) => !isOutlet)
    : sharedSubject(frame, parent, discourse);
}

/** The names just before "who": one, or several joined by "and". */
function antecedent(frame: SentenceFrame, clause: Clause): Entity[] {
  const end = frame.tokens[clause.from - 1]?.text === ',' ? clause.from - 1 : clause.from;
  const last = frame.names.findLast(({ to }) => to <= end && to >= end - 1);
  if (!last) return [];
  const joint = frame.tokens[last.titleFrom - 1]?.lower;
  const first = joint === 'and' ? frame.names.findLast(({ to }) => to === last.titleFrom - 1) : undefined;
  return first ? [first.entity, last.entity] : [last.entity];
}

/** What can stand between a verb and its object. */
const BEFORE_OBJECT = /^(?:on|for|to)$/u;

/**
 * "urged the two to talk": who does what an infinitive tells, where that is the object of the verb above. Nobody where
 * the object has no name; null: the verb above has none, or its own subject does it ("promised Lee to come").
 *
 * @param entities those of the clause above
 */
function objectAbove(
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
