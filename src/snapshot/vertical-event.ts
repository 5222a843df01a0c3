import type { EventList, TimelineEvent } from '../event-list/schema.ts';
import { formatEventDate } from '../timeline/event-dates.ts';
import { tellingsOf, type Telling } from '../timeline/glyphs.ts';
import { rowTimes } from '../timeline/row-times.ts';
import type { Span } from '../timeline/span.ts';
import type { Font } from '../timeline/text.ts';
import { addLines, type Pen } from './vertical-pen.ts';

const TITLE: Font = { face: 'serif', size: 17, weight: 600 };
const TITLE_LEADING = 21;
const NOTE_LEADING = 17;

/** Adds an event of the vertical picture: its date, its title, who tells it, what it contradicts, its marks. */
export function placeEvent(event: TimelineEvent, band: Span | null, pen: Pen): void {
  const { layout, list, fonts, reported, locale } = pen;
  const tellings = tellingsOf(event, list);
  const top = pen.y;
  pen.y += 12;
  const date = event.time ? formatEventDate(event, reported, locale) : '';
  addLines(date, { font: fonts.date, ink: 'muted', leading: NOTE_LEADING, maxLines: 1 }, pen);
  const y = pen.y + TITLE_LEADING / 2;
  addLines(event.title, { font: TITLE, ink: 'ink', leading: TITLE_LEADING, maxLines: 6 }, pen);
  const note = { font: fonts.note, leading: NOTE_LEADING, maxLines: 3 };
  addLines(toldBy(tellings, list), { ...note, ink: 'muted' }, pen);
  for (const text of contradictions(event, list)) addLines(text, { ...note, ink: 'denied' }, pen);
  pen.y += 12;
  const xOf = new Map(layout.lanes.map(({ outlet, x }) => [outlet, x]));
  const glyphs = tellings.map((telling) => ({ x: xOf.get(telling.outlet) ?? 0, telling }));
  const times = rowTimes(tellings, band).map((time) => ({ ...time, x: xOf.get(time.outlet) ?? 0 }));
  layout.events.push({ id: event.id, top, bottom: pen.y, y, glyphs, times });
}

/** `Post · Quay via Radio Coast`, `only Post`. */
function toldBy(tellings: readonly Telling[], { outlets }: EventList): string {
  const names = tellings.map(({ outlet, via }) => {
    const name = outlets.find(({ id }) => id === outlet)?.shortName ?? outlet;
    return via === null ? name : `${name} via ${via}`;
  });
  return names.length === 1 && outlets.length > 1 ? `only ${names.join()}` : names.join(' · ');
}

/** What the arcs of the horizontal timeline say. */
function contradictions({ id }: TimelineEvent, { links, events }: EventList): string[] {
  const others = links
    .filter(({ type, from, to }) => type === 'contradicts' && (from === id || to === id))
    .map(({ from, to }) => events.find((event) => event.id === (from === id ? to : from))?.title);
  return others.flatMap((title) => (title === undefined ? [] : `contradicts: ${title}`));
}
