import { CUE_VERBS } from '../../mentions/data/cue-verbs.ts';
import { REACTION_VERBS } from '../../mentions/data/reaction-verbs.ts';
import { SPEECH_NOUNS } from '../../mentions/data/speech-nouns.ts';
import type { EventMention } from '../../mentions/event-mention.ts';
import { areOthers } from '../sets.ts';

/**
 * Why two acts of speech that are told as what happened can't be one: others act. "Poe praised the ruling", "Ruiz
 * praised it"; "a statement by Poe", "Ruiz's statement". Of other acts the text's subject tells less: one sells, the other
 * buys.
 */
export function agentConflict(a: EventMention, b: EventMention): string | null {
  if (a.article === b.article || !isActOfSpeech(a) || !isActOfSpeech(b)) return null;
  const [left, right] = [peopleActing(a), peopleActing(b)];
  return areOthers(left, right)
    ? `of different speakers: ${[...left].join(', ')} and ${[...right].join(', ')}`
    : null;
}

function isActOfSpeech({ kind, trigger: { lemma, pos } }: EventMention): boolean {
  if (kind === 'statement') return false;
  return pos === 'noun' ? SPEECH_NOUNS.has(lemma) : CUE_VERBS.has(lemma) || REACTION_VERBS.has(lemma);
}

function peopleActing({ participants }: EventMention): ReadonlySet<string> {
  const acting = participants.filter(({ type, role }) => type === 'person' && role === 'agent');
  return new Set(acting.map(({ name }) => name));
}
