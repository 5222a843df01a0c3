import { FIRM_WORDS } from '../data/firm-words.ts';
import type { SentenceNames } from './taken-up-names.ts';

/** What a firm is by law, as it stands behind its name. Sorted. Source: ISO 20275, entity legal forms. */
const LEGAL_FORM = /^(.+?),? (?:AB|AG|ASA|Co|Corp|GmbH|Inc|LLC|Ltd|NV|Oyj|PLC|Plc|SA|SE|SpA|plc)\.?$/u;

/**
 * Of a story's names those of firms with what they are by law, by the short name that the story has, too: "Northreach Inc"
 * is "Northreach"; and what is short for a firm with its trade, by the long one: "Northreach" is "Northreach Foods". "The
 * Weinstein Co. fired Weinstein", "the Texas AG", "Chelsea sold Chelsea Hotels": not where the short name is another's,
 * too.
 *
 * @param isAnothers whether the story may have a short name as somebody's or a place's
 * @param isIntroduced whether the story introduces what it calls by a short name by a long one
 */
export function registeredFirms(
  names: readonly string[],
  isAnothers: (name: string) => boolean,
  isIntroduced: (short: string, long: string) => boolean,
): ReadonlyMap<string, string> {
  const known = new Set(names);
  const firms = new Map<string, string>();
  const shortened = new Map<string, string | null>();
  for (const name of names) {
    const short = LEGAL_FORM.exec(name)?.[1];
    if (short !== undefined && known.has(short) && !isAnothers(short)) firms.set(name, short);
  }
  for (const name of names) {
    const words = name.split(' ');
    if (words.length < 2 || firms.has(name) || !FIRM_WORDS.has(words.at(-1)?.toLowerCase() ?? '')) continue;
    // "Northreach Foods" and "Northreach Media" are two.
    const short = longestPrefix(
      words,
      (prefix) => known.has(prefix) && !isAnothers(prefix) && isIntroduced(prefix, name),
    );
    if (short !== null) shortened.set(short, shortened.has(short) ? null : name);
  }
  for (const [short, name] of shortened) if (name !== null && !firms.has(short)) firms.set(short, name);
  return firms;
}

/** "Union Central" of "Union Central Railroad", before "Union"; null: none will do. */
function longestPrefix(words: readonly string[], isGood: (prefix: string) => boolean): string | null {
  for (let end = words.length - 1; end > 0; end -= 1) {
    const prefix = words.slice(0, end).join(' ');
    if (isGood(prefix)) return prefix;
  }
  return null;
}

/** Whether the long name stands before the short one in each article that has the short one: a firm is introduced in full. */
export const standsFirst = (
  articles: readonly (readonly SentenceNames[])[],
  short: string,
  long: string,
): boolean => articles.every((sentences) => firstOf(sentences, short, long) !== short);

/** Which of two names an article has first; null: neither. */
function firstOf(sentences: readonly SentenceNames[], ...names: readonly string[]): string | null {
  for (const { spans } of sentences)
    for (const { text } of spans ?? []) if (names.includes(text)) return text;
  return null;
}
