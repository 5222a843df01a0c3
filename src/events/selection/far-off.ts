import type { EventMention } from '../../mentions/event-mention.ts';

/** So many years ahead what an outlet tells of is in hand. */
const NEAR_YEARS = 2;

/** Too wide a time for a plan: "in 2030" is hardly an event yet; next year is, where the outlet itself tells of it. */
export function isFarOff({ time, source, article }: EventMention): boolean {
  const { start, precision } = time?.interval ?? {};
  if (start == null || !/^(?:half-year|year|decade|century)$/u.test(precision ?? '')) return false;
  if (source !== null || precision === 'decade' || precision === 'century') return true;
  return Number(start.slice(0, 4)) - Number(article.published.slice(0, 4)) > NEAR_YEARS;
}
