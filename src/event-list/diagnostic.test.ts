import { expect, it } from 'vitest';
import { formatDiagnostic, inReadingOrder } from './diagnostic.ts';

it('faults are told file by file, in each from top to bottom', () => {
  const fault = (path: string, line: number, column: number) => ({
    path,
    line,
    column,
    what: 'x',
    remedy: 'y',
  });
  const found = [fault('story.yaml', 4, 5), fault('b.md', 3, 1), fault('a.md', 9, 2), fault('b.md', 2, 7)];
  expect(
    inReadingOrder([...found, fault('a.md', 9, 1), fault('story.yaml', 1, 1)]).map(formatDiagnostic),
  ).toEqual([
    'story.yaml:1:1: x; y',
    'story.yaml:4:5: x; y',
    'b.md:2:7: x; y',
    'b.md:3:1: x; y',
    'a.md:9:1: x; y',
    'a.md:9:2: x; y',
  ]);
});
