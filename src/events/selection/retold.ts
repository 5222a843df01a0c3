import { OBJECT_CONTROL_VERBS } from '../../mentions/data/object-control-verbs.ts';
import type { EventMention } from '../../mentions/event-mention.ts';
import type { TimelineEvent } from '../../event-list/schema.ts';
import type { Sentence } from '../../text/analysed-text.ts';
import { SPOKEN_ACTS } from '../data/spoken-acts.ts';
import { NOUN_PHRASE } from '../title/clause-edges.ts';

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
 * admitted to asking them for money”; "it sank" beside "Poe: it sank"); and plans of no day that are but what a
 * dated one says or asks: the apology of "demanded an apology", "said she would apologise", the halt of "ordered the
 * firm to halt".
 */
export function retoldEvents<Of extends Titled>(listed: readonly Of[]): ReadonlySet<Of> {
  const byTitle = new Map<string, Of[]>();
  const retold = new Set<Of>();
  for (const event of listed.toSorted((a, b) => a.rank - b.rank)) {
    const title = event.title.toLowerCase();
    const better = byTitle.get(title) ?? [];
    if (!event.isTouched && better.some((other) => holdsAll(sentencesOf(other), sentencesOf(event))))
      retold.add(event);
    else
      for (const name of new Set([title, wordsSaid(title)]))
        byTitle.set(name, [...(byTitle.get(name) ?? []), event]);
  }
  const dated = listed.filter(({ time }) => time !== null);
  for (const plan of listed.filter(isOpenPlan))
    if (dated.some((event) => asksFor(event, plan))) retold.add(plan);
  return retold;
}

/** "poe: it sank" as what else tells it: "it sank". */
const wordsSaid = (title: string): string => title.slice(title.indexOf(': ') + 1).trim();

/** Whether an event asks for what is planned or speaks of it: wherever that is told, or for the most part. */
function asksFor(event: Titled, { mentions }: Titled): boolean {
  const isSpoken = isSpokenAct(event);
  const asked = mentions.filter((mention) =>
    event.mentions.some((act) => act.sentence === mention.sentence && (isSpoken || leadsTo(act, mention))),
  );
  return asked.length === mentions.length || (asked.length > 1 && asked.length > mentions.length / 2);
}

/** A statement, or what is done by speaking. */
const isSpokenAct = ({ mentions }: Titled): boolean =>
  mentions.every(({ kind, trigger }) => kind === 'statement' || SPOKEN_ACTS.has(trigger.stem));

/** "ordered the firm to stop", "an order to stop": what asks for another's act, and only who is meant stands between. */
function leadsTo(
  { trigger }: EventMention,
  { trigger: planned, sentence: { tokens } }: EventMention,
): boolean {
  if (!OBJECT_CONTROL_VERBS.has(trigger.stem) || planned.pos !== 'verb') return false;
  const between = tokens.filter(({ start, end }) => start >= trigger.end && end <= planned.start);
  return between.at(-1)?.lower === 'to' && between.slice(0, -1).every(({ pos }) => NOUN_PHRASE.has(pos));
}

const isOpenPlan = ({ mentions, time, isTouched }: Titled): boolean =>
  time === null && !isTouched && mentions.every(({ kind }) => kind === 'plan');

const sentencesOf = ({ mentions }: Titled): ReadonlySet<Sentence> =>
  new Set(mentions.map(({ sentence }) => sentence));

const holdsAll = (all: ReadonlySet<Sentence>, some: ReadonlySet<Sentence>): boolean =>
  [...some].every((sentence) => all.has(sentence));
