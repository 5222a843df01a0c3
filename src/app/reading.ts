/** Keeps the list of events and the timeline in step: which event is in view, and bringing one into view. */
import { prefersReducedMotion } from './environment.ts';
import { startWork } from './settled.ts';

/** How far below the sticky timeline an event's top counts as being read. */
const READING_LINE = 48;
/** Before the reader has scrolled this far they look at the timeline, not at the list. */
const BEGUN = 24;
/** A smooth scroll that hasn't ended by then was stopped by the reader. */
const LONGEST_SCROLL_MS = 1500;

/** From so many events on only those near the window are laid out, the others as high as they are likely to be. */
export const LONG_LIST = 150;

/** Where the list's visible part begins: below the timeline, where that sticks. */
function visibleTop(): number {
  const timeline = document.querySelector('.timeline, .lane-heads');
  if (!timeline || getComputedStyle(timeline).position !== 'sticky') return 0;
  return Math.max(0, timeline.getBoundingClientRect().bottom);
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

/** Scrolls an event of the list below the timeline; leaves the page alone where all of it is in view. */
export function bringIntoView(list: HTMLElement, event: string): void {
  const item = [...list.children].find((child) => child.getAttribute('data-event') === event);
  if (!item) return;
  const { top, bottom } = item.getBoundingClientRect();
  if (top >= visibleTop() && bottom <= window.innerHeight) return;
  const done = startWork();
  // The margin is what covers the list while the timeline sticks, wherever the page stands now.
  const timeline = document.querySelector<HTMLElement>('.timeline, .lane-heads');
  const stick = timeline ? parseFloat(getComputedStyle(timeline).top) || 0 : 0;
  const covered = timeline ? timeline.offsetHeight + stick : 0;
  (item as HTMLElement).style.scrollMarginTop = `${Math.max(0, covered) + 12}px`;
  window.addEventListener('scrollend', done, { once: true });
  setTimeout(done, LONGEST_SCROLL_MS);
  // On a smooth way through a long list what it passes would take other heights, and it would end elsewhere.
  const isInstant = prefersReducedMotion() || list.children.length > LONG_LIST;
  item.scrollIntoView({ block: 'start', behavior: isInstant ? 'instant' : 'smooth' });
}
