import type { Column } from './columns.ts';
import type { TimelineFonts } from './fonts.ts';
import type { Lane } from './lanes.ts';
import type { MeasureText } from './text.ts';

/** "via CNN" beside a glyph, at its right or its left; null text: no room but for the dashes. */
export interface ViaMark {
  event: string;
  outlet: string;
  text: string | null;
  side: 'left' | 'right';
  /** From the glyph's edge to the text. */
  x0: number;
  x1: number;
  /** Where the text begins (right) or ends (left). */
  textX: number;
  y: number;
}

const DASHES = 16;
const AIR = 4;

/** Places the credits where no other glyph of the lane stands and no stem on its way to a lane below crosses it. */
export function placeVia(
  columns: readonly Column[],
  lanes: readonly Lane[],
  {
    frame,
    fonts,
    measure,
  }: {
    frame: { left: number; right: number };
    fonts: TimelineFonts;
    measure: MeasureText;
  },
): ViaMark[] {
  const places = new Map(lanes.map((lane, place) => [lane.outlet, place]));
  return lanes.flatMap(({ outlet, y }, lane) => {
    const onLane = columns.flatMap(({ event, x, radius, tellings }) => {
      const telling = tellings.find((one) => one.outlet === outlet);
      const crosses = tellings.some((one) => (places.get(one.outlet) ?? -1) > lane);
      return telling || crosses ? [{ event: event.id, x, radius, via: telling?.via ?? null }] : [];
    });
    // Where the text of the glyph before ends: two credits may want the same room.
    let takenUntil = frame.left;
    return onLane.flatMap(({ event, x, radius, via }, index): ViaMark[] => {
      const [before, after] = [onLane[index - 1], onLane[index + 1]];
      const from = Math.max(takenUntil, before ? before.x + before.radius : frame.left);
      const until = after ? after.x - after.radius : frame.right;
      if (via === null) return [];
      const text = `via ${via}`;
      const reach = radius + DASHES + AIR + measure(text, fonts.note) + AIR;
      if (x + reach <= until) {
        takenUntil = x + reach;
        return [mark('right', text)];
      }
      if (x - reach >= from) return [mark('left', text)];
      return until - x > 2 * radius + AIR ? [mark('right', null)] : [];

      function mark(side: 'left' | 'right', shown: string | null): ViaMark {
        const sign = side === 'right' ? 1 : -1;
        const dashes = shown === null ? Math.min(DASHES, until - x - radius - AIR) : DASHES;
        const [x0, x1] = [x + sign * (radius + 1), x + sign * (radius + dashes)];
        return { event, outlet, text: shown, side, x0, x1, textX: x1 + sign * AIR, y };
      }
    });
  });
}
