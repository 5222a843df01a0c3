import { civilToMs } from '../event-list/civil.ts';
import { formatDayAndYear } from '../timeline/dates.ts';
import { useApp, useAppState } from './context.ts';
import { isFiltered } from './view.ts';

/** Why no event is shown: the story has none, or the reader's filter or day leaves none. */
export function EmptyNotice() {
  const { store, locale } = useApp();
  const hasEvents = useAppState(({ list }) => list.events.length > 0);
  const view = useAppState((state) => state.view);
  if (!hasEvents) {
    return (
      <div className="notice" role="status">
        <h2>No events yet</h2>
        <p>No event was found in the articles of this story. They are listed below.</p>
      </div>
    );
  }
  const day = view.knownOn === null ? null : formatDayAndYear(civilToMs(view.knownOn), locale);
  return (
    <div className="notice" role="status">
      <h2>{isFiltered(view) ? 'No event matches the filter' : `Nothing was known yet on ${day ?? ''}`}</h2>
      <p>
        {isFiltered(view)
          ? `The story has events, but none of them is of the outlets and kinds chosen${day ? `, as known on ${day}` : ''}.`
          : 'The story’s articles were published later.'}
      </p>
      <button type="button" className="button" onClick={() => store.getState().showAll()}>
        Show all events
      </button>
    </div>
  );
}

/** For an address that names an event which the list has no more, or which the filter leaves out. */
export function EventGoneNotice() {
  const { store, selectors } = useApp();
  const isGone = useAppState(selectors.isEventGone);
  const isHidden = useAppState(
    (state) =>
      state.view.event !== null &&
      !selectors.isEventGone(state) &&
      !selectors.visible(state).events.some(({ id }) => id === state.view.event),
  );
  if (isGone) {
    return (
      <div className="notice" role="status">
        <h2>The event of this link is gone</h2>
        <p>
          It was merged into another, renamed or taken out when the timeline was last made. Look for it in the
          timeline or by search.
        </p>
        <button type="button" className="button" onClick={() => store.getState().select(null)}>
          Dismiss
        </button>
      </div>
    );
  }
  if (!isHidden) return null;
  return (
    <div className="notice" role="status">
      <h2>The selected event is filtered out</h2>
      <p>It is in this timeline, but not among what is shown now.</p>
      <button type="button" className="button" onClick={() => store.getState().showAll()}>
        Show all events
      </button>
    </div>
  );
}
