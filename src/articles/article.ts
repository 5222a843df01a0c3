import type { Civil } from '../event-list/civil.ts';

/** One news article as the pipeline reads it. */
export interface Article {
  /** The file's name without `.md`. */
  id: string;
  /** The outlet's name as the front matter gives it; outlets are told apart by it. */
  outlet: string;
  title: string;
  /** As given: a day, or an ISO 8601 time with its offset. */
  published: string;
  /** As `published`; null where the article isn't known to have been changed. */
  updated: string | null;
  url: string | null;
  byline: string | null;
  /** BCP 47 tag. */
  language: string;
  /** Everything after the front matter's closing line, verbatim. All offsets are UTF-16 code units into it. */
  body: string;
}

/** The civil day that relative dates resolve against: of `updated`, else of `published`. */
export function referenceDate({ published, updated }: Pick<Article, 'published' | 'updated'>): Civil {
  return (updated ?? published).slice(0, 10);
}
