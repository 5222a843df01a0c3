import type { EventList } from '../event-list/schema.ts';
import type { AppState } from './store.ts';
import { WHOLE_VIEW, type View } from './view.ts';
import { filteredList, listKnownOn } from './visible-list.ts';

/** Computes again only when an argument is another: a selector must give the same object for the same state. */
function remember<Args extends unknown[], Value>(
  compute: (...args: Args) => Value,
): (...args: Args) => Value {
  let last: { args: Args; value: Value } | null = null;
  return (...args) => {
    if (!last || args.some((arg, index) => arg !== last?.args[index]))
      last = { args, value: compute(...args) };
    return last.value;
  };
}

/** The list with the chosen outlets and kinds, remembered by what is chosen and not by the whole view. */
const rememberFiltered = () => {
  const compute = remember(
    (list: EventList, outlets: View['outlets'], kinds: View['kinds'], reportedBy: View['reportedBy']) =>
      filteredList(list, { ...WHOLE_VIEW, outlets, kinds, reportedBy }),
  );
  return (list: EventList, { outlets, kinds, reportedBy }: View) => compute(list, outlets, kinds, reportedBy);
};

/** Selectors of a store; made for each, since each remembers its own. */
export function createSelectors() {
  const known = remember(listKnownOn);
  const [visible, stage] = [rememberFiltered(), rememberFiltered()];
  return {
    /** What is shown. */
    visible: ({ list, view }: AppState): EventList => visible(known(list, view.knownOn), view),
    /** What would be shown as known now: the places that the timeline keeps while the reader goes back. */
    stage: ({ list, view }: AppState): EventList => stage(list, view),
    /** Whether the address names an event that the list doesn't have. */
    isEventGone: ({ list, view }: AppState): boolean =>
      view.event !== null && !list.events.some(({ id }) => id === view.event),
  };
}

export type Selectors = ReturnType<typeof createSelectors>;
