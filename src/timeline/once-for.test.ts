import { expect, it } from 'vitest';
import { onceFor } from './once-for.ts';

it('computes once for each object, also where the value is nothing', () => {
  const asked: string[][] = [];
  const firstOf = onceFor((words: string[]) => {
    asked.push(words);
    return words[0];
  });
  const [full, empty] = [['quay', 'pier'], []] as [string[], string[]];
  expect([firstOf(full), firstOf(empty), firstOf(full), firstOf(empty)]).toEqual([
    'quay',
    undefined,
    'quay',
    undefined,
  ]);
  expect(asked).toEqual([full, empty]);
});
