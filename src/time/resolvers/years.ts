/** Which year a phrase means by "last year", "the previous year", "that year". */
import { dateOf } from '../calendar.ts';
import type { YearReference } from '../meaning.ts';
import type { Circumstances } from './resolution.ts';

export interface Year {
  year: number;
  /** null where the text writes the year itself. */
  rule: string | null;
}

export function referredYear(
  reference: NonNullable<YearReference>,
  { setting, memory }: Circumstances,
): Year {
  if ('year' in reference) return { year: reference.year, rule: null };
  const spoken = reference.from === 'text' ? memory.last : null;
  const base = dateOf(spoken?.firstDay ?? setting.today).year;
  const origin = spoken ? `${base}, of which the text spoke before` : setting.publication;
  return { year: base + reference.shift, rule: `${yearWords(reference.shift)}, seen from ${origin}` };
}

function yearWords(shift: number): string {
  if (shift === 0) return 'the same year';
  return shift < 0 ? 'the year before' : 'the year after';
}
