import { describe, expect, test } from 'vitest';
import { formatDiagnostic } from '../../event-list/diagnostic.ts';
import { articleOf, readGold, sentenceAt } from './gold.ts';

const ARTICLE = { id: 'a', story: 's', sentences: ['A pier closed.', 'It had stood for years.'] };
const faultsOf = (text: string): string[] => {
  const reading = readGold(text, 'gold.json');
  return reading.ok ? [] : reading.diagnostics.map(formatDiagnostic);
};

describe('readGold', () => {
  test('reads topics with their articles and events', () => {
    const topics = [{ id: 't', articles: [ARTICLE], events: [] }];
    expect(readGold(JSON.stringify({ topics }), 'gold.json')).toMatchObject({ ok: true, value: { topics } });
  });

  test('tells every fault at its place', () => {
    const text = '{ "topics": [\n  { "id": 1, "articles": [], "events": {} }\n] }';
    expect(faultsOf(text)).toEqual([
      expect.stringMatching(/^gold\.json:2:11: invalid topics\[0\]\.id: .+; write it as/u),
      expect.stringMatching(/^gold\.json:2:40: invalid topics\[0\]\.events: .+; write it as/u),
    ]);
  });

  test('tells where a text stops being JSON', () => {
    expect(faultsOf('{ "topics": [ }')).toEqual([
      expect.stringMatching(/^gold\.json:1:15: no JSON: .+; mend the JSON$/u),
    ]);
  });
});

test('a sentence is found by its place in the article', () => {
  const { body } = articleOf(ARTICLE);
  expect(sentenceAt(ARTICLE, body.indexOf('pier'))).toBe(0);
  expect(sentenceAt(ARTICLE, body.indexOf('stood'))).toBe(1);
});
