import type { EventMention } from '../../mentions/event-mention.ts';
import type { Casing } from './casing.ts';
import { titleCandidates } from './title.ts';

/** The title of an event that no other of its list has. For tests. */
export function sampleTitle(mentions: readonly EventMention[], casing: Casing): string {
  return titleCandidates(mentions, casing)[0]?.title ?? '';
}
