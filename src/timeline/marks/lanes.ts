import { GUTTER_MARK } from '../lanes.ts';
import { lineHeight } from '../fonts.ts';
import { addText, colourOf, round, type Mark } from './mark.ts';

/** The outlets' lines, and at their left their names and days. */
export const drawLanes: Mark = (layer, paint) => {
  const { layout, theme } = paint;
  const { fonts } = layout;
  for (const { outlet, name, note, y } of layout.lanes) {
    layer
      .append('line')
      .attr('x1', layout.left)
      .attr('x2', layout.right)
      .attr('y1', round(y))
      .attr('y2', round(y))
      .attr('stroke', theme.rule)
      .attr('stroke-width', 1.5);
    const height = fonts.lane.size * 1.35;
    layer
      .append('rect')
      .attr('x', 0)
      .attr('y', round(y - height * 0.72))
      .attr('width', 4)
      .attr('height', round(height))
      .attr('fill', colourOf(paint, outlet));
    const baseline = y + fonts.lane.size * 0.1;
    addText(layer, { text: name, x: GUTTER_MARK, y: baseline, font: fonts.lane, fill: theme.ink }, theme);
    const below = baseline + lineHeight(fonts.note);
    addText(layer, { text: note, x: GUTTER_MARK, y: below, font: fonts.note, fill: theme.muted }, theme);
  }
  for (const [index, text] of layout.cited.lines.entries()) {
    const y = layout.cited.y + (index + 0.6) * lineHeight(fonts.note);
    addText(layer, { text, x: 0, y, font: fonts.note, fill: theme.muted }, theme);
  }
};
