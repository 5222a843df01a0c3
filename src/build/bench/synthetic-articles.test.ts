import { describe, expect, it } from 'vitest';
import { syntheticArticles } from './synthetic-articles.ts';

describe('synthetic articles', () => {
  it('are the same for the same count, and the first of a higher one', () => {
    expect(syntheticArticles(40)).toEqual(syntheticArticles(40));
    expect(syntheticArticles(200).slice(0, 40)).toEqual(syntheticArticles(40));
  });

  it('are as many as asked for, each with an id of its own', () => {
    const articles = syntheticArticles(320);
    expect(new Set(articles.map(({ id }) => id)).size).toBe(320);
  });

  it('tell one happening in many ways', () => {
    const leads = syntheticArticles(300).map(({ body }) => body.split(/(?<=\.)\s/u)[0]);
    expect(new Set(leads).size).toBeGreaterThan(200);
  });

  it('leave no slot unfilled', () => {
    const texts = syntheticArticles(200).map(({ title, body }) => `${title} ${body}`);
    expect(
      texts.filter((text) => /\b(?:WHOM?|PLACE|THING|NOUN|WHEN|SAYS|CLAIM|PLAN)\b| [,.]|,[,.]/u.test(text)),
    ).toEqual([]);
  });
});
