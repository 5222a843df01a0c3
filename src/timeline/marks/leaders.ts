import { lineHeight } from '../fonts.ts';
import { round, type Mark } from './mark.ts';

/** From a label down to its column: straight where it can, else with one step just above the axis. */
export const drawLeaders: Mark = (layer, { layout, theme }) => {
  const { labels, labelsBottom, axis, lanes, selected } = layout;
  for (const { event, x, tellings } of layout.columns) {
    const label = labels.get(event.id);
    const first = lanes.find(({ outlet }) => outlet === tellings[0]?.outlet);
    if (!label || !first) continue;
    // Half a pixel in, so that a line stands under the first letter's stem and isn't blurred.
    const from = Math.min(x, label.x + 1);
    const step = axis - 6;
    const top = round(labelsBottom + lineHeight(layout.fonts.date) * 0.25);
    layer
      .append('path')
      .attr('d', `M${round(from)},${top}V${round(step)}H${round(x)}V${round(first.y)}`)
      .attr('fill', 'none')
      .attr('stroke', event.id === selected ? theme.ink : theme.line)
      .attr('stroke-width', event.id === selected ? 1.75 : 1);
  }
};
