import { select } from 'd3-selection';
import type { TimelineLayout } from '../layout.ts';
import type { Theme } from '../theme.ts';
import { round } from './mark.ts';

const HALF_WIDTH = 9;

/**
 * Marks the event that the reader has in view in the list: a notch on the axis above its column. Apart from
 * the other marks, since it follows every scroll and nothing else needs to be drawn again. null: none.
 */
export function markInView(
  svg: SVGSVGElement,
  layout: TimelineLayout,
  event: string | null,
  theme: Theme,
): void {
  const column = layout.columns.find((one) => one.event.id === event);
  const root = select(svg);
  let mark = root.select<SVGPathElement>('path.in-view');
  if (!column) {
    mark.remove();
    return;
  }
  if (mark.empty()) mark = root.append('path').attr('class', 'in-view').attr('pointer-events', 'none');
  const { axis } = layout;
  mark
    .attr('d', `M${-HALF_WIDTH},0H${HALF_WIDTH}L0,${HALF_WIDTH}Z`)
    .attr('transform', `translate(${round(column.x)},${axis - 1})`)
    .attr('fill', theme.ink);
}
