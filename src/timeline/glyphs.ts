import type { EventList, Mention, Stance, TimelineEvent } from '../event-list/schema.ts';
import { onceFor } from './once-for.ts';
import { finestTime, type StatedTime } from './stated-time.ts';

/** How an outlet tells of an event: what the glyph on its lane shows. */
export type GlyphKind = 'fact' | 'claim' | 'expected' | 'doubted' | 'denied';

/** One outlet's telling of one event. */
export interface Telling {
  outlet: string;
  kind: GlyphKind;
  /** Whether this outlet states the date. */
  dated: boolean;
  /** When it says that the event was, as finely as it says; null: it doesn't. */
  time: StatedTime | null;
  /** The outlet it credits; null: none. */
  via: string | null;
  mentions: readonly Mention[];
}

/** What each kind is called, in the legend and to a screen reader. */
export const GLYPH_NAMES: Record<GlyphKind, string> = {
  fact: 'reported as fact',
  claim: 'attributed claim',
  expected: 'expected',
  doubted: 'doubted',
  denied: 'denied',
};

/** Of several passages in one outlet the first of these counts: what speaks against an event must be seen. */
const STANCE_ORDER: readonly Stance[] = ['denies', 'doubts', 'asserts', 'expects'];

/** Each article's outlet. */
const outletsOf = onceFor(
  (articles: EventList['articles']) => new Map(articles.map(({ id, outlet }) => [id, outlet])),
);

/** How each outlet tells of an event, in lane order; outlets that lack it are left out. */
export function tellingsOf(event: TimelineEvent, list: Pick<EventList, 'outlets' | 'articles'>): Telling[] {
  const outletOf = outletsOf(list.articles);
  return list.outlets.flatMap(({ id }) => {
    const mentions = event.mentions.filter(({ article }) => outletOf.get(article) === id);
    return mentions.length > 0 ? [tellingOf(id, mentions, event)] : [];
  });
}

function tellingOf(outlet: string, mentions: readonly Mention[], event: TimelineEvent): Telling {
  const stance = STANCE_ORDER.find((one) => mentions.some((mention) => mention.stance === one)) ?? 'asserts';
  const telling = mentions.filter((mention) => mention.stance === stance);
  const ownWords = telling.some(({ source }) => source === null);
  return {
    outlet,
    kind: kindOf(stance, ownWords, event),
    dated: mentions.some(({ time }) => time !== null),
    time: finestTime(mentions, event.time),
    via: telling.find(({ via }) => via !== null)?.via ?? null,
    mentions,
  };
}

function kindOf(stance: Stance, ownWords: boolean, { kind }: TimelineEvent): GlyphKind {
  switch (stance) {
    case 'denies':
      return 'denied';
    case 'doubts':
      return 'doubted';
    case 'asserts':
      return ownWords ? 'fact' : 'claim';
    case 'expects':
      // Who says that something will happen has said so: a claim; what is announced is expected.
      return kind === 'statement' || !ownWords ? 'claim' : 'expected';
  }
}

/** `CNN: denied, via Radio Coast, date not stated`; `when` in words where it isn't the event's own time. */
export function tellingName({ kind, dated, via }: Telling, outlet: string, when: string | null): string {
  const date = dated ? when && `dated ${when}` : 'date not stated';
  return [`${outlet}: ${GLYPH_NAMES[kind]}`, via && `via ${via}`, date].filter(Boolean).join(', ');
}
