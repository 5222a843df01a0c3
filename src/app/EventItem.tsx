import { memo } from 'react';
import type { EventList, TimelineEvent } from '../event-list/schema.ts';
import { count } from '../timeline/dates.ts';
import { formatPrecision, formatWhen } from '../timeline/event-dates.ts';
import { tellingsOf } from '../timeline/glyphs.ts';
import { useApp, useAppState } from './context.ts';
import { EventLink } from './EventLink.tsx';
import { Relations } from './Relations.tsx';
import { absences } from './telling.ts';
import { TellingView } from './TellingView.tsx';

/** An event in the list: when, what, and the outlets' quotes side by side. */
export const EventItem = memo(function EventItem({ event }: { event: TimelineEvent }) {
  const { selectors, locale } = useApp();
  const list = useAppState(selectors.visible);
  const isSelected = useAppState(({ view }) => view.event === event.id);
  return (
    <article className="event-item" aria-current={isSelected || undefined}>
      <div className="event-when">
        <p className="event-date">{formatWhen(event, locale)}</p>
        <WhyThen event={event} />
        <Relations event={event} list={list} />
      </div>
      <div className="event-what">
        <h3 dir="auto">
          <EventLink event={event.id}>{event.title}</EventLink>
        </h3>
        <EventDetail event={event} list={list} />
      </div>
    </article>
  );
});

/** How finely its time is known and how; opened, by what rule. */
export function WhyThen({ event }: { event: TimelineEvent }) {
  const precision = formatPrecision(event);
  if (event.time?.because === undefined) return <p>{precision}</p>;
  return (
    <details className="why-then">
      <summary>{precision}</summary>
      <p dir="auto">{event.time.because}</p>
    </details>
  );
}

/** The quotes of an event, which outlets lack it, and why its mentions are taken as one. */
export function EventDetail({ event, list }: { event: TimelineEvent; list: EventList }) {
  const { locale } = useApp();
  const missing = absences(event, list, locale);
  return (
    <>
      <div className="tellings">
        {tellingsOf(event, list).map((telling) => (
          <TellingView key={telling.outlet} telling={telling} event={event} list={list} />
        ))}
        {missing.length > 0 && (
          <div className="absences">
            {missing.map((sentence) => (
              <p key={sentence}>{sentence}</p>
            ))}
          </div>
        )}
      </div>
      <Reasons event={event} list={list} />
    </>
  );
}

function Reasons({ event, list }: { event: TimelineEvent; list: EventList }) {
  const outlets = tellingsOf(event, list).length;
  const edits = event.edits ?? [];
  const isCopied = event.origins < outlets;
  if (event.because.length === 0 && edits.length === 0 && !isCopied) return null;
  return (
    <details className="reasons">
      <summary>
        {isCopied
          ? `${count(outlets, 'outlet')}, ${count(event.origins, 'independent origin')}`
          : edits.length > 0
            ? 'Edited'
            : 'Why this is one event'}
      </summary>
      <ul>
        {[...event.because, ...edits.map((edit) => `Edited: ${edit}`)].map((reason) => (
          <li key={reason}>{reason}</li>
        ))}
        {isCopied && <li>Copies and credited quotes count as one origin.</li>}
      </ul>
    </details>
  );
}
