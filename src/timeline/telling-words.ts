/** What an outlet's passage says of an event, in words. */
import type { EventList, Mention, Stance } from '../event-list/schema.ts';
import { GLYPH_NAMES } from './glyphs.ts';

/** What each stance is called beside a quote, as in the legend; null: an outlet that asserts needs no word. */
const STANCE_NAMES: Record<Stance, string | null> = {
  asserts: null,
  denies: GLYPH_NAMES.denied,
  doubts: GLYPH_NAMES.doubted,
  expects: GLYPH_NAMES.expected,
};

/** Who is credited: `via CNN` where it is an outlet of the story, else `citing TASS`. */
export function creditOf(via: string, { outlets }: Pick<EventList, 'outlets'>): string {
  return outlets.some(({ name, shortName }) => name === via || shortName === via)
    ? `via ${via}`
    : `citing ${via}`;
}

/**
 * Who says so, beside a quote: the stance's word, and whom it is from, `according to Jonas Kade, presidential aide
 * (“told”)`. null: nobody says so, or but the outlet that is credited above the quote.
 */
export function attributionOf({
  stance,
  source,
  via,
  quote,
}: Pick<Mention, 'stance' | 'source' | 'via' | 'quote'>): {
  word: string | null;
  whom: string | null;
} | null {
  const word = STANCE_NAMES[stance];
  if (!word && (!source || source.name === via)) return null;
  return { word, whom: source && `${word ? 'by' : 'according to'} ${sourceText(source, quote.text)}` };
}

/** `Jonas Kade, presidential aide (“told”)`, `the hospital (“said”)`. */
function sourceText({ name, role, cue }: NonNullable<Mention['source']>, quote: string): string {
  const called = `${articleBefore(name, quote)}${name}`;
  return `${role ? `${called}, ${role}` : called} (“${cue}”)`;
}

/** The article with which a quote has a source without a name: "the " of "the hospital said"; else empty. */
function articleBefore(name: string, quote: string): string {
  if (name === name.toUpperCase() || name.charAt(0) !== name.charAt(0).toLowerCase()) return '';
  const words = ` ${quote.toLowerCase()} `;
  const isWhole = (start: number, end: number) => start >= 0 && !/[\p{L}\p{N}]/u.test(words.charAt(end));
  return (
    ARTICLES.find((article) => {
      const phrase = ` ${article}${name.toLowerCase()}`;
      const start = words.indexOf(phrase);
      return isWhole(start, start + phrase.length);
    }) ?? ''
  );
}

const ARTICLES = ['the ', 'a ', 'an '];
