import { entitiesOf } from './clause-entities.ts';
import type { Clause } from '../grammar/clause.ts';
import type { Discourse } from './coreference.ts';
import type { Entity } from '../names/entities.ts';
import type { Participant } from '../event-mention.ts';
import type { FoundTrigger } from '../triggers/found-trigger.ts';
import { isLocated, modifiesNoun } from '../names/located-name.ts';
import { subjectAbove } from './pronoun-meaning.ts';
import type { SentenceFrame } from '../sentence-frame.ts';
import { sharedSubject } from './shared-subject.ts';
import { subjectOf } from '../sources/speaker.ts';

export interface Involved {
  participants: readonly Participant[];
  places: readonly string[];
}

// One list for all mentions that name nobody, or no place: most of them.
const NOBODY: readonly Participant[] = [];
const NOWHERE: readonly string[] = [];

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
  return pos === 'noun' ? { participants: discourse.involvedIn(stem), places: named.places } : named;
}

/** "Northreach said it would close a pier": the body above, where nobody else takes part. */
function whoIsIt(frame: SentenceFrame, { clause }: FoundTrigger): readonly Participant[] {
  const own = subjectOf(frame, clause);
  const above = own && /^it$/iu.test(own.name) ? (subjectAbove(frame, own.from)?.entity ?? null) : null;
  if (!above || above.isOutlet || /^(?:person|place)$/u.test(above.type)) return NOBODY;
  return [{ name: above.name, type: above.type, role: clause.verb?.isPassive ? 'patient' : 'agent' }];
}

function findNamed(frame: SentenceFrame, { clause, at }: FoundTrigger, discourse: Discourse): Involved {
  const participants: Participant[] = [];
  const places: string[] = [];
  for (const { entity, place } of entitiesOf(frame, clause, discourse)) {
    if (entity.type === 'place' && modifiesNoun(frame, place)) continue;
    if (entity.type !== 'place' || !isLocated(frame, place))
      add(participants, entity, roleOf(frame, clause, at, place));
    else if (!places.includes(entity.name)) places.push(entity.name);
  }
  for (const entity of sharedSubject(frame, clause, discourse)) add(participants, entity, 'agent');
  // A list that grew holds room for many more, and these stay as long as their mentions.
  return {
    participants: participants.length > 0 ? participants.slice() : NOBODY,
    places: places.length > 0 ? places.slice() : NOWHERE,
  };
}

function add(participants: Participant[], { name, type, isOutlet }: Entity, role: Participant['role']): void {
  if (!isOutlet && !participants.some((other) => other.name === name))
    participants.push({ name, type, role });
}

/** Before the verb somebody acts, after it suffers it; in the passive the other way round. */
function roleOf(frame: SentenceFrame, clause: Clause, at: number, place: number): Participant['role'] {
  const pivot = clause.verb?.head ?? at;
  if (place < pivot) return clause.verb?.isPassive ? 'patient' : 'agent';
  const isBy = frame.tokens[place - 1]?.lower === 'by';
  if (isBy && clause.verb?.isPassive) return 'agent';
  return frame.tokens[place - 1]?.pos === 'ADP' ? 'other' : 'patient';
}
