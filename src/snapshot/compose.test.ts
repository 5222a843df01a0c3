import { Window } from 'happy-dom';
import { describe, expect, it } from 'vitest';
import { exampleList } from '../event-list/example.ts';
import { halfSquare } from '../timeline/measure.fixture.ts';
import { LIGHT } from '../timeline/theme.ts';
import { composeSnapshot, type SnapshotOptions } from './compose.ts';

function composed(more: Partial<SnapshotOptions> = {}) {
  const svg = composeSnapshot({
    document: new Window().document as unknown as Document,
    list: exampleList(),
    view: {},
    width: 1280,
    theme: LIGHT,
    measure: halfSquare,
    ...more,
  });
  const texts = [...svg.querySelectorAll('text')].map(({ textContent }) => textContent);
  return { svg, texts, sizeOf: (name: string) => Number(svg.getAttribute(name)) };
}

describe('a picture of the timeline', () => {
  it('says what it is, from whom, when, and where it can be read', () => {
    const { texts } = composed({
      address: 'https://example.org/old-bridge/',
      view: { filter: 'Only: Quay' },
    });
    expect(texts).toContain('Timeline · 2 outlets · 2 articles · published 4–6 Mar 2021');
    expect(texts).toContain('Will the old bridge close?');
    expect(texts).toContain('An invented story.');
    expect(texts).toContain('denied');
    expect(texts.slice(-3)).toEqual([
      'Only: Quay',
      'Sources: Harbour Post (4 Mar), Daily Quay (5 Mar, updated 6 Mar)',
      'https://example.org/old-bridge/',
    ]);
  });

  it('stands on its own: absolute size, no markup but SVG, nothing from outside, nothing to press', () => {
    const { svg, sizeOf } = composed({ fonts: '@font-face{font-family:"X"}' });
    expect(sizeOf('width')).toBe(1280);
    expect(sizeOf('height')).toBeGreaterThan(300);
    expect(
      svg.querySelector('foreignObject, a, image, use, script, [href], [class*="focus"][tabindex]'),
    ).toBeNull();
    expect(svg.querySelector('style')?.textContent).toBe('@font-face{font-family:"X"}');
    for (const element of svg.querySelectorAll('*')) expect(element.namespaceURI).toBe(svg.namespaceURI);
  });

  it('is as wide and high as asked, with all of the drawing in it', () => {
    for (const [width, height] of [
      [1200, 630],
      [800, 800],
      [600, 1200],
      [2000, 400],
    ] as const) {
      const { svg, sizeOf } = composed({ width, height });
      expect([sizeOf('width'), sizeOf('height')]).toEqual([width, height]);
      const [, , boxWidth = 0, boxHeight = 0] = (svg.getAttribute('viewBox') ?? '').split(' ').map(Number);
      const lowest = Math.max(
        ...[...svg.querySelectorAll(':scope > g > text')].map((text) => Number(text.getAttribute('y'))),
      );
      expect(lowest).toBeLessThan(boxHeight);
      expect(boxWidth).toBeGreaterThanOrEqual(width);
    }
  });

  it('is vertical where it is narrow: a heading for each stretch of time, and higher than wide', () => {
    const { texts, sizeOf } = composed({ width: 390 });
    expect(texts).toContain('January 2021');
    expect(texts).toContain('only Quay');
    expect(sizeOf('height')).toBeGreaterThan(390);
    expect(composed().texts).not.toContain('January 2021');
  });

  it('shows text from articles as text', () => {
    const list = exampleList();
    list.story.title = '<script>alert(1)</script> & "co"';
    const { svg, texts } = composed({ list });
    expect(texts).toContain(list.story.title);
    expect(svg.querySelector('script')).toBeNull();
    expect(svg.outerHTML).toContain('&lt;script&gt;');
  });
});
