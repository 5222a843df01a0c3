/** What the drawn timeline hears: presses on events and folds, and the keys that go from event to event. */
export interface TimelineListeners {
  select: (event: string) => void;
  toggleFold: (fold: string) => void;
  /** The event that has the keyboard's focus; null: none. */
  focus: (event: string | null) => void;
}

const STEPS: Record<string, (index: number, last: number) => number> = {
  ArrowRight: (index, last) => Math.min(index + 1, last),
  ArrowDown: (index, last) => Math.min(index + 1, last),
  ArrowLeft: (index) => Math.max(index - 1, 0),
  ArrowUp: (index) => Math.max(index - 1, 0),
  Home: () => 0,
  End: (_index, last) => last,
};

const idOf = (target: EventTarget | null, name: 'event' | 'fold'): string | null =>
  target instanceof Element
    ? (target.closest<SVGElement>(`[data-${name}]`)?.getAttribute(`data-${name}`) ?? null)
    : null;

/**
 * Listens on what holds the drawing; gives back what stops that. The events are one tab stop, arrows go among them. (An
 * `svg` that hears of focus itself is a tab stop in Chromium, with nothing to do there.)
 */
export function attachTimelineKeys(box: HTMLElement, listeners: TimelineListeners): () => void {
  const listening = new AbortController();
  const { signal } = listening;

  box.addEventListener(
    'click',
    (press) => {
      const [event, fold] = [idOf(press.target, 'event'), idOf(press.target, 'fold')];
      if (fold !== null) listeners.toggleFold(fold);
      if (event === null || press.button !== 0 || press.metaKey || press.ctrlKey || press.shiftKey) return;
      press.preventDefault();
      listeners.select(event);
    },
    { signal },
  );

  box.addEventListener(
    'keydown',
    (key) => {
      const fold = idOf(key.target, 'fold');
      if (fold !== null && (key.key === 'Enter' || key.key === ' ')) {
        key.preventDefault();
        listeners.toggleFold(fold);
        return;
      }
      const step = STEPS[key.key];
      if (idOf(key.target, 'event') === null || !step || key.altKey || key.ctrlKey || key.metaKey) return;
      key.preventDefault();
      goTo(box, key.target as Element, step);
    },
    { signal },
  );

  box.addEventListener(
    'focusin',
    ({ target }) => {
      const isByKey = target instanceof Element && target.matches(':focus-visible');
      listeners.focus(isByKey ? idOf(target, 'event') : null);
    },
    { signal },
  );
  box.addEventListener('focusout', () => listeners.focus(null), { signal });
  return () => listening.abort();
}

/** Moves the focus, and with it the one tab stop. */
function goTo(box: HTMLElement, from: Element, step: (index: number, last: number) => number): void {
  const events = [...box.querySelectorAll<SVGAElement>('a.event')];
  const at = events.findIndex((event) => event.contains(from));
  const next = events[step(at, events.length - 1)];
  if (!next) return;
  for (const event of events) event.setAttribute('tabindex', event === next ? '0' : '-1');
  next.focus({ preventScroll: true });
}
