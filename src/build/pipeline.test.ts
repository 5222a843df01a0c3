import { describe, expect, it } from 'vitest';
import { buildList } from './build-list.ts';
import { nodeDisk } from './disk.ts';
import { articleText, faultLines, withStory } from './story-folder.fixture.ts';

const POST = articleText({ outlet: 'Harbour Post' }, 'Mayor Ann Poe opened the bridge on Thursday.\n');

describe('the pipeline', () => {
  it('tells of edits that fit nothing along with those that are written wrongly', async () => {
    const edits = `hide:
  - article: post
    quote: closed the bridge
    why: x
  - article: post
    quote: opened the bridge
`;
    await withStory({ 'articles/post.md': POST, 'edits.yaml': edits }, async (folder) => {
      expect(faultLines(await buildList(folder, nodeDisk), folder)).toEqual([
        'edits.yaml:3:12: "closed the bridge" does not stand in post; quote its words as they stand there',
        'edits.yaml:5:5: missing why; write why: the reason, for readers',
      ]);
    });
  });
});
