import { arcHeight, PILL_RISE, type Arc } from '../arcs.ts';
import type { TimelineLayout } from '../layout.ts';
import { addText, round, type Layer, type Mark } from './mark.ts';

const ARROW = 6;

/** Contradictions: an arc with an arrow at both ends, since each speaks against the other, and the word. */
export const drawArcs: Mark = (layer, { layout, theme }) => {
  const base = layout.axis - 3;
  const heightOf = ({ level }: Arc) => arcHeight(level) * layout.textScale;
  const pillY = (arc: Arc) => base - heightOf(arc) - (arc.pill.isAbove ? PILL_RISE * layout.textScale : 0);
  for (const arc of layout.arcs) {
    const height = heightOf(arc);
    const pull = Math.min(40, (arc.x1 - arc.x0) * 0.2);
    // A cubic whose handles stand at 4/3 of the height tops out at the height.
    const handle = base - (height * 4) / 3;
    const path = `M${round(arc.x0)},${base}C${round(arc.x0 + pull)},${round(handle)} ${round(arc.x1 - pull)},${round(handle)} ${round(arc.x1)},${base}`;
    layer
      .append('path')
      .attr('d', path)
      .attr('fill', 'none')
      .attr('stroke', theme.denied)
      .attr('stroke-width', 1.5);
    arrow(layer, { x: arc.x0, y: base, dx: -pull, dy: base - handle }, theme.denied);
    arrow(layer, { x: arc.x1, y: base, dx: pull, dy: base - handle }, theme.denied);
  }
  // After all arcs: none may run through a word.
  for (const arc of layout.arcs) drawPill(layer, arc.pill, pillY(arc), layout, theme);
};

function arrow(
  layer: Layer,
  { x, y, dx, dy }: { x: number; y: number; dx: number; dy: number },
  fill: string,
): void {
  const length = Math.hypot(dx, dy) || 1;
  const [ux, uy] = [dx / length, dy / length];
  const [backX, backY] = [x - ux * ARROW, y - uy * ARROW];
  const points = [
    [x + ux, y + uy],
    [backX - uy * ARROW * 0.55, backY + ux * ARROW * 0.55],
    [backX + uy * ARROW * 0.55, backY - ux * ARROW * 0.55],
  ];
  const path = points.map(([px = 0, py = 0]) => `${round(px)},${round(py)}`).join('L');
  layer.append('path').attr('d', `M${path}Z`).attr('fill', fill);
}

function drawPill(
  layer: Layer,
  { x, width }: Arc['pill'],
  y: number,
  { fonts }: TimelineLayout,
  theme: Parameters<Mark>[1]['theme'],
): void {
  const height = fonts.pill.size * 1.6;
  layer
    .append('rect')
    .attr('x', round(x - width / 2))
    .attr('y', round(y - height / 2))
    .attr('width', round(width))
    .attr('height', round(height))
    .attr('rx', round(height / 2))
    .attr('fill', theme.paper)
    .attr('stroke', theme.denied);
  addText(
    layer,
    {
      text: 'contradicts',
      x,
      y: y + fonts.pill.size * 0.34,
      font: fonts.pill,
      fill: theme.denied,
      anchor: 'middle',
    },
    theme,
  );
}
