import { useState } from 'react';
import { civilToMs } from '../../event-list/civil.ts';
import { EVENT_KINDS } from '../../event-list/schema.ts';
import { count, formatDayAndYear } from '../../timeline/dates.ts';
import { useApp, useAppState } from '../context.ts';
import { useIsNarrow } from '../environment.ts';
import { KIND_NAMES } from '../filter-words.ts';
import { isFiltered, type ReportedBy } from '../view.ts';
import { knownDays } from '../visible-list.ts';
import { AppDialog } from './AppDialog.tsx';
import { Choices } from './Choices.tsx';

const REPORTED_BY: Record<ReportedBy, string> = {
  any: 'Any number of outlets',
  several: '2 or more outlets',
  one: 'Only one outlet',
};

const capitalised = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

/** Narrows what is shown; every choice takes effect at once and stands in the address. */
export function FilterDialog() {
  const { store, selectors } = useApp();
  const [open, setOpen] = useState(false);
  const view = useAppState((state) => state.view);
  const all = useAppState(({ list }) => list.events.length);
  const shown = useAppState((state) => selectors.visible(state).events.length);
  const isNarrow = useIsNarrow();
  const isOn = isFiltered(view) || (isNarrow && view.knownOn !== null);
  return (
    <AppDialog
      label="Filter"
      badge={isOn ? 'on' : null}
      title="Filter events"
      open={open}
      onOpenChange={setOpen}
    >
      <FilterForm />
      <div className="dialog-foot">
        <p role="status" className="dialog-note">
          {shown} of {count(all, 'event')} shown
        </p>
        <button type="button" className="button" disabled={!isOn} onClick={() => store.getState().showAll()}>
          Show all
        </button>
      </div>
    </AppDialog>
  );
}

function FilterForm() {
  const { store } = useApp();
  const { outlets, articles } = useAppState(({ list }) => list);
  const view = useAppState((state) => state.view);
  const isNarrow = useIsNarrow();
  const show = store.getState().show;
  return (
    <form onSubmit={(submit) => submit.preventDefault()}>
      <Choices
        legend="Outlets"
        options={outlets.map(({ id, name }) => ({ value: id, name }))}
        chosen={view.outlets}
        onChange={(chosen) => show({ outlets: chosen })}
      />
      <Choices
        legend="Kinds of events"
        options={EVENT_KINDS.map((kind) => ({ value: kind, name: capitalised(KIND_NAMES[kind]) }))}
        chosen={view.kinds}
        onChange={(chosen) => show({ kinds: chosen && EVENT_KINDS.filter((kind) => chosen.includes(kind)) })}
      />
      <fieldset>
        <legend>Reported by</legend>
        {(Object.keys(REPORTED_BY) as ReportedBy[]).map((value) => (
          <label key={value} className="choice">
            <input
              type="radio"
              name="reported-by"
              checked={view.reportedBy === value}
              onChange={() => show({ reportedBy: value })}
            />
            {REPORTED_BY[value]}
          </label>
        ))}
      </fieldset>
      {isNarrow && <KnownOnField articles={articles} />}
    </form>
  );
}

/** The slider of wide screens as a list. */
function KnownOnField({ articles }: { articles: Parameters<typeof knownDays>[0] }) {
  const { store, locale } = useApp();
  const knownOn = useAppState(({ view }) => view.knownOn);
  const days = knownDays(articles);
  if (days.length < 2) return null;
  return (
    <label className="choice-list">
      As known on
      <select
        className="field"
        value={knownOn ?? ''}
        onChange={({ target }) => store.getState().show({ knownOn: target.value || null })}
      >
        <option value="">now</option>
        {days.slice(0, -1).map(({ day }) => (
          <option key={day} value={day}>
            {formatDayAndYear(civilToMs(day), locale)}
          </option>
        ))}
      </select>
    </label>
  );
}
