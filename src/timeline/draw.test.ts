import { Window } from 'happy-dom';
import { describe, expect, it } from 'vitest';
import every from '../../e2e/stories/every-time/events.json' with { type: 'json' };
import markup from '../../e2e/stories/markup/events.json' with { type: 'json' };
import talks from '../../e2e/stories/harbour-talks/events.json' with { type: 'json' };
import { listFrom } from '../event-list/list-from.fixture.ts';
import { drawTimeline, type DrawOptions } from './draw.ts';
import { markInView } from './marks/in-view.ts';
import { halfSquare } from './measure.fixture.ts';
import { LIGHT } from './theme.ts';

function draw(input: unknown, options: Partial<DrawOptions> = {}, svg = newSvg()) {
  const given = { width: 1200, measure: halfSquare, theme: LIGHT, ...options };
  const layout = drawTimeline(svg, listFrom(input), given);
  return { svg, layout };
}

const newSvg = () =>
  new Window().document.createElementNS('http://www.w3.org/2000/svg', 'svg') as unknown as SVGSVGElement;
const attributes = (svg: SVGSVGElement, selector: string, name: string) =>
  Array.from(svg.querySelectorAll(selector), (element) => element.getAttribute(name));

describe('drawing a timeline', () => {
  it('names every glyph', () => {
    const { svg } = draw(talks);
    const names = attributes(svg, '.event .glyph', 'aria-label');
    expect(names).toHaveLength(16);
    expect(names).toContain('Herald: denied, via Channel Nine');
    expect(names).toContain('Nine: reported as fact, date not stated');
  });

  it('says in a glyph’s name when its outlet dates the event otherwise', () => {
    const names = attributes(draw(every).svg, '.event .glyph', 'aria-label');
    expect(names).toContain('Radio: reported as fact, dated week of 8 Nov');
    expect(names).toContain('Gazette: reported as fact');
  });

  it('draws bars, arrows to the open side, soft ends and lines for the sorts of time', () => {
    const { svg } = draw(every);
    const [moment, bound, about, stretch] = ['moment', 'bound', 'about stretch', 'stretch'].map((sort) =>
      svg.querySelector(`[data-time="${sort}"]`),
    );
    const shapes = (mark: Element | null | undefined) =>
      Array.from(mark?.children ?? [], ({ tagName }) => tagName.toLowerCase());
    expect(shapes(moment)).toEqual(['title', 'line']);
    expect(shapes(bound)).toEqual(['title', 'rect', 'line', 'path']);
    expect(shapes(stretch)).toEqual(['title', 'rect']);
    expect(moment?.textContent).toBe('Gazette: Fri 12 Nov, 14:00');
    const opacities = Array.from(about?.querySelectorAll('rect') ?? [], (part) =>
      Number(part.getAttribute('fill-opacity')),
    );
    expect(new Set(opacities).size).toBeGreaterThan(4);
    expect(Math.min(...opacities)).toBeLessThan(0.05);
  });

  it('keeps soft ends within the lanes', () => {
    const { svg, layout } = draw({
      ...every,
      events: every.events.filter(({ time }) => time?.edtf.endsWith('~')),
    });
    const parts = Array.from(svg.querySelectorAll('[data-time^="about"] rect'), (part) => ({
      from: Number(part.getAttribute('x')),
      to: Number(part.getAttribute('x')) + Number(part.getAttribute('width')),
    }));
    expect(parts.length).toBeGreaterThan(4);
    expect(Math.min(...parts.map(({ from }) => from))).toBeGreaterThanOrEqual(layout.left - 0.1);
    expect(Math.max(...parts.map(({ to }) => to))).toBeLessThanOrEqual(layout.right + 0.1);
  });

  it('draws the bars of the selected event darker', () => {
    const selected = every.events.find(({ title }) => title === 'Surveyors sound the strait')?.id ?? '';
    const opacity = (svg: SVGSVGElement) => {
      const all = attributes(svg, '[data-time="stretch"] rect', 'fill-opacity').map(Number);
      return Math.max(...all);
    };
    expect(opacity(draw(every, { selected }).svg)).toBeGreaterThan(opacity(draw(every).svg));
  });

  it('makes events links where it is told where they lead, with one tab stop', () => {
    const selected = '2019-05-10-sanna-no-formal-talks';
    const { svg } = draw(talks, { hrefOf: (id) => `?event=${id}`, selected });
    expect(attributes(svg, 'a.event', 'href')).toEqual(talks.events.map(({ id }) => `?event=${id}`));
    expect(attributes(svg, 'a.event[tabindex="0"]', 'data-event')).toEqual([selected]);
    expect(attributes(svg, 'a[aria-current]', 'data-event')).toEqual([selected]);
    expect(svg.querySelectorAll('.selection rect')).toHaveLength(1);
  });

  it('makes no links in a picture, and nothing to press', () => {
    const { svg } = draw(talks);
    expect(svg.querySelectorAll('a, [tabindex], [role="button"]')).toHaveLength(0);
  });

  it('keeps the elements of events and folds when it draws again', () => {
    const svg = newSvg();
    const options = { hrefOf: (id: string) => `?event=${id}` };
    draw(talks, options, svg);
    const before = [svg.querySelector('a.event'), svg.querySelector('.fold')];
    draw(talks, { ...options, width: 900 }, svg);
    expect(svg.querySelector('a.event')).toBe(before[0]);
    expect(svg.querySelector('.fold')).toBe(before[1]);
    expect(svg.querySelectorAll('a.event')).toHaveLength(talks.events.length);
    expect(svg.querySelectorAll('.fold')).toHaveLength(1);
  });

  it('draws a contradiction with its word', () => {
    const { svg } = draw(talks);
    expect(svg.querySelector('.arcs text')?.textContent).toBe('contradicts');
  });

  it('shows markup as text', () => {
    const { svg } = draw(markup, { hrefOf: (id) => `?event=${id}` });
    expect(svg.querySelectorAll('img, script, b, i, u')).toHaveLength(0);
    expect(svg.textContent).toContain('<img');
  });

  it('marks the event in view and takes the mark away', () => {
    const { svg, layout } = draw(talks);
    markInView(svg, layout, talks.events[2]?.id ?? null, LIGHT);
    expect(attributes(svg, '.in-view', 'transform')[0]).toMatch(/^translate\(/);
    markInView(svg, layout, null, LIGHT);
    expect(svg.querySelector('.in-view')).toBeNull();
  });
});
