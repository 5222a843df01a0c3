import { select } from 'd3-selection';
import type { EventList } from '../event-list/schema.ts';
import { layoutTimeline, type TimelineLayout } from './layout.ts';
import type { LayoutOptions } from './layout-context.ts';
import { drawArcs } from './marks/arcs.ts';
import { drawEvents } from './marks/events.ts';
import { drawFolds } from './marks/folds.ts';
import { drawTimes } from './marks/times.ts';
import { drawLanes } from './marks/lanes.ts';
import { drawLeaders } from './marks/leaders.ts';
import { drawLegend } from './marks/legend.ts';
import type { Mark } from './marks/mark.ts';
import { drawBands, drawHeadings } from './marks/sections.ts';
import { drawSelection } from './marks/selection.ts';
import { drawVia } from './marks/via.ts';
import { outletColours, type Theme } from './theme.ts';

/** The paint order: what comes later lies on top. `events` last but for texts, so that they take the pointer. */
const MARKS: readonly { name: string; draw: Mark; keep?: true }[] = [
  { name: 'bands', draw: drawBands },
  { name: 'lanes', draw: drawLanes },
  { name: 'folds', draw: drawFolds, keep: true },
  { name: 'selection', draw: drawSelection },
  { name: 'times', draw: drawTimes },
  { name: 'leaders', draw: drawLeaders },
  // Over the leaders, which would run through their letters.
  { name: 'headings', draw: drawHeadings },
  // Over the leaders: its pill must not have lines through the word.
  { name: 'arcs', draw: drawArcs },
  { name: 'via', draw: drawVia },
  // Keeps its elements, see there.
  { name: 'events', draw: drawEvents, keep: true },
  { name: 'legend', draw: drawLegend },
];

export interface PaintOptions {
  theme: Theme;
  /** Outlets' colours by id, where the list shows only some of a story's outlets. By default by lane. */
  colours?: ReadonlyMap<string, string>;
  /** Where an event's link leads. Without it events are not links: for a picture. */
  hrefOf?: (event: string) => string;
}

export type DrawOptions = LayoutOptions & PaintOptions;

/**
 * Draws the timeline of a list into an svg element, over what was drawn there before, and gives the layout it
 * drew. The element may be of a browser's document or of any other that knows createElementNS.
 */
export function drawTimeline(svg: SVGSVGElement, list: EventList, options: DrawOptions): TimelineLayout {
  const layout = layoutTimeline(list, options);
  paintTimeline(svg, layout, list, options);
  return layout;
}

/** The second half of drawTimeline, for whoever has the layout of the list already. */
export function paintTimeline(
  svg: SVGSVGElement,
  layout: TimelineLayout,
  { outlets }: Pick<EventList, 'outlets'>,
  { theme, hrefOf, colours }: PaintOptions,
): void {
  const names = new Map(outlets.map(({ id, shortName }) => [id, shortName]));
  const paint = {
    layout,
    theme,
    colours: colours ?? outletColours(outlets, theme),
    outletName: (id: string) => names.get(id) ?? id,
    hrefOf: hrefOf ?? null,
  };
  const root = select(svg)
    .attr('xmlns', 'http://www.w3.org/2000/svg')
    .attr('width', layout.width)
    .attr('height', layout.height)
    .attr('viewBox', `0 0 ${layout.width} ${layout.height}`);
  for (const { name, draw, keep } of MARKS) {
    let layer = root.select<SVGGElement>(`g.${name}`);
    if (layer.empty()) layer = root.append('g').attr('class', name);
    if (!keep) layer.selectAll('*').remove();
    draw(layer, paint);
  }
}
