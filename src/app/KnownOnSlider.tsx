import { useRef, type CSSProperties, type PointerEvent } from 'react';
import { civilToMs, DAY_MS } from '../event-list/civil.ts';
import type { EventList } from '../event-list/schema.ts';
import { count, formatDay } from '../timeline/dates.ts';
import type { TimelineLayout } from '../timeline/layout.ts';
import { placeApart } from '../timeline/place-apart.ts';
import type { MeasureText } from '../timeline/text.ts';
import { useApp, useAppState } from './context.ts';
import { knownDays } from './visible-list.ts';

interface Stop {
  day: string;
  x: number;
  who: string;
  when: string;
  outlet: string | null;
  /** Whether its text has room. */
  isNamed: boolean;
}

const THUMB_GAP = 20;
const TEXT_GAP = 10;

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
  const track = useRef<HTMLDivElement>(null);
  const stops = placeStops(list, layout, measure, locale);
  if (stops.length < 2 || list.events.length === 0) return null;

  const last = stops.length - 1;
  const index =
    knownOn === null
      ? last
      : Math.max(
          0,
          stops.findLastIndex(({ day }) => day <= knownOn),
        );
  const go = (to: number) => {
    const stop = stops[Math.min(Math.max(to, 0), last)];
    if (stop) store.getState().show({ knownOn: to >= last ? null : stop.day });
  };
  const goToPointer = ({ clientX, buttons }: PointerEvent) => {
    if (!track.current || buttons !== 1) return;
    const x = clientX - track.current.getBoundingClientRect().left + layout.left;
    const distances = stops.map((stop) => Math.abs(stop.x - x));
    go(distances.indexOf(Math.min(...distances)));
  };
  const thumb = index === last ? layout.right : (stops[index]?.x ?? layout.left);
  return (
    <div className="known-on" style={{ '--left': `${layout.left}px` } as CSSProperties}>
      <span className="known-on-label" id="known-on-label">
        As known on
      </span>
      <div
        className="known-on-track"
        ref={track}
        onPointerDown={(press) => {
          press.currentTarget.setPointerCapture(press.pointerId);
          goToPointer(press);
        }}
        onPointerMove={goToPointer}
      >
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
        <span className="known-on-thumb" style={{ left: thumb - layout.left }} />
        {stops.map(({ day, x, who, when, outlet, isNamed }) => (
          <span
            key={day}
            className="known-on-stop"
            aria-hidden="true"
            title={`${who} ${when}`}
            style={{ left: x - layout.left, color: outlet ? colours.get(outlet) : undefined }}
          >
            {isNamed && (
              <span className="known-on-name">
                <bdi>{who}</bdi> {when}
              </span>
            )}
          </span>
        ))}
      </div>
    </div>
  );
}

/** The days at their place in the timeline's time, named from the last back where there is room. */
function placeStops(list: EventList, layout: TimelineLayout, measure: MeasureText, locale: string): Stop[] {
  const days = knownDays(list.articles);
  const wanted = days.map(({ day }) => layout.scale?.x(civilToMs(day) + DAY_MS / 2) ?? layout.left);
  const places = placeApart(wanted, THUMB_GAP, layout.left + THUMB_GAP, layout.right - THUMB_GAP);
  const stops = days.map(({ day, articles }, index): Stop => {
    const outlets = [...new Set(articles.map(({ outlet }) => outlet))];
    const [outlet] = outlets;
    const name = list.outlets.find(({ id }) => id === outlet)?.shortName ?? '';
    const isUpdate = articles.length === 1 && articles[0]?.updated !== null;
    const who =
      outlets.length === 1 ? `${name}${isUpdate ? ' updated' : ''}` : count(articles.length, 'article');
    return {
      day,
      x: places[index] ?? layout.left,
      who,
      when: formatDay(civilToMs(day), locale),
      outlet: outlets.length === 1 ? (outlet ?? null) : null,
      isNamed: false,
    };
  });
  let free = layout.right;
  for (const stop of stops.toReversed()) {
    const left = stop.x - TEXT_GAP - measure(`${stop.who} ${stop.when}`, layout.fonts.note);
    if (stop.x > free || left < layout.left) continue;
    stop.isNamed = true;
    free = left - TEXT_GAP;
  }
  return stops;
}

function valueText({ articles }: EventList, day: string, isLast: boolean, locale: string): string {
  const known = knownDays(articles).filter((one) => one.day <= day);
  const number = known.reduce((total, one) => total + one.articles.length, 0);
  return isLast
    ? `now: all ${count(articles.length, 'article')}`
    : `${formatDay(civilToMs(day), locale)}: ${number} of ${count(articles.length, 'article')}`;
}
