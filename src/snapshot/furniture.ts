/** What stands around the timeline in a picture: what it is, from whom, when, and where it can be read. */
import { civilToMs } from '../event-list/civil.ts';
import type { EventList } from '../event-list/schema.ts';
import { count, DEFAULT_LOCALE, formatDays } from '../timeline/dates.ts';
import { reportedIn } from '../timeline/event-dates.ts';
import { publishedNote } from '../timeline/lanes.ts';
import { wrapText, type Font, type MeasureText } from '../timeline/text.ts';

/** A line of text; `y` is its base line, from the top of its block. */
export interface TextLine {
  text: string;
  font: Font;
  ink: 'ink' | 'muted';
  y: number;
}

/** Lines below one another, in CSS pixels. */
export interface TextBlock {
  lines: TextLine[];
  height: number;
}

interface Paragraph {
  text: string;
  font: Font;
  ink: TextLine['ink'];
  /** From one base line to the next. */
  leading: number;
  maxLines: number;
  /** Space before it. */
  before: number;
}

const KICKER: Font = { face: 'sans', size: 13, weight: 400 };
const DESCRIPTION: Font = { face: 'serif', size: 16, weight: 400 };
const NOTE: Font = { face: 'sans', size: 12, weight: 400 };
/** Where a line's base line stands in its height. */
const BASELINE = 0.75;

interface TextFrame {
  width: number;
  measure: MeasureText;
  locale?: string | undefined;
}

/** Above the timeline: how much was read and when it was published, the story's title and description. */
export function headerBlock(list: EventList, frame: TextFrame): TextBlock {
  const title: Font = { face: 'serif', size: frame.width < 600 ? 26 : 34, weight: 600 };
  return setParagraphs(
    [
      { text: kicker(list, frame.locale), font: KICKER, ink: 'muted', leading: 18, maxLines: 2, before: 0 },
      { text: list.story.title, font: title, ink: 'ink', leading: title.size * 1.2, maxLines: 4, before: 4 },
      { text: list.story.description, font: DESCRIPTION, ink: 'muted', leading: 22, maxLines: 4, before: 6 },
    ],
    frame,
  );
}

/** Below the timeline: the filter that was on, the sources and the address. */
export function footerBlock(
  list: EventList,
  { filter = '', address = '' }: { filter?: string | undefined; address?: string | undefined },
  frame: TextFrame,
): TextBlock {
  const note = { font: NOTE, ink: 'muted', leading: 17, before: 2 } as const;
  return setParagraphs(
    [
      { ...note, text: filter, maxLines: 2 },
      { ...note, text: sources(list, frame.locale), maxLines: 6 },
      { ...note, text: address, maxLines: 2 },
    ],
    frame,
  );
}

/** `Timeline · 3 outlets · 3 articles · published 9–11 Nov 2017`. */
function kicker({ outlets, articles }: EventList, locale = DEFAULT_LOCALE): string {
  const reported = reportedIn(articles);
  const days =
    reported && `published ${formatDays(civilToMs(reported.first), civilToMs(reported.last), locale, true)}`;
  return ['Timeline', count(outlets.length, 'outlet'), count(articles.length, 'article'), days]
    .filter(Boolean)
    .join(' · ');
}

/** `Sources: Harbour Post (4 Mar), Daily Quay (5 Mar, updated 6 Mar)`. */
function sources({ outlets, articles }: EventList, locale = DEFAULT_LOCALE): string {
  const each = outlets.flatMap(({ id, name }) => {
    const own = articles.filter(({ outlet }) => outlet === id);
    return own.length > 0 ? `${name} (${publishedNote(own, locale)})` : [];
  });
  return each.length > 0 ? `Sources: ${each.join(', ')}` : '';
}

/** Wraps paragraphs below one another; empty ones take no room. */
function setParagraphs(paragraphs: readonly Paragraph[], { width, measure }: TextFrame): TextBlock {
  const lines: TextLine[] = [];
  let height = 0;
  for (const { text, font, ink, leading, maxLines, before } of paragraphs) {
    const wrapped = wrapText(text, { font, width, maxLines }, measure);
    if (wrapped.length > 0 && height > 0) height += before;
    for (const line of wrapped) {
      lines.push({ text: line, font, ink, y: height + leading * BASELINE });
      height += leading;
    }
  }
  return { lines, height };
}
