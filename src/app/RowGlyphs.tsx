import { useLayoutEffect, useMemo, useRef, type CSSProperties } from 'react';
import type { EventList, Outlet, TimelineEvent } from '../event-list/schema.ts';
import { formatDating, reportedIn } from '../timeline/event-dates.ts';
import { tellingsOf, type Telling } from '../timeline/glyphs.ts';
import { laneHeads } from '../timeline/lane-heads.ts';
import { drawRow } from '../timeline/row.ts';
import { rowTimes, type RowTime } from '../timeline/row-times.ts';
import type { Span } from '../timeline/span.ts';
import { outletColours } from '../timeline/theme.ts';
import { useApp, useAppState } from './context.ts';
import { textScale, useTheme } from './environment.ts';

/** The lanes' names above a vertical timeline, as short as the lanes are narrow. */
export function LaneHeads({ outlets, step }: { outlets: readonly Outlet[]; step: number }) {
  const theme = useTheme();
  const all = useAppState((state) => state.list.outlets);
  const colours = outletColours(all, theme);
  const shortNames = outlets.map(({ shortName }) => shortName);
  const heads = laneHeads(shortNames, step, textScale());
  return (
    <ol className="lane-heads" aria-label="Outlets, left to right">
      {outlets.map(({ id, name }, index) => {
        const { text = '', line = 0 } = heads[index] ?? {};
        const style = { color: colours.get(id), '--line': line } as CSSProperties;
        return (
          <li key={id} style={style} title={name}>
            <abbr aria-label={name}>{text}</abbr>
          </li>
        );
      })}
    </ol>
  );
}

/** The glyphs of one event on the lanes at its left, tied together, and when each outlet says that it was. */
export function RowGlyphs({
  event,
  band,
  list,
  step,
  isSelected,
}: {
  event: TimelineEvent;
  band: Span | null;
  list: EventList;
  step: number;
  isSelected: boolean;
}) {
  const svg = useRef<SVGSVGElement>(null);
  const theme = useTheme();
  const { locale } = useApp();
  const all = useAppState((state) => state.list.outlets);
  const colours = useMemo(() => outletColours(all, theme), [all, theme]);
  useLayoutEffect(() => {
    if (!svg.current) return;
    const reported = reportedIn(list.articles);
    const datingOf = ({ time }: Telling) => formatDating(event, time, reported, locale);
    const options = { step, textScale: textScale(), theme, colours, isSelected, datingOf };
    drawRow(svg.current, event, list, options);
  }, [event, list, step, theme, colours, isSelected, locale]);
  const times = rowTimes(tellingsOf(event, list), band);
  return (
    <div className="row-lanes">
      {list.outlets.map(({ id }) => (
        <span key={id} className="row-lane" style={{ color: colours.get(id) }}>
          {times.map((time) => time.outlet === id && <LaneTime key={id} time={time} />)}
        </span>
      ))}
      <svg ref={svg} className="row-glyphs" />
    </div>
  );
}

/** Of a row: a soft mark shorter than this would be hidden by its glyph. */
const SHORT = 0.3;

/** A time mark on a lane; the glyph beside it has it in words. */
function LaneTime({ time }: { time: RowTime }) {
  const { kind, isAbout, openStart, openEnd, reachesBeyond, from, to } = time;
  const looks = {
    [`is-${kind}`]: true,
    'is-about': isAbout,
    'is-thin': reachesBeyond,
    'is-short': to - from < SHORT,
    'is-open-start': openStart,
    'is-open-end': openEnd,
  };
  const className = Object.entries(looks).flatMap(([name, isOn]) => (isOn ? name : []));
  return (
    <span
      className={`row-time ${className.join(' ')}`}
      aria-hidden="true"
      style={{ insetBlockStart: `${from * 100}%`, insetBlockEnd: `${(1 - to) * 100}%` }}
    />
  );
}
