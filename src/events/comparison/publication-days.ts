import { referenceDate, type Article } from '../../articles/article.ts';
import { civilToMs, DAY_MS } from '../../event-list/civil.ts';

/** How near another article of the story must be to bear out a day that may be a stand-in. */
const NEAR_MS = 14 * DAY_MS;

/**
 * The articles whose day of publication can't be relied on: archives that only know the year, or nothing, give
 * the first of January. It is believed where it comes with a time of day, or where another article of the story
 * stands near it: news of New Year's Day is told on the days after, too.
 */
export function articlesOfNoSureDay(articles: readonly Article[]): ReadonlySet<Article> {
  const days = new Set(articles.map(referenceDate));
  const doubted = articles.filter((article) => {
    const given = article.updated ?? article.published;
    return /^\d{4}-01-01$/u.test(given) && !isBorneOut(given, days);
  });
  return new Set(doubted);
}

function isBorneOut(day: string, days: ReadonlySet<string>): boolean {
  const at = civilToMs(day);
  return [...days].some((other) => other !== day && Math.abs(civilToMs(other) - at) <= NEAR_MS);
}
