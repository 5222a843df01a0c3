import { addText, colourOf, groundAt, round, type Layer, type Mark } from './mark.ts';

/** "via CNN" beside the glyph of an outlet that credits another. */
export const drawVia: Mark = (layer, paint) => {
  const { layout, theme } = paint;
  for (const { outlet, text, side, x0, x1, textX, y } of layout.vias) {
    drawDashes(layer, { x0, x1, y, colour: colourOf(paint, outlet) });
    if (text === null) continue;
    const anchor = side === 'right' ? 'start' : 'end';
    const at = y + layout.fonts.note.size * 0.34;
    const style = { font: layout.fonts.note, fill: colourOf(paint, outlet), anchor } as const;
    addText(layer, { text, x: textX, y: at, ...style, halo: groundAt(textX, paint) }, theme);
  }
};

/** From a glyph to whom the outlet has it from. */
export function drawDashes(
  layer: Layer,
  { x0, x1, y, colour }: { x0: number; x1: number; y: number; colour: string },
): void {
  layer
    .append('line')
    .attr('x1', round(x0))
    .attr('x2', round(x1))
    .attr('y1', round(y))
    .attr('y2', round(y))
    .attr('stroke', colour)
    .attr('stroke-width', 1.5)
    .attr('stroke-dasharray', '3 2');
}
