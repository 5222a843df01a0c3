import type { EventMention } from '../../mentions/event-mention.ts';
import type { Passage } from './edit.ts';
import { mentionsAt, occurrences } from './resolve-edits.ts';

/** Fewer words are hard to find again by eye, even where they stand only once. */
const FEWEST_WORDS = 3;

/**
 * How an edit names one mention: the fewest words around its trigger that stand once in the article and touch
 * no other mention; where all do, those that touch the fewest others. Null where no words of its sentence stand
 * only once.
 */
export function namePassage(
  mention: EventMention,
  mentions: readonly EventMention[],
): Pick<Passage, 'article' | 'quote'> | null {
  const { article, sentence, trigger } = mention;
  const own = mentions.filter((one) => one.article === article);
  const { tokens } = sentence;
  const at = Math.max(
    tokens.findIndex(({ end }) => end > trigger.start),
    0,
  );
  let best: { quote: string; others: number } | null = null;
  for (let words = FEWEST_WORDS; words <= tokens.length && best?.others !== 0; words += 1) {
    for (const from of startsAround(at, words, tokens.length)) {
      const [first, last] = [tokens[from], tokens[from + words - 1]];
      if (!first || !last || first.pos === 'PUNCT' || last.pos === 'PUNCT') continue;
      const quote = article.body.slice(first.start, last.end).replace(/\s+/gu, ' ');
      const [place, again] = occurrences(article.body, quote);
      if (!place || again) continue;
      const others = mentionsAt(place, article.id, own).filter((index) => !isAt(own[index], mention)).length;
      if (best === null || others < best.others) best = { quote, others };
    }
  }
  return best && { article: article.id, quote: best.quote };
}

/** Where a run of `words` tokens around the one at `at` can begin, the one that puts it in front first. */
function startsAround(at: number, words: number, count: number): number[] {
  const [lowest, highest] = [Math.max(0, at - words + 1), Math.min(at, count - words)];
  return Array.from({ length: Math.max(0, highest - lowest + 1) }, (_, index) => highest - index);
}

/** Whether two mentions have a trigger in common, so that no words tell them apart: a statement and what it says. */
function isAt(one: EventMention | undefined, other: EventMention): boolean {
  const starts = [other.trigger.start, other.content?.trigger.start];
  return (
    one !== undefined && [one.trigger, one.content?.trigger].some((own) => own && starts.includes(own.start))
  );
}
