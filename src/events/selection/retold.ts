import type { EventMention } from '../../mentions/event-mention.ts';
import type { TimelineEvent } from '../../event-list/schema.ts';
import type { Sentence } from '../../text/analysed-text.ts';
import { SPOKEN_ACTS } from '../data/spoken-acts.ts';

/** An event about to be listed. */
interface Titled {
  mentions: readonly EventMention[];
  title: string;
  rank: number;
  /** Whether an editor touched it: then it is listed. */
  isTouched: boolean;
  /** When it was; null: nothing dates it. */
  time: TimelineEvent['time'];
}

/**
 * Of the events to be listed, those that tell a reader nothing more than one of a better rank does: no other title can be
 * made of them, and every sentence that tells of them tells of that one ("has admitted to asking": both of “he has
 * admitted to asking them for money”); and plans of no day that are but what a dated one says or asks, in all outlets: the
 * apology of "demanded an apology", "said she would apologise".
 */
export function retoldEvents<Of extends Titled>(listed: readonly Of[]): ReadonlySet<Of> {
  const byTitle = new Map<string, Of[]>();
  const retold = new Set<Of>();
  for (const event of listed.toSorted((a, b) => a.rank - b.rank)) {
    const title = event.title.toLowerCase();
    const better = byTitle.get(title) ?? [];
    if (!event.isTouched && better.some((other) => holdsAll(sentencesOf(other), sentencesOf(event))))
      retold.add(event);
    else byTitle.set(title, [...better, event]);
  }
  const spoken = listed.filter(isSpokenAct);
  for (const plan of listed.filter(isOpenPlan))
    if (spoken.some((event) => holdsAll(sentencesOf(event), sentencesOf(plan)))) retold.add(plan);
  return retold;
}

/** A statement, or what is done by speaking. */
const isSpokenAct = ({ mentions, time }: Titled): boolean =>
  time !== null &&
  mentions.every(({ kind, trigger }) => kind === 'statement' || SPOKEN_ACTS.has(trigger.stem));

const isOpenPlan = ({ mentions, time, isTouched }: Titled): boolean =>
  time === null && !isTouched && mentions.every(({ kind }) => kind === 'plan');

const sentencesOf = ({ mentions }: Titled): ReadonlySet<Sentence> =>
  new Set(mentions.map(({ sentence }) => sentence));

const holdsAll = (all: ReadonlySet<Sentence>, some: ReadonlySet<Sentence>): boolean =>
  [...some].every((sentence) => all.has(sentence));
