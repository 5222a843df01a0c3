import { DAY_MS } from '../../event-list/civil.ts';
import type { EventMention } from '../../mentions/event-mention.ts';
import { relateWords } from '../../text/wordnet/lexicon.ts';
import { ONE_THING_NOUNS } from '../data/one-thing-nouns.ts';
import { areOthers, share } from '../sets.ts';
import { overlapping, type Span } from '../span.ts';
import type { MentionFeatures } from './features.ts';

/** By noun, the others of its groups. */
const OTHERS_OF = new Map<string, ReadonlySet<string>>();
for (const nouns of ONE_THING_NOUNS)
  for (const noun of nouns) OTHERS_OF.set(noun, new Set([...(OTHERS_OF.get(noun) ?? []), ...nouns]));

/** Whether two nouns may name one thing in turn: "merger", "takeover". */
export function areOneThing(noun: string, other: string): boolean {
  if (noun === other) return true;
  return OTHERS_OF.get(noun)?.has(other) === true || relateWords(noun, other) === 'synonym';
}

/** Whether what two tell of befalls one thing, by whatever name: "cut 1,200 jobs", "eliminate 1,200 positions". */
export function haveOneTheme({ themes }: Pick<Done, 'themes'>, other: Pick<Done, 'themes'>): boolean {
  for (const theme of themes) for (const its of other.themes) if (areOneThing(theme, its)) return true;
  return false;
}

/** How long a time may be to tell that two acts are of one: a month. */
const LONGEST_MS = 31 * DAY_MS;
/** Of these the figure before them tells, and not the word. */
const UNIT = /^(?:cent|dollar|euro|percent|point|pound|%)$/u;
/** Which ones, these words don't tell. */
const ANYBODY = /^(?:man|other|people|person|victim|woman)$/u;

/** What is asked of a mention. */
type Done = Pick<MentionFeatures, 'mention' | 'themes' | 'span' | 'numbers'>;

/**
 * Whether two outlets tell of what was done to one thing at times that fit, and not by others: "approved the merger on
 * Sunday", "approved the deal over the weekend".
 */
export function isDoneToOneThing(a: Done, b: Done): boolean {
  if (a.themes.size === 0 || b.themes.size === 0 || a.mention.article === b.mention.article) return false;
  if (!areOfOneTime(a.span, b.span) || areOfOthers(a, b)) return false;
  for (const theme of a.themes) {
    if (ANYBODY.test(theme) || (UNIT.test(theme) && !share(a.numbers, b.numbers))) continue;
    for (const other of b.themes) if (areOneThing(theme, other)) return true;
  }
  return false;
}

/** Whether both name somebody or a body, and none in common; a place may stand for either. */
const areOfOthers = ({ mention: a }: Done, { mention: b }: Done): boolean =>
  areOthers(namedIn(a), namedIn(b));

const namedIn = ({ participants }: EventMention): ReadonlySet<string> =>
  new Set(participants.flatMap(({ type, name }) => (type === 'place' ? [] : [name])));

function areOfOneTime(a: Span | null, b: Span | null): boolean {
  if (!a || !b || !overlapping(a, b)) return false;
  return a.end - a.start <= LONGEST_MS && b.end - b.start <= LONGEST_MS;
}
