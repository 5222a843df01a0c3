import type { Entity } from '../names/entities.ts';
import type { SentenceFrame } from '../sentence-frame.ts';

/** The last two names joined by "and" before a token; empty: none. */
export function joinedPair(frame: SentenceFrame, end: number): readonly Entity[] {
  if (frame.names.length < 2) return [];
  const place = frame.names.findLastIndex(({ to }, index) => {
    const next = frame.names[index + 1];
    return (
      /^(?:and|&)$/u.test(frame.tokens[to]?.lower ?? '') &&
      next !== undefined &&
      next.to <= end &&
      next.titleFrom - to <= 4
    );
  });
  if (place < 0) return [];
  const first = frame.names[place]?.entity;
  const second = frame.names[place + 1]?.entity;
  return first && second && first !== second && canAct(first) && canAct(second) ? [first, second] : [];
}

/** A person, or somebody whose kind the text leaves open. */
const canAct = ({ type, isOutlet }: Entity): boolean =>
  (type === 'person' || type === 'unknown') && !isOutlet;
