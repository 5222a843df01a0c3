import { describe, expect, it } from 'vitest';
import { notFoundHtml, storyIndexHtml } from './standalone-pages.ts';

const story = (title: string) => ({ title, description: '', language: 'en' });

describe('the site’s first page', () => {
  const html = storyIndexHtml([
    { id: 'old-bridge', story: story('The old bridge') },
    { id: 'mill & fire', story: story('A mill <burns>') },
  ]);

  it('links to each story', () => {
    expect(html).toContain('<a href="./old-bridge/">The old bridge</a>');
    expect(html).toContain('<a href="./mill%20%26%20fire/">A mill &lt;burns&gt;</a>');
  });

  it('says in its head what a link to it is shown with', () => {
    expect(html).toContain('<meta property="og:title" content="Timelines" />');
    expect(html).toContain(
      '<meta property="og:description" content="The old bridge · A mill &lt;burns&gt;" />',
    );
  });
});

it('the page for what isn’t there is none to share', () => {
  expect(notFoundHtml()).not.toContain('og:');
});
