/** What an outlet's passage says of an event, in words. */
import type { EventList, Mention, Stance } from '../event-list/schema.ts';
import { GLYPH_NAMES } from './glyphs.ts';
import { articleOfSource } from './source-article.ts';

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
function sourceText(source: NonNullable<Mention['source']>, quote: string): string {
  const called = `${articleOfSource(source, quote)}${source.name}`;
  return `${source.role ? `${called}, ${source.role}` : called} (“${source.cue}”)`;
}
