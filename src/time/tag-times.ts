/**
 * The temporal tagger: a text's time phrases and what they mean. Paragraph by paragraph the text becomes tokens,
 * phrases, meanings without a date, places on the calendar; what the text spoke of last is carried along.
 */
import { lex } from './lexer.ts';
import { Memory } from './memory.ts';
import { recognisers } from './recognisers.ts';
import { refine } from './refiners.ts';
import { resolvePhrases } from './resolve-phrases.ts';
import { settingOf } from './setting.ts';
import { datelineDay } from './speaking-day.ts';
import type { TimeContext, TimeExpression } from './time-expression.ts';
import { mayHoldTime } from './telling.ts';
import { TokenReader } from './token-reader.ts';

const FAMILIES = { 'month-first': recognisers(false), 'day-first': recognisers(true) };

/**
 * Finds the time phrases of a text, in order and without overlaps. The text is an article's body with its
 * paragraphs; any string will do. Offsets are UTF-16 code units into it. Runs in time linear in its length.
 * Throws a RangeError where `context.published` doesn't start with a day of the calendar.
 */
export function tagTimes(text: string, context: TimeContext): TimeExpression[] {
  const setting = settingOf(context);
  const families = FAMILIES[context.dateOrder ?? 'month-first'];
  const memory = new Memory(setting.today);
  const report = datelineDay(text, setting.today);
  return paragraphsOf(text).flatMap(([from, to]) => {
    if (!mayHoldTime(text, from, to)) return [];
    const reader = new TokenReader(text, lex(text, from, to));
    return refine(resolvePhrases(reader, families, setting, memory, report), reader);
  });
}

/** Offsets of the stretches between blank lines. */
function paragraphsOf(text: string): [number, number][] {
  const paragraphs: [number, number][] = [];
  let from = 0;
  while (from < text.length) {
    const found = text.indexOf('\n\n', from);
    const to = found < 0 ? text.length : found;
    if (to > from) paragraphs.push([from, to]);
    from = to + 2;
  }
  return paragraphs;
}
