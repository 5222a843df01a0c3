import type { Bar } from '../bars.ts';
import type { Column } from '../columns.ts';
import type { TimelineLayout } from '../layout.ts';
import { colourOf, round, type Mark, type Paint } from './mark.ts';
import { drawTimeMark } from './time-mark.ts';

const THICKNESS = 8;
const THIN = 3;
const OPACITY = { usual: 0.26, thin: 0.4, selected: 0.55 };

/**
 * How each outlet knows the time, on its lane. A bar that runs on under columns of other times is thin, so as
 * not to seem theirs; those of the selected event are darker.
 */
export const drawTimes: Mark = (layer, paint) => {
  const { layout } = paint;
  const laneY = new Map(layout.lanes.map(({ outlet, y }) => [outlet, y]));
  // Marks of the same time are one: laid on each other they would look like another kind.
  const drawn = new Set<string>();
  for (const column of selectedFirst(layout)) {
    for (const bar of column.bars) {
      const y = laneY.get(bar.outlet);
      const shape = within(layout, bar);
      const key = `${bar.outlet} ${bar.kind} ${round(shape.x0)} ${round(shape.x1)}`;
      if (y === undefined || shape.x1 < shape.x0 || drawn.has(key)) continue;
      drawn.add(key);
      const thickness = (bar.reachesBeyond ? THIN : THICKNESS) * layout.textScale;
      const group = layer
        .append('g')
        .attr('data-time', bar.isAbout ? `about ${bar.kind}` : bar.kind)
        .attr('transform', `translate(0,${round(y)})`);
      group.append('title').text(nameOf(bar, column, paint));
      drawTimeMark(
        group,
        { ...shape, frame: layout },
        {
          colour: colourOf(paint, bar.outlet),
          half: Math.min(thickness, column.radius * 1.4) / 2,
          opacity: opacityOf(bar, column.event.id === layout.selected),
        },
      );
    }
  }
};

/** `Post: week of 8 Nov`. */
function nameOf({ outlet }: Bar, { event, tellings }: Column, { layout, outletName }: Paint): string {
  const telling = tellings.find((one) => one.outlet === outlet);
  const own = telling && layout.datingOf(event, telling);
  return `${outletName(outlet)}: ${own ?? layout.dateOf(event)}`;
}

/** Of marks of the same time the selected event's is the one that is drawn. */
const selectedFirst = ({ columns, selected }: TimelineLayout): Column[] =>
  columns.toSorted((a, b) => Number(b.event.id === selected) - Number(a.event.id === selected));

const within = ({ left, right }: TimelineLayout, bar: Bar): Bar => ({
  ...bar,
  x0: Math.max(bar.x0, left),
  x1: Math.min(bar.x1, right),
});

const opacityOf = ({ reachesBeyond }: Bar, isSelected: boolean) =>
  isSelected ? OPACITY.selected : reachesBeyond ? OPACITY.thin : OPACITY.usual;
