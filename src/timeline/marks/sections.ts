import { addText, groundAt, round, type Mark } from './mark.ts';

/** Every other stretch of time shaded, so that the eye keeps to its day. */
export const drawBands: Mark = (layer, { layout, theme }) => {
  for (const { x0, x1, shaded } of layout.sections) {
    if (!shaded) continue;
    layer
      .append('rect')
      .attr('x', round(x0))
      .attr('y', layout.axis)
      .attr('width', round(x1 - x0))
      .attr('height', round(layout.bandBottom - layout.axis))
      .attr('fill', theme.band);
  }
};

/** The axis, and on it the names of the sections and the years below. */
export const drawHeadings: Mark = (layer, paint) => {
  const { layout, theme } = paint;
  const { fonts, axis, sections, left, right } = layout;
  layer
    .append('line')
    .attr('x1', left)
    .attr('x2', right)
    .attr('y1', axis)
    .attr('y2', axis)
    .attr('stroke', theme.line)
    .attr('stroke-width', 1.5);
  for (const { heading, x0 } of sections) {
    if (heading === null) continue;
    const at = { x: x0 + 6, y: axis + fonts.heading.size + 4 };
    const halo = groundAt(at.x, paint);
    addText(layer, { text: heading, ...at, font: fonts.heading, fill: theme.ink, halo }, theme);
  }
  for (const { kind, text, x, y } of layout.feet) {
    if (kind === 'year') addText(layer, { text, x, y, font: fonts.note, fill: theme.muted }, theme);
  }
};
