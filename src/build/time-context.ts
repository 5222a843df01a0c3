import type { Article } from '../articles/article.ts';
import type { Story } from '../articles/story.ts';
import type { TimeContext } from '../time/time-expression.ts';

/** What the relative times of an article resolve against: its update, else its publication. */
export function timeContextOf(
  { outlet, published, updated }: Article,
  { dateOrder }: Pick<Story, 'dateOrder'>,
): TimeContext {
  return {
    published: updated ?? published,
    outlet,
    isUpdate: updated !== null,
    ...(dateOrder && { dateOrder }),
  };
}
