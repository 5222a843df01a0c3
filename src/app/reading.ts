/** Keeps the timeline in step with the list of events: which one is in view. */

import { coveringPart, sticks } from './covering.ts';

/** How far below the sticky timeline an event's top counts as being read. */
const READING_LINE = 48;
/** Before the reader has scrolled this far they look at the timeline, not at the list. */
const BEGUN = 24;

/** Where the list's visible part begins: below the timeline, where that sticks. */
export function visibleTop(): number {
  const part = coveringPart();
  if (!part || !sticks(part)) return 0;
  return Math.max(0, part.getBoundingClientRect().bottom);
}

/** Tells, at every scroll, which event stands at the top of what is visible; null: the list hasn't begun. */
export function attachReading(list: HTMLElement, onInView: (event: string | null) => void): () => void {
  let frame = 0;
  const look = () => {
    frame = 0;
    if (window.scrollY < BEGUN) {
      onInView(null);
      return;
    }
    const line = visibleTop() + READING_LINE;
    const items = [...list.children];
    const isRead = (item: Element | undefined) => (item?.getBoundingClientRect().top ?? Infinity) <= line;
    let [read, unread] = [-1, items.length];
    while (unread - read > 1) {
      const middle = (read + unread) >> 1;
      if (isRead(items[middle])) read = middle;
      else unread = middle;
    }
    onInView(items[read]?.getAttribute('data-event') ?? null);
  };
  const onScroll = () => {
    frame ||= requestAnimationFrame(look);
  };
  window.addEventListener('scroll', onScroll, { passive: true });
  onScroll();
  return () => {
    window.removeEventListener('scroll', onScroll);
    cancelAnimationFrame(frame);
  };
}
