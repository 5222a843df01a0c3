import { group } from 'd3-array';
import { isCalendarWord } from '../../mentions/grammar/calendar-words.ts';
import { nameWords } from '../../mentions/names/entities.ts';
import type { EventMention } from '../../mentions/event-mention.ts';
import { wordingLikeness } from '../comparison/evidence.ts';
import type { MentionFeatures } from '../comparison/features.ts';
import type { AlikePair } from './pair-list.ts';
import type { GroupQuestions } from './parted-groups.ts';
import { share } from '../sets.ts';
import { overlapping } from '../span.ts';
import { termsOf } from '../comparison/term-vector.ts';
import type { UntoldSentence } from './untold-sentences.ts';

/** How alike two sentences have to be put to tell of one thing; what they both mention counts for some words. */
export const LEAST_ALIKE = 0.45;
const BOTH_MENTION = 0.15;
/** One word, or an age, is hardly a way of putting it. */
const LEAST_WORDS = 2;
const DIGITS = /\d/u;
/** A sentence is compared with those that share a word of so few: others tell little, and would make the work grow. */
const FEW = 32;

/** An untold sentence with what it is compared by. */
interface Described {
  head: MentionFeatures;
  /** The groups that its mentions are of. */
  groups: ReadonlySet<number>;
}

/**
 * The pairs of sentences of different articles that are put alike, by their places.
 *
 * @param groupOf by mention, the group it is of
 */
export function alikeSentences(
  untold: readonly UntoldSentence[],
  groupOf: Int32Array,
  at: GroupQuestions['at'],
): AlikePair[] {
  const sentences = untold.map(({ head, items }) => ({
    head: at(head),
    groups: new Set(items.map((item) => groupOf[item] ?? -1)),
  }));
  return [...worthComparing(sentences)].flatMap(([b, places]) =>
    [...places].flatMap((a): AlikePair[] => {
      const likeness = likenessOf(sentences[a], sentences[b]);
      return likeness >= LEAST_ALIKE ? [{ a, b, likeness }] : [];
    }),
  );
}

/** By a sentence's place those of the ones before it that it shares a rare word or a group with. */
function worthComparing(sentences: readonly Described[]): Map<number, Set<number>> {
  const keyed = sentences.flatMap(({ head: { terms }, groups }, place) => {
    const keys = [
      ...termsOf(terms).map((term) => `word ${term}`),
      ...[...groups].map((one) => `group ${one}`),
    ];
    return keys.map((key) => ({ key, place }));
  });
  const before = new Map<number, Set<number>>();
  for (const block of group(keyed, ({ key }) => key).values()) {
    if (block.length > FEW) continue;
    for (const [from, { place: b }] of block.entries()) {
      const known = before.get(b) ?? new Set();
      for (const { place: a } of block.slice(0, from)) known.add(a);
      before.set(b, known);
    }
  }
  return before;
}

function likenessOf(one: Described | undefined, other: Described | undefined): number {
  if (!one || !other || one.head.mention.article === other.head.mention.article) return 0;
  if (!mayBeOne(one.head, other.head)) return 0;
  const wording = wordingLikeness({ a: one.head, b: other.head });
  return wording + (share(one.groups, other.groups) ? BOTH_MENTION : 0);
}

/** What befalls somebody one day after another is told alike, too: what is dated has to be of one time. */
function mayBeOne(a: MentionFeatures, b: MentionFeatures): boolean {
  if (a.span && b.span && !overlapping(a.span, b.span)) return false;
  const there = wordsBesides(b.mention);
  return [...wordsBesides(a.mention)].filter((word) => there.has(word)).length >= LEAST_WORDS;
}

/** The words of a sentence but its figures, its days, and who tells it: these are the same whatever is told. */
function wordsBesides({ terms, source, sentence: { tokens } }: EventMention): Set<string> {
  const besides = new Set(nameWords(`${source?.name ?? ''} ${source?.role ?? ''}`));
  for (const token of tokens) if (isCalendarWord(token)) besides.add(token.lower);
  return new Set(terms.filter((term) => !DIGITS.test(term) && !besides.has(term)));
}

const MOST_WORDS = 5;

/** The words that two sentences share, as the one writes them; the first few. */
export function wordsInCommon({ mention: a }: MentionFeatures, { mention: b }: MentionFeatures): string[] {
  const there = wordsBesides(b);
  const shared = new Set([...wordsBesides(a)].filter((word) => there.has(word)));
  const found = a.sentence.tokens.filter(({ lower, lemma }) => shared.has(lower) || shared.has(lemma));
  return [...new Set(found.map(({ text }) => text))].slice(0, MOST_WORDS);
}
