/**
 * What sticks to the window's top while the list of events scrolls under it: the timeline, or the heads of its narrow
 * lanes.
 */
export const coveringPart = () => document.querySelector<HTMLElement>('.timeline, .lane-heads');

/** Between the covering part and what comes to stand below it, in pixels: room for the ring around what has the focus. */
export const AIR_BELOW = 12;

/** How much of the window that covers while it sticks, in pixels, wherever the page stands now. */
export function coveredHeight(): number {
  const part = coveringPart();
  if (!part) return 0;
  return sticks(part) ? Math.max(0, part.offsetHeight + (parseFloat(getComputedStyle(part).top) || 0)) : 0;
}

/** Whether it keeps to the window: the timeline doesn't in a frame, nor where its lanes alone would hide the list. */
export function sticks(part: HTMLElement): boolean {
  const { position, top } = getComputedStyle(part);
  return position === 'sticky' && top !== 'auto';
}

/**
 * Has the browser scroll what gets the focus, or is found on the page, to below the covering part and not under it;
 * what stands in that part stays where it is. Gives back what detaches.
 */
export function attachScrollPadding(): () => void {
  const root = document.documentElement;
  const place = () => {
    const part = coveringPart();
    root.style.scrollPaddingTop = `${coveredHeight() + AIR_BELOW}px`;
    root.style.setProperty('--stuck', `${part && sticks(part) ? part.offsetHeight + AIR_BELOW : 0}px`);
  };
  // How far it sticks is set anew at the same event: the frame after it.
  const placeLater = () => requestAnimationFrame(place);
  const sizes = new ResizeObserver(place);
  const part = coveringPart();
  if (part) sizes.observe(part);
  window.addEventListener('resize', placeLater);
  return () => {
    sizes.disconnect();
    window.removeEventListener('resize', placeLater);
    for (const name of ['scroll-padding-top', '--stuck']) root.style.removeProperty(name);
  };
}
