import { z } from 'zod';
import type { Article } from '../../articles/article.ts';
import { failure, success, type Reading } from '../../articles/reading.ts';
import { fieldFaults, parseJson } from '../json-faults.ts';

/** Articles with the events an annotator found in them, as ECB+ has them (Cybulska & Vossen 2014). */
const goldSchema = z.object({
  topics: z.array(
    z.object({
      id: z.string(),
      articles: z.array(
        z.object({
          id: z.string(),
          /** The story of the topic that the article is of. */
          story: z.string(),
          source: z.string().optional(),
          published: z.string().optional(),
          sentences: z.array(z.string()),
        }),
      ),
      events: z.array(
        z.object({
          id: z.string(),
          mentions: z.array(z.object({ article: z.string(), sentence: z.number(), trigger: z.string() })),
        }),
      ),
    }),
  ),
});

export type Gold = z.infer<typeof goldSchema>;
export type GoldTopic = Gold['topics'][number];
export type GoldArticle = GoldTopic['articles'][number];

/** Reads gold data: the topics, or every fault at its line and column. */
export function readGold(text: string, path: string): Reading<Gold> {
  const input = parseJson(text, path);
  if (!input.ok) return input;
  const gold = goldSchema.safeParse(input.value);
  if (gold.success) return success(gold.data);
  const errors = gold.error.issues.map((issue) => ({
    path: z.core.toDotPath(issue.path),
    message: issue.message,
  }));
  return failure(
    ...fieldFaults(errors, { text, path, remedy: 'write it as src/build/fit/gold.ts reads it' }),
  );
}

/** What stands for the day of publication where it isn't known: archives write the first of January. */
const UNKNOWN_DAY = '2012-01-01';
const BETWEEN = '\n\n';

/** The article as the pipeline takes it: a paragraph a sentence. */
export function articleOf({ id, source, published, sentences }: GoldArticle): Article {
  return {
    id,
    outlet: source ?? id,
    title: sentences[0] ?? '',
    published: published ?? UNKNOWN_DAY,
    updated: null,
    url: null,
    byline: null,
    language: 'en',
    body: `${sentences.join(BETWEEN)}\n`,
  };
}

/** The number of the sentence that holds an offset into the article's body. */
export function sentenceAt({ sentences }: GoldArticle, offset: number): number {
  let end = 0;
  return sentences.findIndex((sentence) => {
    end += sentence.length + BETWEEN.length;
    return offset < end;
  });
}
