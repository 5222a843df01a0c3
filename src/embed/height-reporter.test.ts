import { Window } from 'happy-dom';
import { describe, expect, it, vi } from 'vitest';
import { attachHeightReporter } from './height-reporter.ts';
import { ampSizeMessage, FOLLOWING, sizeMessage } from './messages.ts';

/** A framed page whose content is `height()` tall, and what its host hears. */
function framedPage(height: () => number) {
  const view = new Window();
  const heard: unknown[] = [];
  const parent = { postMessage: (message: unknown) => heard.push(message) };
  Object.defineProperty(view, 'parent', { value: parent });
  view.document.title = 'Old bridge';
  const content = view.document.createElement('main') as unknown as HTMLElement;
  Object.defineProperty(content, 'scrollHeight', { get: height });
  view.document.body.append(content as never);
  const tell = (data: unknown, source: unknown = parent) =>
    view.dispatchEvent(new view.MessageEvent('message', { data, source: source as never }));
  return { view, content, heard, tell };
}

describe('the height reporter of a framed story', () => {
  it('tells its host the height at once, in its own words and in AMP’s', () => {
    const { content, heard } = framedPage(() => 812);
    attachHeightReporter(content)();
    expect(heard).toEqual([sizeMessage(812, 'Old bridge'), ampSizeMessage(812)]);
  });

  it('tells a changed height, and an unchanged one only when the tab is shown again', () => {
    let height = 400;
    const { view, content, heard } = framedPage(() => height);
    const detach = attachHeightReporter(content);
    heard.length = 0;
    view.dispatchEvent(new view.Event('resize'));
    expect(heard).toEqual([]);
    view.document.dispatchEvent(new view.Event('visibilitychange'));
    expect(heard[0]).toEqual(sizeMessage(400, 'Old bridge'));
    height = 500;
    view.dispatchEvent(new view.Event('resize'));
    expect(heard.at(-1)).toEqual(ampSizeMessage(500));
    detach();
  });

  it('sees changes of the document, which a hidden tab has too', async () => {
    let height = 400;
    const { content, heard } = framedPage(() => height);
    const detach = attachHeightReporter(content);
    height = 700;
    content.append('more');
    await vi.waitFor(() => expect(heard).toContainEqual(ampSizeMessage(700)));
    detach();
  });

  it('shows no scrollbar once its host follows, and only then', () => {
    const { view, content, tell } = framedPage(() => 400);
    const detach = attachHeightReporter(content);
    tell(FOLLOWING, null);
    expect(view.document.documentElement.style.overflowY).toBe('');
    tell(FOLLOWING);
    expect(view.document.documentElement.style.overflowY).toBe('hidden');
    detach();
  });

  it('is silent after it is detached, and on a page that isn’t framed', () => {
    let height = 400;
    const { view, content, heard } = framedPage(() => height);
    attachHeightReporter(content)();
    heard.length = 0;
    height = 500;
    view.dispatchEvent(new view.Event('resize'));
    expect(heard).toEqual([]);
    const alone = new Window();
    const posted = vi.spyOn(alone, 'postMessage');
    attachHeightReporter(alone.document.body as unknown as HTMLElement)();
    expect(posted).not.toHaveBeenCalled();
  });
});
