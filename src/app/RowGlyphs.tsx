import { useLayoutEffect, useRef } from 'react';
import type { EventList, Outlet, TimelineEvent } from '../event-list/schema.ts';
import { drawRow } from '../timeline/row.ts';
import { outletColours } from '../timeline/theme.ts';
import { useAppState } from './context.ts';
import { textScale, useTheme } from './environment.ts';

/** The lanes' names above a vertical timeline, as short as the lanes are narrow. */
export function LaneHeads({ outlets, step }: { outlets: readonly Outlet[]; step: number }) {
  const theme = useTheme();
  const all = useAppState((state) => state.list.outlets);
  const colours = outletColours(all, theme);
  const letters = step >= 26 * textScale() ? 3 : step >= 18 * textScale() ? 2 : 1;
  return (
    <ol className="lane-heads" aria-label="Outlets, left to right">
      {outlets.map(({ id, name, shortName }) => (
        <li key={id} style={{ color: colours.get(id) }} title={name}>
          <abbr aria-label={name}>{shortName.replace(/[^\p{L}\p{N}]/gu, '').slice(0, letters)}</abbr>
        </li>
      ))}
    </ol>
  );
}

/** The glyphs of one event on the lanes at its left, tied together. */
export function RowGlyphs({
  event,
  list,
  step,
  isSelected,
}: {
  event: TimelineEvent;
  list: EventList;
  step: number;
  isSelected: boolean;
}) {
  const svg = useRef<SVGSVGElement>(null);
  const theme = useTheme();
  const all = useAppState((state) => state.list.outlets);
  useLayoutEffect(() => {
    if (!svg.current) return;
    const colours = outletColours(all, theme);
    drawRow(svg.current, event, list, { step, textScale: textScale(), theme, colours, isSelected });
  }, [event, list, step, theme, all, isSelected]);
  return (
    <div className="row-lanes">
      {list.outlets.map(({ id }) => (
        <span key={id} className="row-lane" />
      ))}
      <svg ref={svg} className="row-glyphs" />
    </div>
  );
}
