import { useRef, type CSSProperties, type PointerEvent, type ReactNode } from 'react';
import { civilToMs } from '../event-list/civil.ts';
import type { EventList } from '../event-list/schema.ts';
import { count, formatDay } from '../timeline/dates.ts';
import type { TimelineLayout } from '../timeline/layout.ts';
import type { MeasureText } from '../timeline/text.ts';
import { useApp, useAppState } from './context.ts';
import { placeStops, type Stop } from './known-on-stops.ts';
import { knownDays } from './visible-list.ts';

/**
 * "As known on": goes back through the days on which articles were published or updated. Not there where all
 * were on one day or nothing happened.
 */
export function KnownOnSlider({
  layout,
  measure,
  colours,
}: {
  layout: TimelineLayout;
  measure: MeasureText;
  colours: ReadonlyMap<string, string>;
}) {
  const { store, selectors, locale } = useApp();
  const list = useAppState(selectors.stage);
  const knownOn = useAppState(({ view }) => view.knownOn);
  const stops = placeStops(list, layout, measure, locale);
  if (stops.length < 2 || list.events.length === 0) return null;
  const last = stops.length - 1;
  const at = knownOn === null ? last : stops.findLastIndex(({ day }) => day <= knownOn);
  const index = Math.max(0, at);
  const go = (to: number) => {
    const stop = stops[Math.min(Math.max(to, 0), last)];
    if (stop) store.getState().show({ knownOn: to >= last ? null : stop.day });
  };
  const rows = Math.max(1, ...stops.map(({ name }) => (name?.row ?? 0) + 1));
  return (
    <div className="known-on" style={{ '--left': `${layout.left}px`, '--rows': rows } as CSSProperties}>
      <span className="known-on-label" id="known-on-label">
        As known on
      </span>
      <Track layout={layout} stops={stops} go={go}>
        <input
          type="range"
          aria-labelledby="known-on-label"
          aria-valuetext={valueText(list, stops[index]?.day ?? '', index === last, locale)}
          min={0}
          max={last}
          step={1}
          value={index}
          onChange={({ target }) => go(Number(target.value))}
        />
        <span className="known-on-line" />
        <span
          className="known-on-thumb"
          style={{ left: (index === last ? layout.right : (stops[index]?.x ?? 0)) - layout.left }}
        />
        {stops.map((stop) => (
          <StopMark
            key={stop.day}
            stop={stop}
            left={stop.x - layout.left}
            colour={stop.outlet === null ? undefined : colours.get(stop.outlet)}
          />
        ))}
      </Track>
    </div>
  );
}

/** What a pointer drags along: it goes to the nearest stop. */
function Track({
  layout,
  stops,
  go,
  children,
}: {
  layout: TimelineLayout;
  stops: readonly Stop[];
  go: (index: number) => void;
  children: ReactNode;
}) {
  const track = useRef<HTMLDivElement>(null);
  const goToPointer = ({ clientX, buttons }: PointerEvent) => {
    if (!track.current || buttons !== 1) return;
    const x = clientX - track.current.getBoundingClientRect().left + layout.left;
    const distances = stops.map((stop) => Math.abs(stop.x - x));
    go(distances.indexOf(Math.min(...distances)));
  };
  return (
    <div
      className="known-on-track"
      ref={track}
      onPointerDown={(press) => {
        press.currentTarget.setPointerCapture(press.pointerId);
        goToPointer(press);
      }}
      onPointerMove={goToPointer}
    >
      {children}
    </div>
  );
}

/** A day's diamond on the line, with who published then; the slider's value has it for a screen reader. */
function StopMark({
  stop: { who, when, name, x },
  left,
  colour,
}: {
  stop: Stop;
  left: number;
  colour: string | undefined;
}) {
  return (
    <span
      className="known-on-stop"
      aria-hidden="true"
      title={`${who} ${when}`}
      style={{ left, color: colour }}
    >
      {name && (
        <span className="known-on-name" style={{ left: name.x - x, '--row': name.row } as CSSProperties}>
          <bdi>{who}</bdi> {when}
        </span>
      )}
    </span>
  );
}

function valueText({ articles }: EventList, day: string, isLast: boolean, locale: string): string {
  const known = knownDays(articles).filter((one) => one.day <= day);
  const number = known.reduce((total, one) => total + one.articles.length, 0);
  return isLast
    ? `now: all ${count(articles.length, 'article')}`
    : `${formatDay(civilToMs(day), locale)}: ${number} of ${count(articles.length, 'article')}`;
}
