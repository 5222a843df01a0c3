import { STATIVE_VERBS } from '../../mentions/data/stative-verbs.ts';
import type { EventMention } from '../../mentions/event-mention.ts';
import type { MentionFeatures } from './features.ts';
import { shareFigure } from './shared-figure.ts';
import { share } from '../sets.ts';
import { dayNumber, isDay, type Span } from '../span.ts';
import { cosine } from './term-vector.ts';

/** How alike two clauses have to be put for other verbs of one theme and day to tell of one event. */
const LEAST_ALIKE = 0.15;

/**
 * Whether two verbs are told so alike that they may be of one event though nothing in their meanings says so: "cut
 * the power on Tuesday", "turned off the power on Tuesday"; "cut 1,200 jobs", "to eliminate 1,200 positions".
 */
export function areToldAlike(a: MentionFeatures, b: MentionFeatures): boolean {
  if (a.mention.article === b.mention.article || !isAct(a.mention) || !isAct(b.mention)) return false;
  if (!(areOfOneDay(a.span, b.span) && share(a.themes, b.themes)) && !shareFigure(a, b)) return false;
  return cosine(a.clauseTerms, b.clauseTerms) >= LEAST_ALIKE;
}

const isAct = ({ kind, trigger: { pos, stem } }: EventMention): boolean =>
  kind !== 'statement' && pos === 'verb' && !STATIVE_VERBS.has(stem);

function areOfOneDay(a: Span | null, b: Span | null): boolean {
  return a !== null && b !== null && isDay(a) && isDay(b) && dayNumber(a) === dayNumber(b);
}

/** What verbs that are told alike have in common, whatever they mean: their theme and their day. */
export function themeKeys({ mention, themes, span }: MentionFeatures): string[] {
  if (!isAct(mention) || !span || !isDay(span)) return [];
  return [...themes].map((theme) => `${dayNumber(span)} of ${theme}`);
}
