import { createHash } from 'node:crypto';
import type { Article } from '../articles/article.ts';
import type { ListedArticle } from '../event-list/schema.ts';

/** What the list says about an article, in the order of the schema, but for its id and outlet. */
export function articleFacts(article: Article): Omit<ListedArticle, 'id' | 'outlet'> {
  const { title, url, published, updated, body } = article;
  return {
    title,
    url,
    published,
    updated,
    words: body.match(/\S+/g)?.length ?? 0,
    sha256: createHash('sha256').update(body, 'utf8').digest('hex'),
  };
}
