import { describe, expect, it } from 'vitest';
import { checkList } from './check-list.ts';
import { nodeDisk } from './disk.ts';
import { valueOf } from './input-error.ts';
import { runPipeline } from './pipeline.ts';
import { readStory } from './read-story.ts';
import { findStories } from './site.ts';
import { readEventList } from '../event-list/read.ts';

const stories = await findStories('data', nodeDisk);

describe.each(stories)('the story $id', ({ folder }) => {
  it('has every quote and time phrase where the list says, and times that agree', async () => {
    const found = valueOf(await readStory(folder, nodeDisk));
    if (found.kind === 'list') return;
    const list = valueOf(runPipeline(found.story, found.edits));
    expect(readEventList(list)).toEqual({ ok: true, list });
    expect(checkList(list, found.story)).toEqual([]);
    const bodies = new Map(found.story.articles.map(({ id, body }) => [id, body]));
    const mentions = list.events.flatMap((event) => event.mentions);
    expect(mentions.length).toBeGreaterThan(0);
    for (const { article, quote } of mentions) {
      expect(quote.text).toBe(bodies.get(article)?.slice(quote.start, quote.end));
    }
  });
});
