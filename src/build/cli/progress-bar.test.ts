import { PassThrough } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { progressBar } from './progress-bar.ts';

/** What is drawn on a stream while so many articles are read in two rounds. */
function drawn(articles: number, isTTY: boolean): string {
  const stream = Object.assign(new PassThrough(), {
    isTTY,
    columns: 120,
    cursorTo: () => true,
    clearLine: () => true,
  });
  const bar = progressBar(stream);
  bar.start('old-bridge', articles, 2);
  for (let read = 0; read < articles * 2; read += 1) bar.articleRead();
  bar.stop();
  return String(stream.read() ?? '');
}

describe('the progress bar', () => {
  it('tells the story, how many articles, their speed and the time left', () => {
    expect(drawn(50, true)).toMatch(/old-bridge .*░.* 0 % of 50 articles, -\/s, .+ left/);
  });

  it('draws nothing where nobody watches, or where there is little to read', () => {
    expect(drawn(50, false)).toBe('');
    expect(drawn(5, true)).toBe('');
  });

  it('warns of what is doubted, also where nobody watches', () => {
    const stream = Object.assign(new PassThrough(), { isTTY: false });
    const what = 'the same text as a.md';
    progressBar(stream).doubt({ path: 'b.md', line: 6, column: 1, what, remedy: 'remove one' });
    expect(String(stream.read())).toBe('b.md:6:1: warning: the same text as a.md; remove one\n');
  });
});
