import { expect, it } from 'vitest';
import { ArticleFrames } from '../article-frames.ts';
import { learnNames } from '../names/story-names.ts';
import { invented } from '../test-story.ts';
import { actedOn } from './acted-on.ts';

/** Whom the first verb of a text acts on. */
function meant(body: string): string[] {
  const article = invented(body);
  const frame = new ArticleFrames(article, learnNames([article])(article)).at(0);
  return frame ? actedOn(frame, frame.clauses[0]?.verb?.to).map(({ name }) => name) : [];
}

it.each([
  ['Ann Poe accused Sen. Ben Ruiz of theft.', ['Ben Ruiz']],
  ['Ann Poe called on Sen. Ben Ruiz to resign.', ['Ben Ruiz']],
  ['Ann Poe said Sen. Ben Ruiz had left.', []],
  ['Ann Poe, a friend of Sen. Ben Ruiz, left.', []],
])('whom a verb acts on: %s', (body, expected) => {
  expect(meant(body)).toEqual(expected);
});
