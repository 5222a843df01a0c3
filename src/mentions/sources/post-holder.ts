import type { Attribution } from './attribution.ts';
import type { Discourse } from '../coreference/coreference.ts';
import type { NounPhrase } from '../grammar/noun-phrase.ts';
import { isFiniteGroup } from '../grammar/verb-groups.ts';
import type { Entity } from '../names/entities.ts';
import type { SentenceFrame } from '../sentence-frame.ts';
import { isPost } from './speaker-kind.ts';

/** Who holds the post that words without a name stand for: "the judge said"; null: not known. */
export function postHolder(
  frame: SentenceFrame,
  speaker: NounPhrase,
  { cueAt, cueLemma }: Attribution,
  discourse: Discourse,
): Entity | null {
  if (!isPost(speaker)) return null;
  const holder = isKnown(frame, speaker) ? discourse.holderOf(speaker.name) : null;
  if (holder && speaksAsAnother(frame, cueAt, holder, discourse)) return null;
  return holder ?? discourse.namedInHeadline(cueLemma);
}

/**
 * "The mayor said he had left", where the only mayor named is a woman and no man is spoken of, by name or as "the
 * driver": another mayor.
 */
function speaksAsAnother(
  { tokens, times, sentence }: SentenceFrame,
  cueAt: number,
  holder: Entity,
  discourse: Discourse,
): boolean {
  let place = cueAt + 1;
  while (
    tokens[place]?.lower === 'that' ||
    times.some(({ from, to }) => from <= place && place < to) ||
    tokens[place]?.pos === 'ADP'
  )
    place++;
  const pronoun = tokens[place]?.lower ?? '';
  return (
    /^s?he$/u.test(pronoun) &&
    !discourse.agrees(holder, pronoun) &&
    !discourse.knowsOf(pronoun, sentence.index)
  );
}

/**
 * Whether a post is spoken of as known, and without more that would tell which one is meant: "the judge said"; not "a
 * judge", "another judge", "the judge in Oslo", "the lawyer hired by the family" or "the nurse, who was hurt".
 */
function isKnown({ tokens, times, clauses }: SentenceFrame, { from, to }: NounPhrase): boolean {
  if (tokens[from]?.lower !== 'the') return false;
  const isInTime = (place: number): boolean => times.some((time) => time.from <= place && place < time.to);
  let place = to;
  // "The judge on Monday also said"
  while (
    tokens[place]?.pos === 'ADV' ||
    isInTime(place) ||
    (tokens[place]?.pos === 'ADP' && isInTime(place + 1))
  )
    place++;
  const next = tokens[place];
  if (!next || next.pos === 'PUNCT') return !/^(?:who|whom|whose)$/u.test(tokens[place + 1]?.lower ?? '');
  return clauses.some(({ verb }) => verb && verb.from <= place && place < verb.to && isFiniteGroup(verb));
}
