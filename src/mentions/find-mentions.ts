import type { AnalysedArticle } from './analysed-article.ts';
import type { EventMention } from './event-mention.ts';
import { learnNames } from './names/story-names.ts';
import { withPostsOfStory } from './sources/posts-of-story.ts';
import { ArticleReader } from './article-reader.ts';

/** What mentions are found in. */
export interface MentionsInput {
  articles: readonly AnalysedArticle[];
  /** Called once for each article, to tell how far the reading has got. */
  onArticle?: () => void;
}

/**
 * Finds the mentions of events in the articles of one story: what happened or is planned, and who said something.
 * Names are learnt over all articles. The result is in the order of the articles, then of the text.
 */
export function findMentions({ articles, onArticle }: MentionsInput): EventMention[] {
  const names = learnNames(articles);
  const mentions: EventMention[] = [];
  for (const article of articles) {
    onArticle?.();
    mentions.push(...new ArticleReader(article, names(article)).read());
  }
  return withPostsOfStory(mentions);
}
