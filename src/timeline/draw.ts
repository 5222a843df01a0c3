import { select } from 'd3-selection';
import type { EventList } from '../event-list/schema.ts';
import { layoutTimeline, type LayoutOptions, type TimelineLayout } from './layout.ts';
import { drawArcs } from './marks/arcs.ts';
import { drawEvents } from './marks/events.ts';
import { drawFolds } from './marks/folds.ts';
import { drawIntervals } from './marks/intervals.ts';
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
  { name: 'intervals', draw: drawIntervals },
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

export interface DrawOptions extends LayoutOptions {
  theme: Theme;
  /** Outlets' colours by id, where the list shows only some of a story's outlets. By default by lane. */
  colours?: ReadonlyMap<string, string>;
  /** Where an event's link leads. Without it events are not links: for a picture. */
  hrefOf?: (event: string) => string;
}

/**
 * Draws the timeline of a list into an svg element, over what was drawn there before, and gives the layout it
 * drew. The element may be of a browser's document or of any other that knows createElementNS.
 */
export function drawTimeline(svg: SVGSVGElement, list: EventList, options: DrawOptions): TimelineLayout {
  const { theme, hrefOf = null } = options;
  const layout = layoutTimeline(list, options);
  const names = new Map(list.outlets.map(({ id, shortName }) => [id, shortName]));
  const paint = {
    layout,
    theme,
    colours: options.colours ?? outletColours(list.outlets, theme),
    outletName: (id: string) => names.get(id) ?? id,
    hrefOf,
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
  return layout;
}
