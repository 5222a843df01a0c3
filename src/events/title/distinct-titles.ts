/** A title with what speaks for it. */
export interface Candidate {
  title: string;
  score: number;
}

/** An event's possible titles, the best first, and its rank in the list. */
export interface Titled {
  candidates: readonly Candidate[];
  rank: number;
}

/** So much worse than the best, a title is worse than one that stands twice. */
const MOST_LOST = 4;
/** What means somebody or something named before: alone it says nothing. */
const POINTS_BACK = /^(?:he|her|his|it|its|she|such|that|their|these|they|this|those)\b/iu;

/**
 * "in January and on Monday": a time that a title keeps is hardly the event's own, which stands beside it. What is said
 * ("Poe: she would leave on Monday") may have one.
 */
const HAS_TIME =
  /^[^:]*\b(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|January|February|March|April|May|June|July|August|September|October|November|December|(?:19|20)\d\d)\b/u;

/**
 * A title for each event of a list: its best, but where another event has that already its next best. Whoever would lose
 * most by another title comes first, then who ranks higher. Where no good one is left, an event keeps its best.
 */
export function distinctTitles(events: readonly Titled[]): string[] {
  const taken = new Set<string>();
  const chosen = new Map<Titled, string>();
  const good = new Map(events.map((event) => [event, goodOnes(event)]));
  const loss = (event: Titled) => {
    const [best, next] = good.get(event) ?? [];
    return best && next ? best.score - next.score : MOST_LOST + 1;
  };
  for (const event of events.toSorted((a, b) => loss(b) - loss(a) || a.rank - b.rank)) {
    const titles = (good.get(event) ?? []).map(({ title }) => title);
    const title = titles.find((one) => !taken.has(one.toLowerCase())) ?? titles[0] ?? '';
    taken.add(title.toLowerCase());
    chosen.set(event, title);
  }
  return events.map((event) => chosen.get(event) ?? '');
}

/** The best title and those that may take its place. */
function goodOnes({ candidates }: Titled): readonly Candidate[] {
  const [best] = candidates;
  const least = (best?.score ?? 0) - MOST_LOST;
  return candidates.filter(
    (one) =>
      one === best ||
      (one.score >= least &&
        one.title !== best?.title &&
        !POINTS_BACK.test(one.title) &&
        !HAS_TIME.test(one.title)),
  );
}
