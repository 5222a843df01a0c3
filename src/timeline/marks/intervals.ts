import { colourOf, round, type Mark } from './mark.ts';

const THICKNESS = 8;
const THIN = 3;

/**
 * Bars as wide as each outlet knows the time; an open end comes to a point. One that runs on under columns of
 * other times is thin, so as not to seem theirs.
 */
export const drawIntervals: Mark = (layer, paint) => {
  const { layout } = paint;
  const laneY = new Map(layout.lanes.map(({ outlet, y }) => [outlet, y]));
  // Bars of the same time are one: laid on each other they would look like another kind.
  const drawn = new Set<string>();
  for (const { bars, radius } of layout.columns) {
    for (const { outlet, x0, x1, openStart, openEnd, reachesBeyond } of bars) {
      const key = `${outlet} ${round(x0)} ${round(x1)}`;
      if (drawn.has(key)) continue;
      drawn.add(key);
      const thickness = (reachesBeyond ? THIN : THICKNESS) * layout.textScale;
      const half = Math.min(thickness, radius * 1.4) / 2;
      const y = laneY.get(outlet);
      if (y === undefined) continue;
      const [left, right] = [Math.max(x0, layout.left) + 3, Math.min(x1, layout.right) - 3];
      if (right <= left) continue;
      layer
        .append('path')
        .attr('d', barPath(left, right, y, half, openStart, openEnd))
        .attr('fill', colourOf(paint, outlet))
        .attr('fill-opacity', reachesBeyond ? 0.4 : 0.26);
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
