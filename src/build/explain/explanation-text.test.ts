import { describe, expect, it } from 'vitest';
import { exampleList } from '../../event-list/example.ts';
import { readEdits } from '../../events/edits/read-edits.ts';
import { nodeDisk } from '../disk.ts';
import { valueOf } from '../input-error.ts';
import { listText } from '../list-text.ts';
import { articleText, faultLines, withStory } from '../story-folder.fixture.ts';
import { explainStory } from './explain-story.ts';
import { explanationText } from './explanation-text.ts';

const POST = articleText(
  { outlet: 'Harbour Post' },
  'Mayor Ann Poe met Governor Ben Ruiz in Aldbrook on Thursday.\n',
);
const TIMES = articleText(
  { outlet: 'Quay Times' },
  'Governor Ben Ruiz and Mayor Ann Poe met in Aldbrook on 4 March 2021.\nMayor Ann Poe met Governor Ben Ruiz in Aldbrook on 10 November 2020.\n',
);
const FILES = { 'articles/post.md': POST, 'articles/times.md': TIMES };

/** What is told of a story folder with these files; `place` is its own place on the disk. */
function explained(files: Record<string, string>): Promise<{ text: string; events: number }> {
  return withStory(files, async (folder) => {
    const events = valueOf(await explainStory(folder, null, nodeDisk));
    return { text: explanationText(events).replaceAll(`${folder}/`, ''), events: events.length };
  });
}

/** The entries for `edits.yaml` in a text: what stands from the first column on, but for ids. */
const editsIn = (text: string): string[] =>
  [...text.matchAll(/^(?:merge|split):\n(?: .*\n)+/gmu)].map(([entry]) => entry.split('\n\n')[0] ?? '');

describe('an explanation', () => {
  it('gives each passage its line in the file, its time and the reason for it', async () => {
    const { text } = await explained(FILES);
    expect(text).toContain('  [1] articles/post.md:6\n');
    expect(text).toContain('  [2] articles/times.md:6\n');
    expect(text).toContain('      Harbour Post, “met”: happening, asserts\n');
    expect(text).toMatch(/time: 2021-03-04: “Thursday” with a past verb/);
  });

  it('quotes the words that date a passage where the reason doesn’t', async () => {
    const text = await withStory(FILES, async (folder) => {
      const [event] = valueOf(await explainStory(folder, null, nodeDisk));
      const mentions = (event?.mentions ?? []).map((mention) => ({
        ...mention,
        time: mention.time && { ...mention.time, because: 'the same day' },
      }));
      return explanationText(event ? [{ ...event, mentions }] : []);
    });
    expect(text).toMatch(/time: 2020-11-10, by “(?:on )?10 November 2020”: the same day/);
  });

  it('gives the words by which any edit names a passage', async () => {
    const { text } = await explained(FILES);
    const [, article = '', quote = ''] =
      /in edits\.yaml: article: (\S+)\n {21}quote: (.+)\n/u.exec(text) ?? [];
    const edits = `retitle:\n  - article: ${article}\n    quote: ${quote}\n    title: New\n    why: x\n`;
    expect((await explained({ ...FILES, 'edits.yaml': edits })).text).toMatch(/^ {2}New$/mu);
  });

  it('says why passages were joined and how to part them', async () => {
    const { text } = await explained(FILES);
    expect(text).toMatch(
      /\[1\] and \[2\], 0\.\d\d alike \(0\.30 is enough\): Harbour Post and Quay Times: met;/,
    );
    const split = editsIn(text).find((entry) => entry.startsWith('split'));
    expect(split).toMatch(/^split:\n {2}- passages:\n {6}- article: post\n {8}quote: /);
  });

  it('says of groups merged as a whole how probably they are one', async () => {
    const text = await withStory(FILES, async (folder) => {
      const events = valueOf(await explainStory(folder, null, nodeDisk));
      const asWhole = events.map((event) => ({
        ...event,
        joins: event.joins.map((join) => ({ ...join, average: 0.5, isWhole: true })),
      }));
      return explanationText(asWhole).replaceAll(/\s+/gu, ' ');
    });
    expect(text).toMatch(
      /\[1\] and \[2\], as a whole one with a probability of 0\.50 \(0\.\d\d is enough\):/,
    );
  });

  it('says what was not joined and why', async () => {
    const { text } = await explained(FILES);
    expect(text).toContain('not joined: resolved dates 2021-03-04 and 2020-11-10 are disjoint');
  });

  it('gives entries that, as they stand, part and join what they speak of', async () => {
    const before = await explained(FILES);
    const [split, merge] = ['split', 'merge'].map(
      (action) => editsIn(before.text).find((entry) => entry.startsWith(action)) ?? '',
    );
    expect(readEdits(split ?? '', 'edits.yaml').faults).toEqual([]);
    const parted = await explained({ ...FILES, 'edits.yaml': split ?? '' });
    expect(parted.text).toContain('not joined: an editor: (your reason, for readers)');
    const merged = await explained({ ...FILES, 'edits.yaml': merge ?? '' });
    expect(merged.events).toBeLessThan(before.events);
    expect(merged.text).toContain('  edited: (your reason, for readers)\n');
  });

  it('fits into eighty columns', async () => {
    const { text } = await explained(FILES);
    const long = text.split('\n').filter((line) => line.length > 80);
    expect(long.filter((line) => !line.includes('/articles/'))).toEqual([]);
  });

  it('is refused for a ready list, whose making nobody has seen', async () => {
    await withStory({ 'events.json': listText(exampleList()) }, async (folder) => {
      expect(faultLines(await explainStory(folder, null, nodeDisk), folder)).toEqual([
        'events.json:1:1: a ready list doesn’t say how its events were joined; name a story folder with articles/',
      ]);
    });
  });

  it('is refused for an id that no event has, with the nearest', async () => {
    await withStory(FILES, async (folder) => {
      const [fault] = faultLines(
        await explainStory(folder, '2020-11-10-mayor-ann-poe-met-governer', nodeDisk),
        folder,
      );
      expect(fault).toContain('no event "2020-11-10-mayor-ann-poe-met-governer"; did you mean "2020-11-10-');
    });
  });
});
