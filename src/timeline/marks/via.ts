import { addText, colourOf, groundAt, round, type Mark } from './mark.ts';

/** "via CNN" beside the glyph of an outlet that credits another. */
export const drawVia: Mark = (layer, paint) => {
  const { layout, theme } = paint;
  for (const { outlet, text, side, x0, x1, textX, y } of layout.vias) {
    layer
      .append('line')
      .attr('x1', round(x0))
      .attr('x2', round(x1))
      .attr('y1', round(y))
      .attr('y2', round(y))
      .attr('stroke', colourOf(paint, outlet))
      .attr('stroke-width', 1.5)
      .attr('stroke-dasharray', '3 2');
    if (text === null) continue;
    const anchor = side === 'right' ? 'start' : 'end';
    const at = y + layout.fonts.note.size * 0.34;
    const style = { font: layout.fonts.note, fill: colourOf(paint, outlet), anchor } as const;
    addText(layer, { text, x: textX, y: at, ...style, halo: groundAt(textX, paint) }, theme);
  }
};
