import type { ResolvedEdit } from './resolve-edits.ts';

/** Mentions that are one event, by their indices. */
interface Joined {
  items: readonly number[];
}

/**
 * Narrows each edit of a single event to the one that is meant, where its words tell of several: to the only one
 * that is listed without an editor, else to the only one whose own word stands there. Of “confirmed that the
 * port had closed” the words “had closed” are of the closing, though the statement tells of it too. Words of
 * nothing that is listed are of the listed event in whose quote they stand.
 */
export function meantEdits<Group extends Joined>(
  edits: readonly ResolvedEdit[],
  groups: readonly Group[],
  isListed: (group: Group) => boolean,
): ResolvedEdit[] {
  return edits.map((resolved) => {
    const { action } = resolved.edit;
    if (action === 'merge' || action === 'split' || action === 'stance') return resolved;
    const places = resolved.places.map((place, index) => {
      const [own, around] = [resolved.own[index] ?? [], resolved.around[index] ?? []];
      const told = holding(groups, place);
      const listed = told.filter(isListed);
      const meant =
        only(told) ??
        only(listed) ??
        only(holding(listed, own)) ??
        (listed.length ? null : only(holding(groups, around).filter(isListed)));
      return meant ? [...place, ...around].filter((item) => meant.items.includes(item)) : place;
    });
    return { ...resolved, places };
  });
}

const holding = <Group extends Joined>(groups: readonly Group[], place: readonly number[]) =>
  groups.filter(({ items }) => place.some((item) => items.includes(item)));

const only = <Item>(all: readonly Item[]): Item | null => (all.length === 1 ? (all[0] ?? null) : null);
