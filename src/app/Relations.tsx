import { civilToMs } from '../event-list/civil.ts';
import type { EventList, Link, TimelineEvent } from '../event-list/schema.ts';
import { formatDay } from '../timeline/dates.ts';
import { useApp } from './context.ts';
import { EventLink } from './EventLink.tsx';

const LONGEST_NAME = 32;

const FORWARD: Record<Link['type'], string> = {
  contradicts: 'contradicts',
  confirms: 'confirms',
  follows: 'follows',
};
const BACK: Record<Link['type'], string> = {
  contradicts: 'contradicted by',
  confirms: 'confirmed by',
  follows: 'followed by',
};

/** What the reader must not miss comes first. */
const ORDER: readonly Link['type'][] = ['contradicts', 'confirms', 'follows'];
const MOST_AT_ONCE = 4;

interface Relation {
  link: Link;
  /** The event at the other end. */
  other: string;
  words: string;
}

/** What an event contradicts, confirms or follows, and what does so to it: links to these. */
export function Relations({ event, list }: { event: TimelineEvent; list: EventList }) {
  const { locale } = useApp();
  const relations = list.links.flatMap((link): Relation[] => {
    if (link.from === event.id) return [{ link, other: link.to, words: FORWARD[link.type] }];
    if (link.to === event.id) return [{ link, other: link.from, words: BACK[link.type] }];
    return [];
  });
  const ranked = relations.toSorted((a, b) => ORDER.indexOf(a.link.type) - ORDER.indexOf(b.link.type));
  const [shown, more] = [ranked.slice(0, MOST_AT_ONCE), ranked.slice(MOST_AT_ONCE)];
  const show = ({ link, other, words }: Relation) => {
    const target = list.events.find(({ id }) => id === other);
    if (!target) return null;
    return (
      <p key={`${words} ${other}`} className={`relation relation-${link.type}`}>
        <EventLink event={other} title={`${target.title} (${link.because})`}>
          {words} <ShortName event={target} locale={locale} />
        </EventLink>
      </p>
    );
  };
  return (
    <>
      {shown.map(show)}
      {more.length > 0 && (
        <details className="more">
          <summary>{more.length} more</summary>
          {more.map(show)}
        </details>
      )}
    </>
  );
}

/** `Poe, 9 Nov`: whose statement it is, else the first words, quoted, and the day. */
function ShortName({ event: { kind, title, time }, locale }: { event: TimelineEvent; locale: string }) {
  const colon = kind === 'statement' ? title.indexOf(': ') : -1;
  const lead = colon === -1 ? title : title.slice(0, colon);
  const short =
    lead.length <= LONGEST_NAME ? lead : `${lead.slice(0, LONGEST_NAME).replace(/\s+\S*$/u, '')}…`;
  const name = colon === -1 ? `“${short.replaceAll('“', '‘').replaceAll('”', '’')}”` : short;
  return (
    <>
      <bdi>{name}</bdi>
      {time?.start && (
        <>
          , <span className="day">{formatDay(civilToMs(time.start), locale)}</span>
        </>
      )}
    </>
  );
}
