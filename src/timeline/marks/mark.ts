import type { Selection } from 'd3-selection';
import type { TimelineLayout } from '../layout.ts';
import type { Font } from '../text.ts';
import type { Theme } from '../theme.ts';

/** The group a mark draws into. */
export type Layer = Selection<SVGGElement, unknown, null, undefined>;

/** What every mark is given besides its group. */
export interface Paint {
  layout: TimelineLayout;
  theme: Theme;
  /** The colour of each outlet by its id. */
  colours: ReadonlyMap<string, string>;
  /** An outlet's name by its id, for accessible names. */
  outletName: (id: string) => string;
  /** Where an event's link leads; null: events are not links, as in a picture. */
  hrefOf: ((event: string) => string) | null;
}

/** Draws one kind of thing into an empty group. */
export type Mark = (layer: Layer, paint: Paint) => void;

/** The colour of an outlet, ink where the list has no such outlet. */
export const colourOf = ({ colours, theme }: Paint, outlet: string) => colours.get(outlet) ?? theme.ink;

/** Adds a text; `y` is its base line. */
export function addText(
  layer: Layer,
  {
    text,
    x,
    y,
    font,
    fill,
    anchor = 'start',
    halo,
  }: {
    text: string;
    x: number;
    y: number;
    font: Font;
    fill: string;
    anchor?: 'start' | 'middle' | 'end';
    /** The ground's colour, drawn round the letters so that no line runs through them. */
    halo?: string;
  },
  theme: Theme,
): Selection<SVGTextElement, unknown, null, undefined> {
  const element = layer
    .append('text')
    .attr('x', round(x))
    .attr('y', round(y))
    .attr('font-family', theme[font.face])
    .attr('font-size', font.size)
    .attr('font-weight', font.weight)
    .attr('fill', fill)
    .attr('text-anchor', anchor)
    .text(text);
  if (halo !== undefined) {
    element
      .attr('paint-order', 'stroke')
      .attr('stroke', halo)
      .attr('stroke-width', font.size * 0.35);
    element.attr('stroke-linejoin', 'round');
  }
  return element;
}

/** The colour behind a place within the band of the lanes. */
export function groundAt(x: number, { layout, theme }: Paint): string {
  return layout.sections.some(({ x0, x1, shaded }) => shaded && x >= x0 && x < x1) ? theme.band : theme.paper;
}

export const round = (value: number) => Math.round(value * 100) / 100;
