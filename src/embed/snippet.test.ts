import { Window } from 'happy-dom';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { iframeSnippet, scriptSnippet } from './snippet.ts';

/** The one element a snippet makes when a host's page parses it. */
function parsed(html: string) {
  const { document } = new Window();
  const host = document.createElement('template');
  host.innerHTML = html;
  expect(host.content.childNodes).toHaveLength(1);
  return host.content.firstElementChild;
}

describe('the embed snippet', () => {
  it('is one script line', () => {
    expect(scriptSnippet('https://example.org/timelines/', 'old-bridge')).toBe(
      '<script async src="https://example.org/timelines/embed.js" data-story="old-bridge"></script>',
    );
  });

  it('or a plain frame, of the same address with or without the last slash', () => {
    const snippet = iframeSnippet('https://example.org', 'old-bridge', 'Will the old bridge close?', 640.4);
    expect(snippet).toBe(
      '<iframe src="https://example.org/old-bridge/?embed" title="Will the old bridge close?" width="100%"' +
        ' height="640" style="border:0" loading="lazy" allow="clipboard-write"></iframe>',
    );
    expect(iframeSnippet('https://example.org/', 'old-bridge', 'Will the old bridge close?', 640)).toBe(
      snippet,
    );
  });

  it('gives any title back as it was, never as markup', () => {
    const anyTitle = fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.constantFrom('"><script>alert(1)</script>', "it's & <b>", '&amp;'),
    );
    fc.assert(
      fc.property(anyTitle, (title) => {
        fc.pre(!/[\0\r]/.test(title));
        expect(parsed(iframeSnippet('https://example.org', 's', title, 1)).getAttribute('title')).toBe(title);
        expect(parsed(scriptSnippet('https://example.org', title)).getAttribute('data-story')).toBe(title);
      }),
    );
  });

  it('keeps a story’s name one part of the address', () => {
    const frame = parsed(iframeSnippet('https://example.org', 'a/b?c#d é', 't', 1));
    expect(frame.getAttribute('src')).toBe('https://example.org/a%2Fb%3Fc%23d%20%C3%A9/?embed');
  });
});
