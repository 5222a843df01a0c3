import type { EventMention } from '../../mentions/event-mention.ts';
import type { Token } from '../../text/analysed-text.ts';
import { uncapitalised, withSmallStart, type Casing } from './casing.ts';
import { joinedToSpeaker, jointSpeaker, listedSpeakers } from './joint-speakers.ts';
import type { Namesakes } from './namesakes.ts';
import { withNamedPronouns } from './named-pronouns.ts';
import { speakerName, withNamedActor } from './named-subject.ts';
import { wordsOf } from './wording.ts';

/** The story's capitals, and the same where a mention's own need repair. */
export interface Wording {
  casing: Casing;
  repair: Casing | null;
}

/** What somebody says, to stand behind their name. */
export function saidBy(
  name: string,
  said: readonly Token[],
  mention: EventMention,
  { casing, repair }: Wording,
): string {
  const named = withNamedPronouns(said, mention, name);
  const { tokens } = mention.sentence;
  const last = tokens.findIndex((token) => token === said.at(-1));
  const mark = last >= 0 && tokens[last + 1]?.text === '?' ? '?' : '';
  return withNamedActor(withSmallStart(wordsOf(named, repair), named, casing), 'said', mention) + mark;
}

/** Whom a statement's title opens with: its speaker, and all who speak with them. */
export function leadOf(mention: EventMention, repair: Casing | null, namesakes: Namesakes): string {
  const listed = listedSpeakers(mention);
  if (listed) return wordsOf(listed, repair);
  const called = (name: string) => (namesakes.has(name) ? name : speakerName(name, mention));
  const speaker = called(mention.source?.name ?? '');
  const other = jointSpeaker(mention);
  if (other !== null) return `${speaker} and ${called(other)}`;
  const others = joinedToSpeaker(mention);
  return others ? `${speaker} ${uncapitalised(wordsOf(others, repair))}` : speaker;
}
