import { distance } from 'fastest-levenshtein';

/** `did you mean "published"?` for a name near one of the known ones; else the list of them. */
export function suggestName(name: string, known: readonly string[]): string {
  const near = nearestName(name, known);
  return near === null ? `use one of ${known.join(', ')}` : `did you mean "${near}"?`;
}

/** The known name that the name was most likely meant to be; null where none is near. */
function nearestName(name: string, known: readonly string[]): string | null {
  const lower = name.toLowerCase();
  const [nearest] = known
    .map((candidate) => ({ candidate, edits: distance(lower, candidate.toLowerCase()) }))
    .sort((a, b) => a.edits - b.edits);
  return nearest && nearest.edits <= Math.max(1, Math.round(lower.length / 3)) ? nearest.candidate : null;
}
