import { expect, it } from 'vitest';
import { ArticleFrames } from '../article-frames.ts';
import { learnNames } from '../names/story-names.ts';
import { invented } from '../test-story.ts';
import { BodyBefore } from './body-before.ts';

/** What the last sentence of a text tells of bodies, none of which speaks. */
function lastOf(body: string): BodyBefore | null {
  const article = invented(body);
  const frames = new ArticleFrames(article, learnNames([article])(article));
  let before: BodyBefore | null = null;
  for (const sentence of article.analysed.sentences) {
    const frame = frames.take(sentence);
    if (frame) before = new BodyBefore(frame, null, before);
  }
  return before;
}

it.each([
  ['Corin Foods shut a mill on Monday.', 'Corin Foods', true],
  ['Corin Foods shut a mill on Monday. It faces a fine.', 'Corin Foods', true],
  ['Corin Foods shut a mill on Monday. Rain fell.', undefined, true],
  ['Corin Foods and Vell Energy signed a deal on Monday.', undefined, true],
  ['It faces a fine.', undefined, false],
])(
  'A sentence is about a body where that is its subject, and goes on so with “it”: %s',
  (body, name, acted) => {
    expect(lastOf(body)?.last?.name).toBe(name);
    expect(lastOf(body)?.acted).toBe(acted);
  },
);

it('names bodies, or goes on with the one that “it” means', () => {
  const namedIn = (body: string) => [...(lastOf(body)?.named ?? [])].map(({ name }) => name);
  expect(namedIn('Corin Foods sued Vell Energy on Monday.')).toEqual(['Corin Foods', 'Vell Energy']);
  expect(namedIn('Corin Foods shut a mill on Monday. It faces a fine.')).toEqual(['Corin Foods']);
  expect(namedIn('Corin Foods shut a mill on Monday. Rain fell.')).toEqual([]);
});
