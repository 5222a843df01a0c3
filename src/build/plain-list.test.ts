import { describe, expect, it } from 'vitest';
import { exampleList } from '../event-list/example.ts';
import type { EventList } from '../event-list/schema.ts';
import { plainListHtml } from './plain-list.ts';

/** The example with changes to its first event's first mention. */
function changed(mention: Partial<EventList['events'][number]['mentions'][number]>): EventList {
  const list = exampleList();
  const [event] = list.events;
  if (event?.mentions[0]) event.mentions[0] = { ...event.mentions[0], ...mention };
  return list;
}

describe('a story as plain HTML', () => {
  it('gives each event its title, its date and what the outlets write', () => {
    const html = plainListHtml(exampleList());
    expect(html).toContain('<h1>Will the old bridge close?</h1>');
    expect(html).toContain('<h2>Engineers found cracks in it</h2><p>January 2021</p>');
    expect(html).toContain('<a href="https://example.org/harbour-post/bridge">Harbour Post</a>');
    expect(html).toContain('<blockquote>Engineers found cracks in it in January.</blockquote>');
  });

  it('says whom an outlet has it from, and that they deny it', () => {
    expect(plainListHtml(exampleList())).toContain('Daily Quay, according to Ben Ruiz, denied');
    expect(plainListHtml(changed({ via: 'Radio Coast' }))).toContain(', via Radio Coast');
  });

  it('takes nothing from an article for markup', () => {
    const text = '</noscript><script>alert("%HOST%")</script>';
    const html = plainListHtml(changed({ quote: { start: 0, end: text.length, text } }));
    expect(html).not.toContain('<script>');
    expect(html).not.toContain('%HOST%');
    expect(html.match(/<\/noscript>/g)).toHaveLength(1);
  });

  it('leaves the quotation out where the story shows none', () => {
    const list = changed({ quote: { start: 0, end: 1, text: '' } });
    const blockquotes = (html: string) => html.match(/<blockquote>/g)?.length ?? 0;
    expect(blockquotes(plainListHtml(list))).toBe(blockquotes(plainListHtml(exampleList())) - 1);
  });
});
