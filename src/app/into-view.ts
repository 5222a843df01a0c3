/** Keeps the list of events in step with the timeline: what is selected there is brought into view here. */
import { useEffect, useRef, type RefObject } from 'react';
import { AIR_BELOW, coveredHeight, coveringPart } from './covering.ts';
import { prefersReducedMotion } from './environment.ts';
import { visibleTop } from './reading.ts';
import { startWork } from './settled.ts';

/** From so many events on only those near the window are laid out, the others as high as they are likely to be. */
export const LONG_LIST = 150;

/** A smooth scroll that hasn't ended by then was stopped by the reader. */
const LONGEST_SCROLL_MS = 1500;
/** On a smooth way of more windows than that a browser doesn't keep up with drawing. */
const MOST_WINDOWS = 3;

/** Brings the selected event into view, and keeps the one there that the page opens with. */
export function useIntoView(list: RefObject<HTMLElement | null>, selected: string | null): void {
  const opened = useRef(selected);
  useEffect(() => {
    const isOpening = selected === opened.current;
    if (!isOpening) opened.current = null;
    if (!list.current || selected === null) return undefined;
    const item = [...list.current.children].find((child) => child.getAttribute('data-event') === selected);
    if (!(item instanceof HTMLElement)) return undefined;
    if (isOpening) return keepInView(item, list.current);
    if (!isInView(item)) scrollTo(item, isFar(item, list.current) ? 'instant' : 'smooth');
    return undefined;
  }, [list, selected]);
}

/** What a reader does to scroll elsewhere. */
const READERS_EVENTS = ['wheel', 'touchstart', 'pointerdown', 'keydown'];

/**
 * Keeps an event in view while the page comes to be: the timeline above is drawn, and all of it set again in its fonts.
 * Ends when the page is settled or the reader does something; gives back what ends it.
 */
function keepInView(item: HTMLElement, list: HTMLElement): () => void {
  let isPlaced = false;
  const place = () => {
    if (!isPlaced && isInView(item)) return;
    isPlaced = true;
    scrollTo(item, 'instant');
  };
  const sizes = new ResizeObserver(place);
  const settling = new MutationObserver(() => {
    if ('settled' in document.documentElement.dataset) stop();
  });
  const stop = () => {
    sizes.disconnect();
    settling.disconnect();
    for (const name of READERS_EVENTS) window.removeEventListener(name, stop);
  };
  place();
  for (const part of [list, coveringPart()]) if (part) sizes.observe(part);
  settling.observe(document.documentElement, { attributeFilter: ['data-settled'] });
  for (const name of READERS_EVENTS) window.addEventListener(name, stop, { passive: true });
  return stop;
}

/** Whether all of an event is seen. */
function isInView(item: HTMLElement): boolean {
  const { top, bottom } = item.getBoundingClientRect();
  return top >= visibleTop() && bottom <= window.innerHeight;
}

/** On a smooth way through a long list, too, what it passes would take other heights, and it would end elsewhere. */
function isFar(item: HTMLElement, list: HTMLElement): boolean {
  const way = Math.abs(item.getBoundingClientRect().top);
  return way > MOST_WINDOWS * window.innerHeight || list.children.length > LONG_LIST;
}

/**
 * Scrolls an event of the list below the timeline. Moves this page alone: `scrollIntoView` would move that of a host
 * around it, too.
 */
function scrollTo(item: HTMLElement, behavior: ScrollBehavior): void {
  const done = startWork();
  const top = item.getBoundingClientRect().top + window.scrollY - coveredHeight() - AIR_BELOW;
  window.addEventListener('scrollend', done, { once: true });
  setTimeout(done, LONGEST_SCROLL_MS);
  window.scrollTo({ top, behavior: prefersReducedMotion() ? 'instant' : behavior });
}
