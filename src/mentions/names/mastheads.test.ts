import { describe, expect, it } from 'vitest';
import { invented } from '../test-story.ts';
import { learnNames } from './story-names.ts';

/** The names of a text in a story that an outlet has an article in. */
const namesBeside = (outlet: string, body: string) => {
  const articles = [
    invented('It was wet.', { id: 'article-0', outlet }),
    invented(body, { id: 'article-1' }),
  ];
  const names = learnNames(articles);
  return articles.flatMap((article) =>
    names(article).flatMap((named) => named.map(({ entity }) => entity.name)),
  );
};

describe('an outlet of the story without its article', () => {
  it('is known by several words, and by one behind "the"', () => {
    expect(namesBeside('The Harbour Post', 'A Harbour Post reporter left.')).toEqual(['The Harbour Post']);
    expect(namesBeside('The Lantern', 'Ada Holm told the Lantern so.')).toEqual(['Ada Holm', 'The Lantern']);
  });

  it('is nobody whose name is the same', () => {
    const anita = 'Anita Hill left. Ms. Hill said she was sorry. Later Hill came back.';
    expect(new Set(namesBeside('The Hill', anita))).toEqual(new Set(['Anita Hill']));
    expect(namesBeside('The Sun', 'Later Mr. Sun left.')).toEqual(['Sun']);
  });

  it('is no other outlet that is called by its last word', () => {
    const names = namesBeside(
      'The Times',
      'Ada Holm told the New York Times so. The Times said it was true.',
    );
    expect(names).not.toContain('The Times');
  });
});
