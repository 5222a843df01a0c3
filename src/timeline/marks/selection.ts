import { round, type Mark } from './mark.ts';

const HALF_WIDTH = 16;

/** The box round the selected event's column. */
export const drawSelection: Mark = (layer, { layout, theme }) => {
  const column = layout.columns.find(({ event }) => event.id === layout.selected);
  const [first] = layout.lanes;
  if (!column || !first) return;
  const half = Math.max(column.radius + 3, Math.min(HALF_WIDTH, column.reach + 4));
  const top = first.y - first.height / 2 + 2;
  layer
    .append('rect')
    .attr('x', round(column.x - half))
    .attr('y', round(top))
    .attr('width', round(2 * half))
    .attr('height', round(layout.bandBottom - top - 2))
    .attr('rx', 3)
    .attr('fill', theme.surface)
    .attr('stroke', theme.ink)
    .attr('stroke-width', 1.5);
};
