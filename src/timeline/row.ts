import { select } from 'd3-selection';
import type { EventList, TimelineEvent } from '../event-list/schema.ts';
import { tellingName, tellingsOf, type Telling } from './glyphs.ts';
import { drawGlyph } from './marks/glyph.ts';
import { round } from './marks/mark.ts';
import type { Theme } from './theme.ts';

export interface RowOptions {
  /** From one lane to the next, in CSS pixels; the first stands half a step in. */
  step: number;
  textScale: number;
  theme: Theme;
  colours: ReadonlyMap<string, string>;
  isSelected: boolean;
  /** When an outlet says that it was, in words; null: when the event's date says, or it doesn't. */
  datingOf: (telling: Telling) => string | null;
}

const LARGEST_RADIUS = 10;

/** Draws one event of the vertical timeline: its glyphs side by side, tied by a stem, over what was there. */
export function drawRow(
  svg: SVGSVGElement,
  event: TimelineEvent,
  list: EventList,
  options: RowOptions,
): void {
  const { step, textScale, theme, colours, isSelected, datingOf } = options;
  const radius = Math.min(LARGEST_RADIUS * textScale, step * 0.36);
  const height = round(2 * radius + 4);
  const middle = height / 2;
  const root = select(svg)
    .attr('width', round(step * list.outlets.length))
    .attr('height', height);
  root.selectAll('*').remove();
  const lane = new Map(list.outlets.map(({ id }, index) => [id, (index + 0.5) * step]));
  const tellings = tellingsOf(event, list);
  const places = tellings.flatMap(({ outlet }) => lane.get(outlet) ?? []);
  root
    .append('line')
    .attr('x1', round(Math.min(...places)))
    .attr('x2', round(Math.max(...places)))
    .attr('y1', middle)
    .attr('y2', middle)
    .attr('stroke', isSelected ? theme.ink : theme.line)
    .attr('stroke-width', 2);
  for (const telling of tellings) {
    const outlet = list.outlets.find(({ id }) => id === telling.outlet);
    const name = tellingName(telling, outlet?.name ?? telling.outlet, datingOf(telling));
    const glyph = root
      .append('g')
      .attr('role', 'img')
      .attr('aria-label', name)
      .attr('transform', `translate(${round(lane.get(telling.outlet) ?? 0)},${middle})`);
    glyph.append('title').text(name);
    drawGlyph(
      glyph,
      {
        kind: telling.kind,
        dated: telling.dated,
        colour: colours.get(telling.outlet) ?? theme.ink,
        radius,
        ground: isSelected ? theme.surface : theme.paper,
      },
      theme,
    );
  }
}
