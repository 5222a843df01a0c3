import { FOLLOWING, parseSizeMessage } from './messages.ts';

/** Height of the frame in CSS pixels until the story tells its own. */
export const FIRST_HEIGHT = 600;
const MIN_HEIGHT = 60;
/** No page is longer in earnest; a message that asks for more is a fault. */
const MAX_HEIGHT = 100_000;

/** On a script tag whose frame stands, so that running the script again adds no second one. */
const MOUNTED = 'data-mounted';

/** The tags of this page that ask for a story and have none yet. */
export function unmountedScripts(document: Document): HTMLScriptElement[] {
  const waiting = `script[src*="/embed.js"][data-story]:not([${MOUNTED}])`;
  return [...document.querySelectorAll<HTMLScriptElement>(waiting)];
}

/**
 * Puts a frame of the story that a script tag names (`data-story`) before the tag, and keeps the frame as
 * tall as the story. Optional: `data-height`, the frame's first height in CSS pixels; `data-title`, its
 * accessible name instead of the story's title; `data-event`, the id of the event to open, or `latest`. The
 * site is where the script was loaded from.
 *
 * A tag that can't be served leaves a message in the console: a host's page must never break over it.
 */
export function mountStory(script: HTMLScriptElement): void {
  if (script.hasAttribute(MOUNTED)) return;
  const fault = faultOf(script);
  if (fault) {
    // The host's developer has nowhere else to see it.
    // eslint-disable-next-line no-console
    console.error(`Dateline: ${fault}`);
    return;
  }
  script.setAttribute(MOUNTED, '');
  const frame = storyFrame(script);
  script.parentNode?.insertBefore(frame, script);
  keepHeight(frame, script.dataset['title']);
}

function faultOf(script: HTMLScriptElement): string | null {
  if (!script.dataset['story']) {
    return 'the script tag names no story; write data-story="<last part of the story\'s address>"';
  }
  if (!script.src) {
    return 'the script stands inside the page; load it from the site: src="<site>/embed.js"';
  }
  if (!script.ownerDocument.body.contains(script)) {
    return 'the script tag stands outside the body; put it where the timeline should appear';
  }
  return null;
}

function storyFrame(script: HTMLScriptElement): HTMLIFrameElement {
  const { story = '', title = 'Timeline', height, event } = script.dataset;
  const frame = script.ownerDocument.createElement('iframe');
  frame.title = title;
  frame.loading = 'lazy';
  frame.allow = 'clipboard-write';
  // Properties, not a style attribute: those a host's content security policy may refuse.
  Object.assign(frame.style, { display: 'block', width: '100%', border: '0' });
  setHeight(frame, Number(height) || FIRST_HEIGHT);
  // The script stands at the site's root, wherever that is.
  const opened = event ? `&event=${encodeURIComponent(event)}` : '';
  frame.src = new URL(`${encodeURIComponent(story)}/?embed${opened}`, script.src).href;
  return frame;
}

function keepHeight(frame: HTMLIFrameElement, givenTitle: string | undefined): void {
  const view = frame.ownerDocument.defaultView;
  if (!view) return;
  view.addEventListener('message', ({ source, data }: MessageEvent<unknown>) => {
    // The origin says nothing: that of a sandboxed frame is "null". The window is the proof.
    if (!source || source !== frame.contentWindow) return;
    const size = parseSizeMessage(data);
    if (!size) return;
    if (givenTitle === undefined && size.title) frame.title = size.title;
    if (setHeight(frame, size.height) >= size.height) frame.contentWindow.postMessage(FOLLOWING, '*');
  });
  // A lazy frame that was never scrolled to would be printed empty.
  view.addEventListener('beforeprint', () => (frame.loading = 'eager'));
}

/** Sets the height as near to what is asked as is sane; gives the height set. */
function setHeight(frame: HTMLIFrameElement, height: number): number {
  const sane = Math.min(Math.max(Math.ceil(height), MIN_HEIGHT), MAX_HEIGHT);
  frame.style.height = `${sane}px`;
  return sane;
}
