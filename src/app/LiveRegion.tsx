import { useState } from 'react';
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
  const isNarrowed = events.length < all;
  const [wasNarrowed, setWasNarrowed] = useState(isNarrowed);
  if (isNarrowed && !wasNarrowed) setWasNarrowed(true);
  // Two regions: a selection isn't read out with a filter that was said before.
  return (
    <div className="visually-hidden">
      <div role="status">
        {isNarrowed
          ? `${count(events.length, 'event')} of ${all} shown.`
          : wasNarrowed && `All ${count(all, 'event')} shown.`}
      </div>
      <div role="status">{event && `Selected, ${place + 1} of ${events.length}: ${event.title}.`}</div>
    </div>
  );
}
