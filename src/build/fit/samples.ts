import type { Article } from '../../articles/article.ts';
import type { Story } from '../../articles/story.ts';
import type { Cluster } from '../../events/cluster-graph.ts';
import { describeMentions, type MentionFeatures } from '../../events/features.ts';
import { GROUP_EVIDENCE, type GroupPair } from '../../events/group-evidence.ts';
import { describeGroup } from '../../events/group-features.ts';
import { joinOneByOne, questionsOf } from '../../events/join.ts';
import { relateMeanings } from '../../events/trigger-relation.ts';
import type { EventMention } from '../../mentions/event-mention.ts';
import { valueOf } from '../input-error.ts';
import { readMentions } from '../pipeline.ts';
import { articleOf, sentenceAt, type GoldArticle, type GoldTopic } from './gold.ts';
import type { Sample } from './logistic-regression.ts';

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

/**
 * Two groups of mentions each, with whether they are of one event: of every story of a topic, of its first five
 * articles, and of all stories of the topic in one folder.
 */
export function samplesOf(topic: GoldTopic): Sample[] {
  const stories = [...new Set(topic.articles.map(({ story }) => story))];
  const folders = stories.flatMap((name) => {
    const articles = topic.articles.filter(({ story }) => story === name);
    return [articles, articles.slice(0, SMALL_STORY)];
  });
  return [...folders, topic.articles].flatMap((articles) => samplesOfFolder(articles, topic));
}

function samplesOfFolder(gold: readonly GoldArticle[], topic: GoldTopic): Sample[] {
  const articles = gold.map(articleOf);
  const goldOf = new Map(
    articles.map((article, index): [Article, GoldArticle | undefined] => [article, gold[index]]),
  );
  const { mentions } = valueOf(readMentions({ ...STORY, articles }, null));
  const features = describeMentions(mentions);
  const ask = questionsOf(features, () => null);
  const clusters = [...joinOneByOne(features, [], ask)].flatMap((part) => part.clusters);
  const label = (item: number) => {
    const mention = mentions[item];
    const found = mention && goldOf.get(mention.article);
    return mention && found ? eventOf(mention, found, topic) : null;
  };
  return samplesOfGroups(clusters, ask.at, label);
}

/** Of each two groups whose triggers go together, so that there are enough to learn from: also where nothing ties them. */
function samplesOfGroups(
  clusters: readonly Cluster[],
  at: (item: number) => MentionFeatures,
  label: (item: number) => string | null,
): Sample[] {
  const groups = clusters.flatMap(({ items }) => {
    const known = commonestOf(items, label);
    const isSaid = items.some((item) => at(item).mention.kind === 'statement');
    return known && !isSaid ? [{ ...known, features: describeGroup(items.map(at)) }] : [];
  });
  return groups.flatMap((one, index) =>
    groups.slice(index + 1).flatMap((other): Sample[] => {
      const pair = { a: one.features, b: other.features };
      if (!areRelated(pair)) return [];
      return [
        {
          amounts: GROUP_EVIDENCE.map(({ amount }) => amount(pair)),
          isOne: one.event === other.event,
          // A pair of large groups decides about more than one of two mentions.
          weight: Math.sqrt(Math.min(one.count, other.count)),
        },
      ];
    }),
  );
}

function areRelated({ a, b }: GroupPair): boolean {
  // What is measured within one subject can't be compared with another's.
  if (a.mentions[0]?.subject !== b.mentions[0]?.subject) return false;
  return [...a.stems.keys()].some((stem) =>
    [...b.stems.keys()].some((other) => relateMeanings({ stem }, { stem: other }) !== 'none'),
  );
}

/** The event that most of a group's mentions are of, and of how many the annotator says which; null: of none. */
function commonestOf(items: readonly number[], label: (item: number) => string | null) {
  const events = items.flatMap((item) => label(item) ?? []);
  const counts = new Map<string, number>();
  for (const event of events) counts.set(event, (counts.get(event) ?? 0) + 1);
  const [event] = [...counts].toSorted(([, a], [, b]) => b - a)[0] ?? [];
  return event === undefined ? null : { event, count: events.length };
}

/** The event that the annotator has at a mention's place by a word of its trigger; null: none. */
function eventOf({ trigger }: EventMention, article: GoldArticle, { events }: GoldTopic): string | null {
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
