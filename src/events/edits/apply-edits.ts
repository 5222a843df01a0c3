import type { Diagnostic } from '../../event-list/diagnostic.ts';
import type { Link, TimelineEvent } from '../../event-list/schema.ts';
import { edtfInterval } from '../../time/edtf-interval.ts';
import { passagesOf, type Edit } from './edit.ts';
import type { ResolvedEdit } from './resolve-edits.ts';

/** An event of the list with the indices of the mentions it was made of. */
export interface EditableEvent {
  event: TimelineEvent;
  items: readonly number[];
}

/** What the edits made of the events, and the edits that name no single event. */
export interface EditedEvents<Kind extends EditableEvent> {
  events: Kind[];
  faults: Diagnostic[];
}

/**
 * Applies what an editor changed of single events, and notes on every event an edit touched why. An edit
 * whose passage tells of several events is a fault, unless it merges or splits them or sets a stance; so is a link
 * of an event to itself.
 */
export function editEvents<Kind extends EditableEvent>(
  events: readonly Kind[],
  edits: readonly ResolvedEdit[],
): EditedEvents<Kind> {
  const faults: Diagnostic[] = [];
  let edited = [...events];
  for (const resolved of edits) {
    faults.push(...ambiguities(resolved, edited));
    const touched = (one: Kind) => resolved.places.flat().some((item) => one.items.includes(item));
    edited = edited.map((one) => (touched(one) ? { ...one, event: change(one.event, resolved.edit) } : one));
    if (resolved.edit.action === 'hide') edited = edited.filter((one) => !touched(one));
  }
  return { events: withRanks(edited, edits), faults };
}

function ambiguities({ edit, places }: ResolvedEdit, events: readonly EditableEvent[]): Diagnostic[] {
  if (edit.action === 'merge' || edit.action === 'split' || edit.action === 'stance') return [];
  const sides = places.map((place) =>
    events.filter(({ items }) => place.some((item) => items.includes(item))),
  );
  const [from, to] = sides.map(([event]) => event);
  if (edit.action === 'link' && from && from === to) {
    const what = `"${edit.from.quote}" and "${edit.to.quote}" tell of one event: “${from.event.title}”`;
    return [edit.to.fault(what, 'quote the words of another event')];
  }
  return passagesOf(edit).flatMap((passage, index) => {
    const told = sides[index] ?? [];
    if (told.length <= 1) return [];
    const titles = told.map(({ event }) => `“${event.title}”`).join(', ');
    const what = `"${passage.quote}" tells of ${told.length} events: ${titles}`;
    return [passage.fault(what, 'quote the words that tell of one of them alone')];
  });
}

function change(event: TimelineEvent, edit: Edit): TimelineEvent {
  const noted = { ...event, edits: [...(event.edits ?? []), edit.why] };
  if (edit.action === 'retitle') return { ...noted, title: edit.title };
  const interval = edit.action === 'redate' ? edtfInterval(edit.edtf) : null;
  if (edit.action !== 'redate' || !interval) return noted;
  const because = `an editor: ${edit.why}`;
  return { ...noted, time: { edtf: edit.edtf, ...interval, certainty: 'stated', because } };
}

/** Ranks from 1 without gaps; pinned events first, in the order in which they were pinned. */
function withRanks<Kind extends EditableEvent>(
  events: readonly Kind[],
  edits: readonly ResolvedEdit[],
): Kind[] {
  const pins = edits.filter(({ edit }) => edit.action === 'pin').map(({ places }) => places.flat());
  const pinned = ({ items }: Kind) => {
    const place = pins.findIndex((pin) => pin.some((item) => items.includes(item)));
    return place === -1 ? pins.length : place;
  };
  const order = events.toSorted((a, b) => pinned(a) - pinned(b) || a.event.rank - b.event.rank);
  const ranks = new Map(order.map((one, index) => [one, index + 1]));
  return events.map((one) => ({ ...one, event: { ...one.event, rank: ranks.get(one) ?? 0 } }));
}

/** The links an editor added; those between events that stand in the list. */
export function editorsLinks(events: readonly EditableEvent[], edits: readonly ResolvedEdit[]): Link[] {
  const idAt = (items: readonly number[] | undefined) =>
    events.find((one) => items?.some((item) => one.items.includes(item)))?.event.id;
  return edits.flatMap(({ edit, places }) => {
    const [from, to] = [idAt(places[0]), idAt(places[1])];
    if (edit.action !== 'link' || !from || !to || from === to) return [];
    return [{ from, to, type: edit.type, because: `an editor: ${edit.why}` }];
  });
}
