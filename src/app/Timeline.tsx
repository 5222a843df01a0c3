import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react';
import { layoutTimeline, type TimelineLayout } from '../timeline/layout.ts';
import { paintTimeline } from '../timeline/draw.ts';
import { markInView } from '../timeline/marks/in-view.ts';
import type { MeasureText } from '../timeline/text.ts';
import { outletColours } from '../timeline/theme.ts';
import { useApp, useAppState } from './context.ts';
import { textScale, useTheme } from './environment.ts';
import { KnownOnSlider } from './KnownOnSlider.tsx';
import { useMeasuredBox } from './measured-box.ts';
import { startWork } from './settled.ts';
import { TimelineControls } from './TimelineControls.tsx';
import { attachTimelineKeys } from './timeline-keys.ts';

/** How much of the window's height the timeline may keep while the list scrolls under it. */
const MOST_OF_WINDOW = 0.55;
const AXIS_AIR = 6;

/** The drawn timeline. It stays in view while the list of events scrolls under it. */
export function Timeline() {
  const { store, hrefOf } = useApp();
  const { box, width, measure } = useMeasuredBox();
  const theme = useTheme();
  const [focused, setFocused] = useState<string | null>(null);
  const layout = useLayout(width, measure, focused);
  const section = useRef<HTMLElement>(null);
  const svg = useRef<SVGSVGElement>(null);
  const outlets = useAppState(({ list }) => list.outlets);
  const colours = useMemo(() => outletColours(outlets, theme), [outlets, theme]);
  const view = useAppState((state) => state.view);
  const inView = useAppState((state) => state.inView);

  useLayoutEffect(() => {
    if (!svg.current || !layout) return;
    const done = startWork();
    try {
      paintTimeline(svg.current, layout, { outlets }, { theme, colours, hrefOf });
    } finally {
      done();
    }
    // The links carry the whole view: they are drawn again when it changes.
  }, [layout, outlets, theme, colours, hrefOf, view]);

  useLayoutEffect(() => {
    if (svg.current && layout)
      markInView(svg.current, layout, inView === layout.selected ? null : inView, theme);
  }, [layout, inView, theme]);

  useLayoutEffect(() => {
    if (!section.current || !svg.current || !layout) return undefined;
    return attachSticking(section.current, svg.current, layout);
  }, [layout]);

  useEffect(() => {
    if (!section.current) return undefined;
    return attachTimelineKeys(section.current, {
      select: (event) => store.getState().select(event),
      toggleFold: (fold) => store.getState().toggleFold(fold),
      focus: setFocused,
    });
  }, [store]);

  return (
    <section className="timeline" aria-label="Timeline" ref={section}>
      <div className={layout ? 'timeline-box' : 'timeline-box is-empty'} ref={box}>
        {layout && <KnownOnSlider layout={layout} measure={measure} colours={colours} />}
        <svg ref={svg} role="group" aria-label="Events by outlet and time" className="timeline-drawing" />
        {layout && layout.sections.length > 1 && <TimelineControls />}
      </div>
    </section>
  );
}

/**
 * Lets labels scroll out and keeps the lanes where the window is too low for both, and keeps nothing where it is too
 * low for the lanes. Gives back what detaches.
 */
function attachSticking(section: HTMLElement, svg: SVGSVGElement, { axis }: TimelineLayout): () => void {
  const place = () => {
    const above = svg.getBoundingClientRect().top - section.getBoundingClientRect().top;
    const labels = Math.round(above + axis - AXIS_AIR);
    const most = window.innerHeight * MOST_OF_WINDOW;
    const isLow = section.offsetHeight > most;
    const hidesList = section.offsetHeight - labels > most;
    section.style.setProperty('--stick', hidesList ? 'auto' : isLow ? `${-labels}px` : '0');
  };
  place();
  window.addEventListener('resize', place);
  return () => window.removeEventListener('resize', place);
}

function useLayout(width: number, measure: MeasureText, focused: string | null) {
  const { selectors, locale } = useApp();
  const list = useAppState(selectors.visible);
  const within = useAppState(selectors.stage);
  const selected = useAppState(({ view }) => view.event);
  const unfolded = useAppState(({ view }) => view.unfolded);
  return useMemo(
    () =>
      width > 0
        ? layoutTimeline(list, {
            within,
            width,
            measure,
            locale,
            selected,
            focused,
            unfolded: unfolded === 'all' ? 'all' : new Set(unfolded),
            textScale: textScale(),
          })
        : null,
    [list, within, width, measure, locale, selected, focused, unfolded],
  );
}
