import { useEffect, useRef, type CSSProperties } from 'react';
import type { EventList, TimelineEvent } from '../event-list/schema.ts';
import { bandsOf, type Band } from '../timeline/bands.ts';
import { formatLength } from '../timeline/dates.ts';
import { formatEventDate, reportedIn } from '../timeline/event-dates.ts';
import type { Span } from '../timeline/span.ts';
import { tellingsOf } from '../timeline/glyphs.ts';
import { useApp, useAppState } from './context.ts';
import { textScale, useWindowWidth } from './environment.ts';
import { EventDetail, WhyThen } from './EventItem.tsx';
import { EventLink } from './EventLink.tsx';
import { Legend } from './Legend.tsx';
import { LaneHeads, RowGlyphs } from './RowGlyphs.tsx';
import { LONG_LIST, useIntoView } from './into-view.ts';
import { attachReading } from './reading.ts';
import { Relations } from './Relations.tsx';

/** Lanes may take this part of the width; beyond it they stand closer. */
const LANES_PART = 0.34;
const WIDEST_LANE = 33;

/** The timeline for narrow screens: lanes at the left, events as rows, and the selected one with its quotes. */
export function VerticalTimeline() {
  const { store, selectors, locale } = useApp();
  const list = useAppState(selectors.visible);
  const view = useAppState((state) => state.view);
  const box = useRef<HTMLOListElement>(null);
  const step = Math.min(
    WIDEST_LANE * textScale(),
    (useWindowWidth() * LANES_PART) / Math.max(1, list.outlets.length),
  );
  const unfolded = view.unfolded === 'all' ? 'all' : new Set(view.unfolded);
  useEffect(() => {
    if (!box.current) return undefined;
    return attachReading(box.current, (event) => store.getState().setInView(event));
  }, [store, list]);
  useIntoView(box, view.event);
  if (list.events.length === 0) return null;
  const style = { '--lane': `${step}px`, '--lanes': list.outlets.length } as CSSProperties;
  return (
    <section className="vertical" id="events" aria-label="Timeline" tabIndex={-1} style={style}>
      <LaneHeads outlets={list.outlets} step={step} />
      <ol className={list.events.length > LONG_LIST ? 'rows is-long' : 'rows'} ref={box}>
        {bandsOf(list, unfolded, locale).map((band) => (
          <BandRows key={`${band.kind} ${band.id}`} band={band} list={list} step={step} />
        ))}
      </ol>
      <Legend list={list} />
    </section>
  );
}

function BandRows({ band, list, step }: { band: Band; list: EventList; step: number }) {
  const { store } = useApp();
  if (band.kind === 'events') {
    return (
      <>
        <li className="band">
          <h2>{band.heading}</h2>
        </li>
        {band.events.map((event) => (
          <Row key={event.id} event={event} band={band.span} list={list} step={step} />
        ))}
      </>
    );
  }
  return (
    <li className={band.open ? 'fold is-open' : 'fold'}>
      <button
        type="button"
        className="text-button"
        aria-expanded={band.open}
        onClick={() => store.getState().toggleFold(band.id)}
      >
        {formatLength(band.span)} without events · {band.open ? 'fold' : 'unfold'}
      </button>
      {band.open && band.months.map((month, index) => <p key={`${month} ${index}`}>{month}</p>)}
    </li>
  );
}

function Row({
  event,
  band,
  list,
  step,
}: {
  event: TimelineEvent;
  band: Span | null;
  list: EventList;
  step: number;
}) {
  const { locale } = useApp();
  const isSelected = useAppState(({ view }) => view.event === event.id);
  const when = formatEventDate(event, reportedIn(list.articles), locale);
  return (
    <li data-event={event.id} className={isSelected ? 'row is-selected' : 'row'}>
      <RowGlyphs event={event} band={band} list={list} step={step} isSelected={isSelected} />
      <article className="row-words" aria-current={isSelected || undefined}>
        <div className="row-when">
          <p>{when}</p>
          {isSelected && <WhyThen event={event} />}
        </div>
        <h3 dir="auto">
          <EventLink event={event.id}>{event.title}</EventLink>
        </h3>
        {isSelected ? (
          <>
            <EventDetail event={event} list={list} />
            <Relations event={event} list={list} />
          </>
        ) : (
          <p className="row-outlets">{outletsOf(event, list)}</p>
        )}
      </article>
    </li>
  );
}

function outletsOf(event: TimelineEvent, list: EventList): string {
  const telling = tellingsOf(event, list).map(({ outlet }) => outlet);
  const names = list.outlets.filter(({ id }) => telling.includes(id)).map(({ shortName }) => shortName);
  if (names.length === 1 && list.outlets.length > 1) return `only ${names.join('')}`;
  return `${names.join(' · ')} — tap for the quotes`;
}
