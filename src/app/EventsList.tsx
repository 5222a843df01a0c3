import { useEffect, useRef, useState } from 'react';
import { useApp, useAppState } from './context.ts';
import { EventItem } from './EventItem.tsx';
import { LONG_LIST, useIntoView } from './into-view.ts';
import { attachReading } from './reading.ts';

/** The events one below the other, in step with the timeline above. */
export function EventsList() {
  const { store, selectors, settings } = useApp();
  const events = useAppState((state) => selectors.visible(state).events);
  const selected = useAppState(({ view }) => view.event);
  const list = useRef<HTMLOListElement>(null);
  const [isOpen, setIsOpen] = useState(!settings.isEmbed);

  useEffect(() => {
    if (!list.current) return undefined;
    return attachReading(list.current, (event) => store.getState().setInView(event));
  }, [store, events]);

  useIntoView(list, settings.isEmbed ? null : selected);

  // Within an article the frame is as tall as its content: there only what is asked for is shown.
  const shown = isOpen ? events : events.filter(({ id }) => id === selected);
  if (events.length === 0) return null;
  return (
    <section className="events" id="events" aria-labelledby="events-heading" tabIndex={-1}>
      <h2 id="events-heading" className="visually-hidden">
        Events
      </h2>
      <ol ref={list} className={shown.length > LONG_LIST ? 'events-list is-long' : 'events-list'}>
        {shown.map((event) => (
          <li
            key={event.id}
            data-event={event.id}
            className={event.id === selected ? 'is-selected' : undefined}
          >
            <EventItem event={event} />
          </li>
        ))}
      </ol>
      {settings.isEmbed && (
        <button
          type="button"
          className="text-button"
          aria-expanded={isOpen}
          onClick={() => setIsOpen((open) => !open)}
        >
          {isOpen ? 'Show the selected event only' : `Show all ${events.length} events as a list`}
        </button>
      )}
    </section>
  );
}
