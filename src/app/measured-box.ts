import { useCallback, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react';
import type { EventList } from '../event-list/schema.ts';
import { canvasMeasure } from '../timeline/canvas-measure.ts';
import { useAppState } from './context.ts';
import { fontsReady, useTheme } from './environment.ts';
import { startWork } from './settled.ts';

/** What the drawing sets in its fonts. */
const wordsOf = ({ outlets, events }: EventList) =>
  [...outlets.map(({ name }) => name), ...events.map(({ title }) => title)].join('');

/** The box of a drawing: its width, and a measure of text that is made anew when the fonts have come. */
export function useMeasuredBox() {
  const theme = useTheme();
  const list = useAppState((state) => state.list);
  const text = useMemo(() => wordsOf(list), [list]);
  // An object, so that each change is drawn and with it said to be done.
  const [{ width }, setSize] = useState({ width: 0 });
  const resizing = useRef<(() => void) | null>(null);
  useLayoutEffect(() => {
    resizing.current?.();
    resizing.current = null;
  });
  const [measure, setMeasure] = useState(() => canvasMeasure(document, theme));
  useEffect(() => {
    const done = startWork();
    let isWanted = true;
    void fontsReady(text).then(() => {
      // What it remembers is of the fonts before.
      if (isWanted) setMeasure(() => canvasMeasure(document, theme));
      done();
    });
    return () => {
      isWanted = false;
      done();
    };
  }, [theme, text]);
  const observer = useRef<ResizeObserver | null>(null);
  const box = useCallback((element: HTMLDivElement | null) => {
    observer.current?.disconnect();
    if (!element) return;
    let known = element.clientWidth;
    setSize({ width: known });
    observer.current = new ResizeObserver(() => {
      if (element.clientWidth === known) return;
      known = element.clientWidth;
      resizing.current ??= startWork();
      setSize({ width: known });
    });
    observer.current.observe(element);
  }, []);
  return { box, width, measure };
}
