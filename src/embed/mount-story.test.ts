import { Window } from 'happy-dom';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { FIRST_HEIGHT, mountStory, unmountedScripts } from './mount-story.ts';
import { FOLLOWING, sizeMessage } from './messages.ts';

/** A host's page with `html` in its body; frames stay empty. */
function hostPage(html: string) {
  const view = new Window({
    url: 'https://news.example/article',
  });
  view.document.body.innerHTML = html;
  const page = view.document as unknown as Document;
  /** What a frame tells its host. */
  const tell = (source: unknown, data: unknown) =>
    view.dispatchEvent(new view.MessageEvent('message', { source: source as never, data }));
  return { page, tell, frames: () => [...page.querySelectorAll('iframe')] };
}

/** Stands for the window of a frame, which an unloaded one lacks here. */
function windowOf(frame: HTMLIFrameElement | undefined) {
  const frameWindow = { postMessage: vi.fn() };
  if (frame) Object.defineProperty(frame, 'contentWindow', { value: frameWindow });
  return frameWindow;
}

const tag = (attributes: string, src = 'https://site.example/sub/embed.js') =>
  `<script async src="${src}" ${attributes}></script>`;

describe('the embed script', () => {
  afterEach(() => vi.restoreAllMocks());

  it('puts a frame of the story before its tag, from the site the script came from', () => {
    const { page, frames } = hostPage(`<p>one</p>${tag('data-story="old-bridge"')}<p>two</p>`);
    unmountedScripts(page).forEach(mountStory);
    const [frame] = frames();
    expect(frame?.src).toBe('https://site.example/sub/old-bridge/?embed');
    expect(frame?.nextElementSibling?.tagName).toBe('SCRIPT');
    expect(frame?.loading).toBe('lazy');
    expect(frame?.style.width).toBe('100%');
    expect(frame?.style.height).toBe(`${FIRST_HEIGHT}px`);
  });

  it('opens the event that the tag asks for', () => {
    const { page, frames } = hostPage(
      tag('data-story="s" data-event="latest"') + tag('data-story="s" data-event=""'),
    );
    unmountedScripts(page).forEach(mountStory);
    expect(frames().map(({ src }) => src)).toEqual([
      'https://site.example/sub/s/?embed&event=latest',
      'https://site.example/sub/s/?embed',
    ]);
  });

  it('ignores a query that a host adds to the script’s address', () => {
    const { page, frames } = hostPage(tag('data-story="s"', 'https://site.example/embed.js?ver=5.2'));
    unmountedScripts(page).forEach(mountStory);
    expect(frames()[0]?.src).toBe('https://site.example/s/?embed');
  });

  it('serves each tag once, also two of the same story', () => {
    const { page, frames } = hostPage(tag('data-story="s"') + tag('data-story="s"'));
    const scripts = unmountedScripts(page);
    scripts.forEach(mountStory);
    scripts.forEach(mountStory);
    expect(frames()).toHaveLength(2);
    expect(unmountedScripts(page)).toEqual([]);
  });

  it('keeps each frame as tall as its own story and names it', () => {
    const { page, frames, tell } = hostPage(tag('data-story="a"') + tag('data-story="b" data-title="Ours"'));
    unmountedScripts(page).forEach(mountStory);
    const [a, b] = frames();
    const windowOfA = windowOf(a);
    tell(windowOfA, sizeMessage(811.2, 'Story A'));
    tell(windowOf(b), sizeMessage(300, 'Story B'));
    expect(windowOfA.postMessage).toHaveBeenCalledExactlyOnceWith(FOLLOWING, '*');
    expect([a?.style.height, a?.title]).toEqual(['812px', 'Story A']);
    expect([b?.style.height, b?.title]).toEqual(['300px', 'Ours']);
  });

  it('trusts no one else’s messages and no senseless height', () => {
    const { page, frames, tell } = hostPage(tag('data-story="s"'));
    unmountedScripts(page).forEach(mountStory);
    const [frame] = frames();
    tell(null, sizeMessage(900, ''));
    const frameWindow = windowOf(frame);
    tell(page.defaultView, sizeMessage(900, ''));
    tell(frameWindow, { type: 'dateline:size', height: 'tall' });
    expect(frame?.style.height).toBe(`${FIRST_HEIGHT}px`);
    tell(frameWindow, sizeMessage(1e9, ''));
    expect(frame?.style.height).toBe('100000px');
    expect(frameWindow.postMessage).not.toHaveBeenCalled();
    tell(frameWindow, sizeMessage(1, ''));
    expect(frame?.style.height).toBe('60px');
  });

  it('tells the host’s developer about a tag it can’t serve, and leaves the page alone', () => {
    const told = vi.spyOn(console, 'error').mockReturnValue();
    const { page, frames } = hostPage('<script src="https://site.example/embed.js"></script>');
    const script = page.querySelector('script');
    if (script) mountStory(script);
    expect(frames()).toEqual([]);
    expect(told.mock.lastCall?.[0]).toContain('data-story');
  });
});
