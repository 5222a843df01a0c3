import { colourOf, round, type Mark } from './mark.ts';

const THICKNESS = 8;

/** Bars as wide as each outlet knows the time; an open end comes to a point. */
export const drawIntervals: Mark = (layer, paint) => {
  const { layout } = paint;
  const laneY = new Map(layout.lanes.map(({ outlet, y }) => [outlet, y]));
  for (const { bars, radius } of layout.columns) {
    const half = Math.min(THICKNESS * layout.textScale, radius * 1.4) / 2;
    for (const { outlet, x0, x1, openStart, openEnd } of bars) {
      const y = laneY.get(outlet);
      if (y === undefined) continue;
      const [left, right] = [Math.max(x0, layout.left) + 3, Math.min(x1, layout.right) - 3];
      if (right <= left) continue;
      layer
        .append('path')
        .attr('d', barPath(left, right, y, half, openStart, openEnd))
        .attr('fill', colourOf(paint, outlet))
        .attr('fill-opacity', 0.26);
    }
  }
};

/** Rounded where it is bounded, pointed where it isn't. */
function barPath(
  x0: number,
  x1: number,
  y: number,
  half: number,
  openStart: boolean,
  openEnd: boolean,
): string {
  const [left, right] = [round(x0 + half), round(x1 - half)];
  const [top, bottom] = [round(y - half), round(y + half)];
  const end = openEnd
    ? `L${round(x1 + half)},${y}L${right},${bottom}`
    : `A${half},${half} 0 0 1 ${right},${bottom}`;
  const start = openStart ? `L${round(x0 - half)},${y}Z` : `A${half},${half} 0 0 1 ${left},${top}Z`;
  return `M${left},${top}L${right},${top}${end}L${left},${bottom}${start}`;
}
