import type { Article } from '../../articles/article.ts';
import type { Story } from '../../articles/story.ts';
import { describeMentions } from '../../events/comparison/describe-mentions.ts';
import type { MentionFeatures } from '../../events/comparison/features.ts';
import type { EventMention } from '../../mentions/event-mention.ts';
import { valueOf } from '../input-error.ts';
import { readMentions } from '../pipeline.ts';
import { articleOf, sentenceAt, type GoldArticle, type GoldTopic } from './gold.ts';

/** Mentions of one folder of articles, with the event that an annotator has at their places. */
export interface LabelledFolder {
  features: readonly MentionFeatures[];
  /** By the mention's index: the event's id; null where the annotator has none by that trigger. */
  eventOf: (item: number) => string | null;
}

/** A small story: one article each of about five outlets. */
const SMALL_STORY = 5;
/** What a story says of itself beside its articles; the reading goes by its date order alone. */
const STORY: Omit<Story, 'articles'> = {
  id: 'gold',
  title: '',
  description: '',
  language: 'en',
  outlets: [],
  excerpt: 'none',
  dateOrder: null,
};

/** Of a topic every story, its first five articles, and all its stories in one folder. */
export function foldersOf(topic: GoldTopic): LabelledFolder[] {
  const stories = [...new Set(topic.articles.map(({ story }) => story))];
  const folders = stories.flatMap((name) => {
    const articles = topic.articles.filter(({ story }) => story === name);
    return [articles, articles.slice(0, SMALL_STORY)];
  });
  return [...folders, topic.articles].map((articles) => readFolder(articles, topic));
}

function readFolder(gold: readonly GoldArticle[], topic: GoldTopic): LabelledFolder {
  const articles = gold.map(articleOf);
  const goldOf = new Map(
    articles.map((article, index): [Article, GoldArticle | undefined] => [article, gold[index]]),
  );
  const { mentions } = valueOf(readMentions({ ...STORY, articles }, null));
  const events = mentions.map((mention) => {
    const article = goldOf.get(mention.article);
    return article ? eventAt(mention, article, topic) : null;
  });
  return { features: describeMentions(mentions), eventOf: (item) => events[item] ?? null };
}

/** The event that the annotator has at a mention's place by a word of its trigger; null: none. */
function eventAt({ trigger }: EventMention, article: GoldArticle, { events }: GoldTopic): string | null {
  const sentence = sentenceAt(article, trigger.start);
  const words = wordsOf(trigger.text);
  const found = events.find(({ mentions }) =>
    mentions.some(
      (mention) =>
        mention.article === article.id &&
        mention.sentence === sentence &&
        wordsOf(mention.trigger).some((word) => words.includes(word)),
    ),
  );
  return found?.id ?? null;
}

const wordsOf = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]{3,}/gu) ?? [];
