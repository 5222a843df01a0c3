import { rollup } from 'd3-array';
import type { EventList } from '../event-list/schema.ts';
import { arcHeight, PILL_RISE, placeArcs, type Arc } from './arcs.ts';
import type { Column } from './columns.ts';
import { placeLabels, type Label } from './labels.ts';
import { MARGIN, type LayoutContext } from './layout-context.ts';
import type { SectionLayout } from './place-sections.ts';

const AXIS_GAP = 12;
const PILL_HALF = 10;

export interface AboveLanes {
  /** By event id. */
  labels: ReadonlyMap<string, Label>;
  /** Base of the labels. */
  labelsBottom: number;
  arcs: Arc[];
  /** Height of the axis' line. */
  axis: number;
}

/** Above the lanes: labels, arcs, and the axis where these end. */
export function placeAbove(
  list: EventList,
  {
    columns,
    sections,
    frame,
  }: {
    columns: readonly Column[];
    sections: readonly SectionLayout[];
    frame: { left: number; right: number };
  },
  { fonts, textScale, measure, first, dateOf }: LayoutContext,
): AboveLanes {
  const disputes = rollup(
    list.links.flatMap(({ type, from, to }) => (type === 'contradicts' ? [from, to] : [])),
    ({ length }) => length,
    (id) => id,
  );
  const labelled = columns.map(({ event, x }) => ({
    id: event.id,
    title: event.title,
    rank: event.rank,
    disputes: disputes.get(event.id) ?? 0,
    isDated: event.time !== null && event.time.start !== null && event.time.end !== null,
    section: sections.find(({ x0, x1 }) => x >= x0 && x <= x1)?.id ?? '',
    date: dateOf(event),
    x,
  }));
  const labels = placeLabels(labelled, frame, { fonts, textScale, measure, first });
  const pillWidth = measure('contradicts', fonts.pill) + 20 * textScale;
  const arcs = placeArcs(list.links, columns, pillWidth, { frame, first });

  const labelsBottom = MARGIN + Math.max(0, ...[...labels.values()].map(({ height }) => height));
  const arcsTop = Math.max(0, ...arcs.map(({ level }) => arcHeight(level) + PILL_RISE + PILL_HALF));
  return { labels, labelsBottom, arcs, axis: labelsBottom + AXIS_GAP + Math.max(8, arcsTop * textScale) };
}
