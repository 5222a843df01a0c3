import { expect, it } from 'vitest';
import { rankEvents } from './rank.ts';
import { sampleMention } from './sample.ts';

const mention = (article: string, index = 0, outlet = article) =>
  sampleMention({ text: 'Poe opened it', trigger: 'opened', article, outlet, index });

it('ranks by outlets, then articles, then nearness to the head, then mentions', () => {
  const events = [
    [mention('a', 4)],
    [mention('a', 1)],
    [mention('a', 9), mention('a2', 9, 'a')],
    [mention('a', 9), mention('b', 9)],
    [mention('a', 4), mention('a', 5)],
  ];
  expect(rankEvents(events)).toEqual([5, 3, 2, 1, 4]);
});
