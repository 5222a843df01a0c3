import type { EventKind } from '../event-list/schema.ts';

/** How many outlets must tell of an event for it to be shown. */
export type ReportedBy = 'any' | 'several' | 'one';

/** What the reader looks at: a value, and all of it stands in the address. */
export interface View {
  /** The selected event's id; null: none. */
  event: string | null;
  /** Ids of the outlets shown; null: all. */
  outlets: readonly string[] | null;
  /** The kinds of events shown; null: all. */
  kinds: readonly EventKind[] | null;
  reportedBy: ReportedBy;
  /** The civil day as of which the timeline is shown; null: as known now. */
  knownOn: string | null;
  /** Ids of open folds; `all`: true scale. */
  unfolded: readonly string[] | 'all';
}

export const WHOLE_VIEW: View = {
  event: null,
  outlets: null,
  kinds: null,
  reportedBy: 'any',
  knownOn: null,
  unfolded: [],
};

/** Whether the view leaves events out for other reasons than the day it is shown as of. */
export const isFiltered = ({ outlets, kinds, reportedBy }: View) =>
  outlets !== null || kinds !== null || reportedBy !== 'any';
