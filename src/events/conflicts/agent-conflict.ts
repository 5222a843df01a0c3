import { CUE_VERBS } from '../../mentions/data/cue-verbs.ts';
import { REACTION_VERBS } from '../../mentions/data/reaction-verbs.ts';
import { SPEECH_NOUNS } from '../../mentions/data/speech-nouns.ts';
import type { EventMention, Participant } from '../../mentions/event-mention.ts';
import { areOthers, share } from '../sets.ts';

/**
 * Why two acts of speech that are told as what happened can't be one: others act. "Poe praised the ruling", "Ruiz
 * praised it"; "a statement by Poe", "Ruiz's statement". Of other acts the text's subject tells less: one sells, the other
 * buys.
 */
export function agentConflict(a: EventMention, b: EventMention): string | null {
  if (a.article === b.article || !isActOfSpeech(a) || !isActOfSpeech(b)) return null;
  const [left, right] = [peopleIn(a, 'agent'), peopleIn(b, 'agent')];
  if (isAnswer(a, left, right) || isAnswer(b, right, left))
    return `from and to: ${[...left, ...right].join(', ')}`;
  return areOthers(left, right)
    ? `of different speakers: ${[...left].join(', ')} and ${[...right].join(', ')}`
    : null;
}

/** "Poe told Ruiz in a letter", "in a letter, he told Poe": who acts in the one is whom the other is for, and nobody acts in both. */
const isAnswer = (to: EventMention, own: ReadonlySet<string>, from: ReadonlySet<string>): boolean =>
  ADDRESSES.test(to.trigger.lemma) && share(peopleIn(to, 'patient'), from) && !share(own, from);

function isActOfSpeech({ kind, trigger: { lemma, pos } }: EventMention): boolean {
  if (kind === 'statement') return false;
  return pos === 'noun'
    ? SPEECH_NOUNS.has(lemma) || WRITING.test(lemma)
    : CUE_VERBS.has(lemma) || REACTION_VERBS.has(lemma);
}

const ADDRESSES = /^(?:ask|e-?mail|inform|letter|memo|tell|write)$/u;
const WRITING = /^(?:e-?mail|letter|memo)$/u;

function peopleIn({ participants }: EventMention, as: Participant['role']): ReadonlySet<string> {
  const people = participants.filter(({ type, role }) => type === 'person' && role === as);
  return new Set(people.map(({ name }) => name));
}
