import { describe, expect, it } from 'vitest';
import { exampleList } from '../event-list/example.ts';
import type { EventList } from '../event-list/schema.ts';
import { plainListHtml } from './plain-list.ts';

const plain = (list: EventList) => plainListHtml(list, './timeline.png');

/** The example with changes to its first event's first mention. */
function changed(mention: Partial<EventList['events'][number]['mentions'][number]>): EventList {
  const list = exampleList();
  const [event] = list.events;
  if (event?.mentions[0]) event.mentions[0] = { ...event.mentions[0], ...mention };
  return list;
}

describe('a story as plain HTML', () => {
  it('gives each event its title, its date and what the outlets write', () => {
    const html = plain(exampleList());
    expect(html).toContain('<h1>Will the old bridge close?</h1>');
    expect(html).toContain('<p class="event-when">January 2021</p><h2>Engineers found cracks in it</h2>');
    expect(html).toContain('<a href="https://example.org/harbour-post/bridge">Harbour Post</a>');
    expect(html).toContain(
      '<blockquote data-opens data-closes>Engineers found cracks in it in January.</blockquote>',
    );
  });

  it('shows the drawn timeline, at its own size on a press', () => {
    expect(plain(exampleList())).toMatch(
      /<a class="plain-picture" href="\.\/timeline\.png"><img .*src="\.\/timeline\.png" alt="The timeline drawn: \d events, told by /,
    );
    expect(plain({ ...exampleList(), events: [], links: [] })).not.toContain('<img');
  });

  it('says whom an outlet has it from, and that they deny it', () => {
    expect(plain(exampleList())).toContain('denied by Ben Ruiz, council spokesman (“said”)');
    expect(plain(changed({ via: 'Radio Coast' }))).toContain('Harbour Post</a> citing Radio Coast</h3>');
  });

  it('takes nothing from an article for markup', () => {
    const text = '</noscript><script>alert("%HOST%")</script>';
    const html = plain(changed({ quote: { start: 0, end: text.length, text } }));
    expect(html).not.toContain('<script>');
    expect(html).not.toContain('%HOST%');
    expect(html.match(/<\/noscript>/g)).toHaveLength(1);
  });

  it('leaves the quotation out where the story shows none', () => {
    const list = changed({ quote: { start: 0, end: 1, text: '' } });
    const blockquotes = (html: string) => html.match(/<blockquote\b/g)?.length ?? 0;
    expect(blockquotes(plain(list))).toBe(blockquotes(plain(exampleList())) - 1);
  });
});
