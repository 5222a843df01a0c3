import { ampSizeMessage, isFollowingMessage, sizeMessage } from './messages.ts';

/** Milliseconds in which a burst of changes to the document is measured once. */
const SETTLE_MS = 50;

/**
 * Tells the page around this one, whatever its origin, how tall `content` is, now and at every change.
 * Does nothing where the page is not framed. Uses no storage and asks nothing of the sandbox.
 *
 * `content` holds all that the page shows, and neither it nor what is around it may take its height from
 * the viewport (`vh`, `100%`): the frame would grow with itself.
 *
 * @returns detaches again
 */
export function attachHeightReporter(content: HTMLElement): () => void {
  const { ownerDocument: document } = content;
  const view = document.defaultView;
  if (!view || view.parent === view) return () => undefined;

  let lastHeight = 0;
  const report = () => {
    // Inside something the host doesn't display there is no width to lay out for.
    if (view.innerWidth === 0) return;
    const height = contentHeight(content);
    if (height === lastHeight) return;
    lastHeight = height;
    view.parent.postMessage(sizeMessage(height, document.title), '*');
    view.parent.postMessage(ampSizeMessage(height), '*');
  };
  const reportAgain = () => {
    lastHeight = 0;
    report();
  };

  const release = contain(content, view.getComputedStyle(content));
  const stopWatching = watchChanges(content, view, report);
  const listening = new AbortController();
  const { signal } = listening;
  for (const name of ['resize', 'beforeprint', 'afterprint'] as const) {
    view.addEventListener(name, report, { signal });
  }
  view.addEventListener('load', reportAgain, { signal });
  document.addEventListener('visibilitychange', reportAgain, { signal });
  view.addEventListener(
    'message',
    ({ source, data }: MessageEvent<unknown>) => {
      if (source === view.parent && isFollowingMessage(data)) hideScrollbar(document);
    },
    { signal },
  );
  // Not every document has fonts to wait for (a test's, an old browser's).
  const fonts = document.fonts as FontFaceSet | undefined;
  void fonts?.ready.then(() => signal.aborted || report());
  report();
  return () => {
    listening.abort();
    stopWatching();
    release();
  };
}

/** The height in CSS pixels of a frame that shows all of `content`: a whole number. */
function contentHeight(content: HTMLElement): number {
  const box = content.getBoundingClientRect();
  const root = content.ownerDocument.documentElement.getBoundingClientRect();
  const below =
    parseFloat(content.ownerDocument.defaultView?.getComputedStyle(content).marginBottom ?? '') || 0;
  return Math.ceil(box.top - root.top + Math.max(box.height, content.scrollHeight) + below);
}

/**
 * Keeps within the content what would be measured nowhere: margins that collapse out of it, and what is
 * positioned against the page.
 */
function contain({ style }: HTMLElement, { display, position }: CSSStyleDeclaration): () => void {
  const before = { display: style.display, position: style.position };
  if (display === 'block') style.display = 'flow-root';
  if (position === 'static') style.position = 'relative';
  return () => void Object.assign(style, before);
}

/**
 * Calls `changed` when the content's size may have changed. A browser doesn't run resize observers in a
 * hidden tab nor in a frame far off the screen; changes of the document are seen there too.
 */
function watchChanges(
  content: HTMLElement,
  view: Window & typeof globalThis,
  changed: () => void,
): () => void {
  let timer: number | undefined;
  const resizes = new view.ResizeObserver(changed);
  const mutations = new view.MutationObserver(() => {
    view.clearTimeout(timer);
    timer = view.setTimeout(changed, SETTLE_MS);
  });
  resizes.observe(content);
  mutations.observe(content, { subtree: true, childList: true, characterData: true, attributes: true });
  return () => {
    view.clearTimeout(timer);
    resizes.disconnect();
    mutations.disconnect();
  };
}

/**
 * A host that keeps the frame's height needs no scrollbar in it. One that came and went while the height
 * travels would change the width, and with it the height again.
 */
function hideScrollbar({ documentElement }: Document): void {
  documentElement.style.overflowY = 'hidden';
}
