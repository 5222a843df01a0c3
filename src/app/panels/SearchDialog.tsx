import { useId, useMemo, useRef, useState, type RefObject } from 'react';
import { count } from '../../timeline/dates.ts';
import { formatWhen } from '../../timeline/event-dates.ts';
import { useApp, useAppState } from '../context.ts';
import { createSearch } from '../search-index.ts';
import { AppDialog } from './AppDialog.tsx';

/** Looks for events in titles, names and quotes; a press on one selects it. */
export function SearchDialog() {
  const [open, setOpen] = useState(false);
  const field = useRef<HTMLInputElement>(null);
  return (
    <AppDialog label="Search" title="Search events" open={open} onOpenChange={setOpen} initialFocus={field}>
      <SearchForm field={field} onDone={() => setOpen(false)} />
    </AppDialog>
  );
}

function SearchForm({ field, onDone }: { field: RefObject<HTMLInputElement | null>; onDone: () => void }) {
  const { store, selectors, locale } = useApp();
  const list = useAppState(selectors.visible);
  const search = useMemo(() => createSearch(list), [list]);
  const [query, setQuery] = useState('');
  const id = useId();
  const found =
    query.trim() === ''
      ? []
      : search(query).flatMap((id) => list.events.find((event) => event.id === id) ?? []);
  const select = (event: string) => {
    store.getState().select(event);
    onDone();
  };
  return (
    <form
      role="search"
      onSubmit={(submit) => {
        submit.preventDefault();
        if (found[0]) select(found[0].id);
      }}
    >
      <label htmlFor={id}>Words of a title, a quote, a name</label>
      <input
        id={id}
        ref={field}
        type="search"
        className="field"
        value={query}
        autoComplete="off"
        onChange={({ target }) => setQuery(target.value)}
      />
      <p role="status" className="dialog-note">
        {query.trim() === ''
          ? `Among ${count(list.events.length, 'event')} shown`
          : `${count(found.length, 'event')} found`}
      </p>
      <ul className="results">
        {found.map((event) => (
          <li key={event.id}>
            <button type="button" onClick={() => select(event.id)}>
              <span className="result-date">{formatWhen(event, locale)}</span>
              <span dir="auto" className="result-title">
                {event.title}
              </span>
            </button>
          </li>
        ))}
      </ul>
    </form>
  );
}
