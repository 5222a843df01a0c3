import type { Article } from '../../articles/article.ts';
import { failure, success, type Reading } from '../../articles/reading.ts';
import type { Diagnostic } from '../../event-list/diagnostic.ts';
import type { EventMention } from '../../mentions/event-mention.ts';
import { passagesOf, type Edit, type Passage } from './edit.ts';

/** An edit with, for each passage it names, the mentions that stand there: their indices, never none. */
export interface ResolvedEdit {
  edit: Edit;
  places: readonly (readonly number[])[];
  /** Of each place those whose own word stands there, and not only that of what they say. */
  own: readonly (readonly number[])[];
  /** Of each place those in whose quote it stands. */
  around: readonly (readonly number[])[];
}

/** Finds what each edit names. Gives all, or each passage that no longer resolves, with what to do. */
export function resolveEdits(
  edits: readonly Edit[],
  articles: readonly Article[],
  mentions: readonly EventMention[],
): Reading<ResolvedEdit[]> {
  const faults: Diagnostic[] = [];
  const resolved = edits.map((edit) => {
    const found = passagesOf(edit).map((passage) => {
      const place = findPassage(passage, articles, mentions);
      if (!place.ok) faults.push(...place.diagnostics);
      return place.ok ? place.value : NOTHING;
    });
    faults.push(...namedTwice(edit, found));
    return {
      edit,
      places: found.map(({ all }) => all),
      own: found.map(({ own }) => own),
      around: found.map(({ around }) => around),
    };
  });
  return faults.length ? failure(...faults) : success(resolved);
}

/** The mentions at a passage: all it names, those by their own word, those whose quote it is of. */
interface Found {
  all: number[];
  own: number[];
  around: number[];
}

const NOTHING: Found = { all: [], own: [], around: [] };

/** A merge or a split that has two names for one passage would change nothing. */
function namedTwice(edit: Edit, found: readonly Found[]): Diagnostic[] {
  if (edit.action !== 'merge' && edit.action !== 'split') return [];
  const sets = found.map(({ all }) => all.join(' '));
  return edit.passages.flatMap((passage, index) => {
    const before = sets.indexOf(sets[index] ?? '');
    const other = edit.passages[before];
    if (!sets[index] || before === index || !other) return [];
    const what = `"${passage.quote}" tells of what "${other.quote}" tells of`;
    return passage.fault(what, 'quote the words of another passage');
  });
}

function findPassage(
  { article, quote, fault }: Passage,
  articles: readonly Article[],
  mentions: readonly EventMention[],
): Reading<Found> {
  const refuse = (what: string, remedy: string) => failure(fault(what, remedy));
  const found = articles.find(({ id }) => id === article);
  if (!found) {
    const known = articles.map(({ id }) => id).join(', ');
    return refuse(`no article "${article}"`, `name one of ${known}`);
  }
  const places = occurrences(found.body, quote);
  const [place] = places;
  if (!place) return refuse(`"${quote}" does not stand in ${article}`, 'quote its words as they stand there');
  if (places.length > 1) {
    return refuse(
      `"${quote}" stands ${places.length} times in ${article}`,
      'quote more words, so that it stands once',
    );
  }
  const all = mentionsAt(place, article, mentions);
  const own = all.filter((index) => touches(mentions[index]?.trigger, place));
  const around = [...mentions.keys()].filter(
    (index) => mentions[index]?.article.id === article && touches(mentions[index].quote, place),
  );
  if (all.length) return success({ all, own, around });
  return refuse(`no event was found at "${quote}" in ${article}`, 'quote the words that tell of the event');
}

/** A stretch of an article's body, half-open. */
interface Span {
  start: number;
  end: number;
}

/** Every place where the words stand; any white space in them matches any in the body. */
export function occurrences(body: string, quote: string): Span[] {
  const pattern = quote
    .split(/\s+/)
    .map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
    .join('\\s+');
  return [...body.matchAll(new RegExp(pattern, 'g'))].map(({ 0: words, index }) => ({
    start: index,
    end: index + words.length,
  }));
}

/** The mentions whose trigger stands in the passage; else those whose quote it touches. Their indices. */
export function mentionsAt(place: Span, article: string, mentions: readonly EventMention[]): number[] {
  const where = (test: (mention: EventMention) => boolean) =>
    [...mentions.entries()]
      .filter(([, one]) => one.article.id === article && test(one))
      .map(([index]) => index);
  const inside = where(
    ({ trigger, content }) =>
      touches(trigger, place) || (content !== null && touches(content.trigger, place)),
  );
  return inside.length ? inside : where(({ quote }) => touches(quote, place));
}

const touches = (one: Span | undefined, other: Span) =>
  one !== undefined && one.start < other.end && other.start < one.end;
