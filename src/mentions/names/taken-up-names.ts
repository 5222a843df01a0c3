import type { SentenceSightings } from './name-sightings.ts';
import type { NameSpan } from './name-spans.ts';

/** What is known of the names of a sentence before all the story's are. */
export interface SentenceNames extends Omit<SentenceSightings, 'sightings'> {
  /** null: it has no capitals to tell names by. */
  spans: readonly NameSpan[] | null;
}

/**
 * "Ann Lee arrived. She …": the names of two words and more that "he" or "she" takes up in the next sentence, and the
 * surnames of such where no other name stands beside them.
 */
export function takenUp(sentences: readonly SentenceNames[], surnames: ReadonlySet<string>): string[] {
  return sentences.flatMap(({ spans, paragraph, subjectEnd, isOfNameAlone }, place) => {
    const next = sentences[place + 1];
    if (!spans || !next || next.paragraph - paragraph > 1) return [];
    if (!next.goesOnAboutPerson && !(next.opensWithOwner && isOfNameAlone)) return [];
    const [first, ...others] = spans;
    if (!first || first.from > subjectEnd) return [];
    if (isFull(first)) return others.some(isFull) ? [] : [first.text];
    return others.length === 0 && surnames.has(first.text.toLowerCase()) ? [first.text] : [];
  });
}

const isFull = ({ from, to }: NameSpan): boolean => to - from > 1;
