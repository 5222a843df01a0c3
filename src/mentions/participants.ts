import type { Token } from '../text/analysed-text.ts';
import type { Clause } from './clause.ts';
import { joinedPair, type Discourse } from './coreference.ts';
import type { Entity } from './entities.ts';
import type { Participant } from './event-mention.ts';
import type { FoundTrigger } from './found-trigger.ts';
import { nounPhraseFrom, textOf, type NounPhrase } from './noun-phrase.ts';
import { clauseAt, parentClause, tokensOfClause, type SentenceFrame } from './sentence-frame.ts';
import { objectAbove, type PlacedEntity } from './shared-subject.ts';
import { subjectOf } from './speaker.ts';

const SUBJECT: ReadonlySet<string> = new Set(['NOUN', 'PROPN', 'PRON']);
const LOCATIVE: ReadonlySet<string> = new Set([
  'across',
  'around',
  'at',
  'from',
  'in',
  'inside',
  'near',
  'off',
  'on',
  'outside',
  'throughout',
  'to',
  'toward',
  'towards',
]);

export interface Involved {
  participants: Participant[];
  places: string[];
}

/** Who takes part in a trigger's event and where: the names of its clause, the subject it shares, pronouns resolved. */
export function findInvolved(frame: SentenceFrame, found: FoundTrigger, discourse: Discourse): Involved {
  const named = findNamed(frame, found, discourse);
  const { stem, pos } = found.trigger;
  if (pos === 'verb' && named.participants.length === 0)
    return { participants: whoIsIt(frame, found), places: named.places };
  if (named.participants.length > 0) {
    discourse.noteInvolved(stem, named.participants);
    return named;
  }
  return pos === 'noun' ? { participants: [...discourse.involvedIn(stem)], places: named.places } : named;
}

/** "Northreach said it would close a pier": the body above, where nobody else takes part. */
function whoIsIt(frame: SentenceFrame, { clause }: FoundTrigger): Participant[] {
  const own = subjectOf(frame, clause);
  const above = own && /^it$/iu.test(own.name) ? (subjectAbove(frame, own.from)?.entity ?? null) : null;
  if (!above || above.isOutlet || /^(?:person|place)$/u.test(above.type)) return [];
  return [{ name: above.name, type: above.type, role: clause.verb?.isPassive ? 'patient' : 'agent' }];
}

function findNamed(frame: SentenceFrame, { clause, at }: FoundTrigger, discourse: Discourse): Involved {
  const participants: Participant[] = [];
  const places: string[] = [];
  const add = ({ name, type, isOutlet }: Entity, role: Participant['role']) => {
    if (!isOutlet && !participants.some((other) => other.name === name))
      participants.push({ name, type, role });
  };
  for (const { entity, place } of entitiesOf(frame, clause, discourse)) {
    if (entity.type === 'place' && modifiesNoun(frame, place)) continue;
    if (entity.type !== 'place' || !isLocated(frame, place)) add(entity, roleOf(frame, clause, at, place));
    else if (!places.includes(entity.name)) places.push(entity.name);
  }
  for (const entity of sharedSubject(frame, clause, discourse)) add(entity, 'agent');
  return { participants, places };
}

/** "the Norway deal", "U.S. officials": the name only describes. */
function modifiesNoun(frame: SentenceFrame, place: number): boolean {
  const name = frame.names.find(({ from }) => from === place);
  const after = name ? frame.tokens[name.to] : undefined;
  return after?.pos === 'NOUN' || after?.pos === 'PROPN' || after?.pos === 'ADJ';
}

/** Whether a name says where: "in Port Ellis". */
function isLocated(frame: SentenceFrame, place: number): boolean {
  return LOCATIVE.has(frame.tokens[place - 1]?.lower ?? '') || isAfterPlace(frame, place);
}

/** "in Port Ellis, Norway": the second name belongs to the first. */
function isAfterPlace(frame: SentenceFrame, place: number): boolean {
  if (frame.tokens[place - 1]?.text !== ',') return false;
  const name = frame.names.find(({ from }) => from === place);
  const after = frame.tokens[name?.to ?? place + 1];
  if (after && !/^(?:PUNCT|ADP|CCONJ)$/u.test(after.pos)) return false;
  return frame.names.some(
    ({ to, entity, from }) =>
      to === place - 1 && entity.type !== 'person' && LOCATIVE.has(frame.tokens[from - 1]?.lower ?? ''),
  );
}

/** The names of a clause and whom its pronouns mean, in the text's order. */
function entitiesOf(frame: SentenceFrame, clause: Clause, discourse: Discourse): PlacedEntity[] {
  const named = frame.names
    .filter(({ from }) => frame.clauseOf[from] === clause.index && !isCredited(frame, from))
    .map(({ entity, from }) => ({ entity, place: from }));
  const meant: PlacedEntity[] = [];
  for (const place of tokensOfClause(frame, clause)) {
    const token = frame.tokens[place];
    if (!token) continue;
    const isPair = token.lower === 'two' && frame.tokens[place - 1]?.pos === 'DET';
    if (token.pos !== 'PRON' && token.lower !== 'both' && !isPair) continue;
    const end = frame.tokens[place + 1]?.pos === 'NOUN' ? place + 2 : place + 1;
    const words = isPair ? textOf(frame, place - 1, end) : token.lower;
    for (const entity of meaning(frame, words, place, discourse)) meant.push({ entity, place });
  }
  return [...named, ...meant].sort((a, b) => a.place - b.place);
}

/** "Poe, according to Ann Lee, sold the ferry": who tells of it takes no part. */
function isCredited(frame: SentenceFrame, place: number): boolean {
  let to = place - 1;
  while (to > 0 && frame.tokens[to]?.lower !== 'to') to--;
  if (to < 1 || frame.tokens[to - 1]?.lower !== 'according') return false;
  return place < (nounPhraseFrom(frame, to + 1)?.to ?? 0);
}

/** Whom a pronoun means: somebody named before it in the sentence, else as the discourse has it. */
function meaning(
  frame: SentenceFrame,
  words: string,
  place: number,
  discourse: Discourse,
): readonly Entity[] {
  const above = subjectAbove(frame, place);
  if (/^(?:they|them)$/u.test(words) && above?.entity === null) return discourse.resolveWords(above.name);
  if (/^(?:he|she|him|her)$/u.test(words)) {
    if (above?.entity?.type === 'person' && discourse.agrees(above.entity, words)) return [above.entity];
    const before = frame.names.find(
      ({ to, entity }) => to <= place && entity.type === 'person' && discourse.agrees(entity, words),
    );
    if (before) return [before.entity];
  }
  const joined = joinedPair(frame, place);
  if (joined.length > 0 && discourse.isPairWord(words)) return joined;
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
  return discourse.resolveWords(words);
}

/** The subject of the nearest clause above a word's own: whom "they" of "police said they were" means. */
function subjectAbove(frame: SentenceFrame, place: number): NounPhrase | null {
  for (let up = parentClause(frame, clauseAt(frame, place)); up; up = parentClause(frame, up)) {
    const subject = subjectOf(frame, up);
    if (subject) return subject;
  }
  return null;
}

/** Before the verb somebody acts, after it suffers it; in the passive the other way round. */
function roleOf(frame: SentenceFrame, clause: Clause, at: number, place: number): Participant['role'] {
  const pivot = clause.verb?.head ?? at;
  const isBy = frame.tokens[place - 1]?.lower === 'by';
  if (place < pivot) return clause.verb?.isPassive ? 'patient' : 'agent';
  if (isBy && clause.verb?.isPassive) return 'agent';
  return frame.tokens[place - 1]?.pos === 'ADP' ? 'other' : 'patient';
}

/** The subject of the clause above, for one that has none: coordinated verbs, infinitives, participles, relatives. */
function sharedSubject(frame: SentenceFrame, clause: Clause, discourse: Discourse): readonly Entity[] {
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
