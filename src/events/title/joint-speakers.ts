import type { EventMention } from '../../mentions/event-mention.ts';
import type { Token } from '../../text/analysed-text.ts';
import { lastName } from './named-subject.ts';

/** Parts of speech that the role before a second name is made of: "and the striker Ben Ruiz". */
const ROLE: ReadonlySet<string> = new Set(['ADJ', 'DET', 'NOUN', 'PROPN']);

/** Who makes a statement together with its source, by full name: "Poe and the striker Ben Ruiz said"; null: nobody. */
export function jointSpeaker({ sentence: { tokens }, source, participants }: EventMention): string | null {
  if (!source) return null;
  const people = participants.filter(({ type, name }) => type === 'person' && name !== source.name);
  const first = tokens.findIndex(
    ({ lower }, place) => lower === lastName(source.name) && tokens[place + 1]?.lower === 'and',
  );
  if (first < 0) return null;
  const behind = tokens.slice(first + 2);
  const end = behind.findIndex(({ pos }) => !ROLE.has(pos));
  const head = behind[end - 1];
  // "Poe and Ruiz's lawyer said"
  const isOwner = /^['’]/u.test(behind[end]?.text ?? '');
  const second = people.find(({ name }) => isNamedBy(name, head));
  return second && !isOwner ? second.name : null;
}

const isNamedBy = (name: string, token: Token | undefined): boolean => token?.lower === lastName(name);
