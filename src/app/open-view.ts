import type { EventList } from '../event-list/schema.ts';
import { readAddress } from './address.ts';
import type { View } from './view.ts';
import { filteredList, listKnownOn } from './visible-list.ts';

/** Stands for an event's id in an address that is to stay right while the story goes on. */
const LATEST = 'latest';

/** The view that an address opens of a list: of `event=latest`, the latest event that it shows. */
export function openView(query: string, list: EventList): View {
  const view = readAddress(query);
  if (view.event !== LATEST || list.events.some(({ id }) => id === LATEST)) return view;
  return { ...view, event: latestEvent(filteredList(listKnownOn(list, view.knownOn), view)) };
}

/**
 * The last that came about: what is only planned is no news, what was "by" a day may have been long before, and what no
 * article dates stands behind all others.
 */
function latestEvent({ events }: EventList): string | null {
  const dated = events.filter(({ time }) => time !== null);
  const toldOf = dated.filter(({ kind }) => kind !== 'plan');
  const latest = toldOf.findLast(({ time }) => time?.start) ?? toldOf.at(-1) ?? dated.at(-1) ?? events.at(-1);
  return latest?.id ?? null;
}
