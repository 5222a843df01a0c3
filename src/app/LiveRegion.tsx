import { count } from '../timeline/dates.ts';
import { useApp, useAppState } from './context.ts';

/** Says to a screen reader what a press changed elsewhere on the page. */
export function LiveRegion() {
  const { selectors } = useApp();
  const events = useAppState((state) => selectors.visible(state).events);
  const all = useAppState(({ list }) => list.events.length);
  const selected = useAppState(({ view }) => view.event);
  const place = events.findIndex(({ id }) => id === selected);
  const event = events[place];
  return (
    <div role="status" className="visually-hidden">
      {events.length < all && `${count(events.length, 'event')} of ${all} shown. `}
      {event && `Selected, ${place + 1} of ${events.length}: ${event.title}.`}
    </div>
  );
}
