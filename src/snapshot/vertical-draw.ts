import { select } from 'd3-selection';
import type { EventList } from '../event-list/schema.ts';
import { timelineFonts } from '../timeline/fonts.ts';
import { drawGlyph } from '../timeline/marks/glyph.ts';
import { drawLegend } from '../timeline/marks/legend.ts';
import { drawTimeMark } from '../timeline/marks/time-mark.ts';
import { addText, round, type Layer } from '../timeline/marks/mark.ts';
import { outletColours, type Theme } from '../timeline/theme.ts';
import { layoutVertical, type VerticalOptions } from './vertical-layout.ts';
import type { VerticalEvent, VerticalLayout } from './vertical-picture.ts';

/** Of a mark that runs on into other rows, in CSS pixels. */
const THIN = 3;
const SOFT = 24;

export interface VerticalDrawOptions extends VerticalOptions {
  theme: Theme;
  colours?: ReadonlyMap<string, string> | undefined;
  selected?: string | null | undefined;
}

interface Paint {
  layout: VerticalLayout;
  theme: Theme;
  colourOf: (outlet: string) => string;
}

/** Draws the vertical timeline of a list into an empty group and gives the height it took, in CSS pixels. */
export function drawVertical(group: SVGGElement, list: EventList, options: VerticalDrawOptions): number {
  const { theme, selected } = options;
  const layout = layoutVertical(list, options);
  const colours = options.colours ?? outletColours(list.outlets, theme);
  const paint: Paint = { layout, theme, colourOf: (outlet) => colours.get(outlet) ?? theme.ink };
  const layer = select<SVGGElement, unknown>(group);
  drawLanes(layer, paint);
  drawStrips(layer, paint);
  for (const event of layout.events) drawEvent(layer, event, event.id === selected, paint);
  for (const { text, x, y, font, ink } of layout.texts) {
    addText(layer, { text, x, y, font, fill: theme[ink] }, theme);
  }
  drawLegend(layer, { layout: { legend: layout.legend, fonts: timelineFonts(1), textScale: 1 }, theme });
  return layout.height;
}

function drawLanes(layer: Layer, { layout, theme, colourOf }: Paint): void {
  for (const { outlet, x, top } of layout.lanes) {
    layer
      .append('line')
      .attr('x1', round(x))
      .attr('x2', round(x))
      .attr('y1', round(top))
      .attr('y2', round(layout.lanesBottom))
      .attr('stroke', theme.rule)
      .attr('stroke-width', 1.5);
    layer
      .append('circle')
      .attr('cx', round(x))
      .attr('cy', round(top))
      .attr('r', round(layout.radius * 0.7))
      .attr('fill', colourOf(outlet));
  }
}

/** Days and months as bars of colour, folds as dotted gaps. */
function drawStrips(layer: Layer, { layout, theme }: Paint): void {
  for (const { kind, top, bottom } of layout.strips) {
    layer
      .append('rect')
      .attr('y', round(top))
      .attr('width', layout.width)
      .attr('height', round(bottom - top))
      .attr('fill', kind === 'heading' ? theme.band : theme.paper);
    for (const y of kind === 'heading' ? [top] : [top, bottom]) {
      layer
        .append('line')
        .attr('x2', layout.width)
        .attr('y1', round(y))
        .attr('y2', round(y))
        .attr('stroke', theme.line)
        .attr('stroke-dasharray', kind === 'heading' ? null : '2 3');
    }
  }
}

function drawEvent(layer: Layer, event: VerticalEvent, isSelected: boolean, paint: Paint): void {
  const { layout, theme, colourOf } = paint;
  const xs = event.glyphs.map(({ x }) => x);
  if (isSelected) {
    layer
      .append('rect')
      .attr('x', -6)
      .attr('y', round(event.top + 2))
      .attr('width', layout.width + 12)
      .attr('height', round(event.bottom - event.top - 4))
      .attr('rx', 3)
      .attr('fill', theme.surface)
      .attr('stroke', theme.ink)
      .attr('stroke-width', 1.5);
  }
  drawTimes(layer, event, isSelected, paint);
  if (xs.length > 1) {
    layer
      .append('line')
      .attr('x1', round(Math.min(...xs)))
      .attr('x2', round(Math.max(...xs)))
      .attr('y1', round(event.y))
      .attr('y2', round(event.y))
      .attr('stroke', isSelected ? theme.ink : theme.line)
      .attr('stroke-width', 1.5);
  }
  for (const { x, telling } of event.glyphs) {
    const glyph = layer.append('g').attr('transform', `translate(${round(x)},${round(event.y)})`);
    const look = {
      colour: colourOf(telling.outlet),
      radius: layout.radius,
      ground: isSelected ? theme.surface : theme.paper,
    };
    drawGlyph(glyph, { kind: telling.kind, dated: telling.dated, ...look }, theme);
  }
}

/** When each outlet says that it was: marks along its lane, the row's height being its band's time. */
function drawTimes(
  layer: Layer,
  { times, top, bottom }: VerticalEvent,
  isSelected: boolean,
  { layout, colourOf }: Paint,
): void {
  const length = bottom - top;
  for (const { x, from, to, reachesBeyond, outlet, ...shape } of times) {
    const group = layer.append('g').attr('transform', `translate(${round(x)},${round(top)}) rotate(90)`);
    const [thickness, opacity] = reachesBeyond ? [THIN, 0.4] : [layout.radius, 0.26];
    // Soft ends lie outside of what they soften: within the row where it fills it.
    const soft = shape.isAbout && to - from > 0.5 ? SOFT : 0;
    drawTimeMark(
      group,
      { ...shape, x0: from * length + soft, x1: to * length - soft },
      { colour: colourOf(outlet), half: thickness / 2, opacity: isSelected ? 0.55 : opacity },
    );
  }
}
