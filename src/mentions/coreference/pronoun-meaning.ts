import type { Discourse } from './coreference.ts';
import type { Entity } from '../names/entities.ts';
import { joinedPair } from './joined-pair.ts';
import type { NounPhrase } from '../grammar/noun-phrase.ts';
import { isPairWord } from './pairs-spoken-of.ts';
import { clauseAt, parentClause, type SentenceFrame } from '../sentence-frame.ts';
import { isIngForm } from '../../text/verb-forms.ts';
import { subjectOf } from '../sources/speaker.ts';

/** Whom a pronoun means: somebody named before it in the sentence, else as the discourse has it. */
export function whomPronounMeans(
  frame: SentenceFrame,
  words: string,
  place: number,
  discourse: Discourse,
): readonly Entity[] {
  const above = subjectAbove(frame, place);
  if (/^(?:they|them)$/u.test(words) && above?.entity === null) return discourse.resolveWords(above.name);
  if (/^(?:he|she|him|her|his)$/u.test(words)) {
    const itself = isObject(frame, words, place) ? subjectEntity(frame, place) : null;
    if (above?.entity && canBe(above.entity, itself, words, discourse)) return [above.entity];
    const before = frame.names.find(
      ({ to, entity }) => to <= place && canBe(entity, itself, words, discourse),
    );
    if (before) return [before.entity];
    if (itself) return discourse.resolveActor(words, frame).filter((entity) => entity !== itself);
  }
  const joined = joinedPair(frame, place);
  if (joined.length > 0 && isPairWord(words)) return joined;
  if (/^(?:they|both|them)$/u.test(words)) {
    const people = [
      ...new Set(
        frame.names
          .filter(({ to, entity }) => to <= place && entity.type === 'person')
          .map(({ entity }) => entity),
      ),
    ];
    if (people.length === 2) return people;
  }
  return discourse.resolveActor(words, frame);
}

const canBe = (entity: Entity, itself: Entity | null, words: string, discourse: Discourse): boolean =>
  entity.type === 'person' && entity !== itself && discourse.agrees(entity, words);

/** "Poe called him", not "Poe called his wife": nobody who acts on themselves (principle B of Chomsky's binding theory, 1981). */
function isObject({ tokens }: SentenceFrame, words: string, place: number): boolean {
  if (words === 'him') return true;
  return words === 'her' && !/^(?:ADJ|NOUN|NUM|PROPN)$/u.test(tokens[place + 1]?.pos ?? '');
}

function subjectEntity(frame: SentenceFrame, place: number): Entity | null {
  const clause = clauseAt(frame, place);
  const own = subjectOf(frame, clause);
  if (own || !clause.verb) return own?.entity ?? null;
  // "Poe quit working with him", "Poe left, calling him a liar", "Poe agreed to see him": who does the one does the other.
  const verb = parentClause(frame, clause)?.verb;
  const before = clause.verb.from - 1;
  if (frame.tokens[before]?.lower === 'to' && before - 1 === verb?.head)
    return subjectAbove(frame, place)?.entity ?? null;
  const isSame = before === verb?.head || (frame.tokens[before]?.text === ',' && verb !== null);
  return isSame && isIngForm(frame.tokens[clause.verb.head]?.lower ?? '')
    ? (subjectAbove(frame, place)?.entity ?? null)
    : null;
}

/** The subject of the nearest clause above a word's own: whom "they" of "police said they were" means. */
export function subjectAbove(frame: SentenceFrame, place: number): NounPhrase | null {
  for (let up = parentClause(frame, clauseAt(frame, place)); up; up = parentClause(frame, up)) {
    const subject = subjectOf(frame, up);
    if (subject) return subject;
  }
  return null;
}
