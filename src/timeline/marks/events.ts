import { select, type Selection } from 'd3-selection';
import type { Column } from '../columns.ts';
import { lineHeight } from '../fonts.ts';
import { tellingName, type Telling } from '../glyphs.ts';
import { drawGlyph } from './glyph.ts';
import { addText, colourOf, round, type Layer, type Mark, type Paint } from './mark.ts';

/** Beyond this many events glyphs let one another shine through; their labels stay as dark as they are. */
const MANY = 150;

/**
 * The events: each a link with its stem, its glyphs and its label, so that a press anywhere on it selects it.
 * The links stay the same elements from one drawing to the next, so that focus stays where it is. Whoever
 * listens finds the event's id in `data-event`.
 */
export const drawEvents: Mark = (layer, paint) => {
  const { layout, hrefOf } = paint;
  const tabStop = layout.columns.find(({ event }) => event.id === layout.selected) ?? layout.columns[0];
  layer
    .selectAll<SVGGElement, Column>('.event')
    .data(layout.columns, ({ event }) => event.id)
    .join(
      (enter) =>
        enter.append(hrefOf ? 'a' : 'g') as unknown as Selection<SVGGElement, Column, SVGGElement, unknown>,
    )
    .order()
    .each(function draw(column) {
      const event = select<SVGGElement, unknown>(this);
      event.selectAll('*').remove();
      event.attr('class', 'event').attr('data-event', column.event.id);
      if (hrefOf) {
        event
          .attr('href', hrefOf(column.event.id))
          .attr('tabindex', column === tabStop ? 0 : -1)
          .attr('aria-label', eventName(column, paint))
          .attr('aria-current', column.event.id === layout.selected ? 'true' : null);
      }
      drawEvent(event, column, paint);
    });
};

/** `Fri 10 Nov: Poe: no formal talks. Post: denied. Quay: denied, via Post`. */
function eventName(column: Column, { layout, outletName }: Paint): string {
  const { event, tellings } = column;
  const told = tellings.map((telling) =>
    tellingName(telling, outletName(telling.outlet), layout.datingOf(event, telling)),
  );
  return [`${layout.dateOf(event)}: ${event.title}`, ...told].join('. ');
}

function drawEvent(layer: Layer, column: Column, paint: Paint): void {
  const { layout, theme } = paint;
  const laneY = new Map(layout.lanes.map(({ outlet, y }) => [outlet, y]));
  const ys = column.tellings.flatMap(({ outlet }) => laneY.get(outlet) ?? []);
  drawTarget(layer, column, paint);
  const shinesThrough = layout.columns.length > MANY && column.event.id !== layout.selected;
  const marks = shinesThrough ? layer.append('g').attr('opacity', 0.7) : layer;
  const [top, bottom] = [Math.min(...ys), Math.max(...ys)];
  if (bottom > top) {
    marks
      .append('line')
      .attr('class', 'stem')
      .attr('x1', round(column.x))
      .attr('x2', round(column.x))
      .attr('y1', round(top))
      .attr('y2', round(bottom))
      .attr('stroke', column.event.id === layout.selected ? theme.ink : theme.line)
      .attr('stroke-width', column.event.id === layout.selected ? 1.75 : 1.5);
  }
  for (const telling of column.tellings) {
    const y = laneY.get(telling.outlet);
    if (y !== undefined) drawTelling(marks, telling, column, y, paint);
  }
  drawLabel(layer, column, paint);
}

/** What can be hit: the whole height of the lanes, 24 px wide where the neighbours leave that. */
function drawTarget(layer: Layer, { event, x, reach }: Column, { layout }: Paint): void {
  layer
    .append('rect')
    .attr('class', 'target focus-box')
    .attr('x', round(x - reach))
    .attr('y', layout.axis + lineHeight(layout.fonts.heading))
    .attr('width', round(2 * reach))
    .attr('height', round(layout.bandBottom - layout.axis - lineHeight(layout.fonts.heading)))
    .attr('rx', 3)
    .attr('fill', 'transparent')
    .append('title')
    .text(`${layout.dateOf(event)}: ${event.title}`);
}

function drawTelling(layer: Layer, telling: Telling, column: Column, y: number, paint: Paint): void {
  const { layout, theme } = paint;
  const { event, x, radius } = column;
  const { outlet } = telling;
  const name = tellingName(telling, paint.outletName(outlet), layout.datingOf(event, telling));
  const glyph = layer
    .append('g')
    .attr('class', 'glyph')
    .attr('role', 'img')
    .attr('aria-label', name)
    .attr('transform', `translate(${round(x)},${round(y)})`);
  glyph.append('title').text(name);
  drawGlyph(
    glyph,
    {
      kind: telling.kind,
      dated: telling.dated,
      colour: colourOf(paint, outlet),
      radius,
      ground: event.id === layout.selected ? theme.surface : theme.paper,
    },
    theme,
  );
}

function drawLabel(layer: Layer, { event }: Column, { layout, theme }: Paint): void {
  const label = layout.labels.get(event.id);
  if (!label) return;
  const { fonts, labelsBottom } = layout;
  const top = labelsBottom - label.height;
  const box = layer.append('g').attr('class', 'label').attr('data-label', event.id);
  box
    .append('rect')
    .attr('x', round(label.x))
    .attr('y', round(top))
    .attr('width', label.width)
    .attr('height', round(label.height))
    .attr('fill', 'transparent');
  const date = {
    text: label.date,
    x: label.x,
    y: top + fonts.date.size * 0.95,
    font: fonts.date,
    fill: theme.muted,
  };
  addText(box, date, theme);
  for (const [index, text] of label.lines.entries()) {
    const y = top + lineHeight(fonts.date) + (index + 0.8) * lineHeight(fonts.title);
    addText(box, { text, x: label.x, y, font: fonts.title, fill: theme.ink }, theme);
  }
}
