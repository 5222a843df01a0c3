import type { EventMention } from '../../mentions/event-mention.ts';

/** The names of who takes part in what a mention tells of, and where; one may come twice. */
export function namesIn({ participants, places }: EventMention): string[] {
  return [...participants.map(({ name }) => name), ...places];
}

/** Their words: "G20" and "G20 Summit" have one in common, as have a surname and a full name. */
export function nameWordsIn(mention: EventMention): string[] {
  return namesIn(mention).flatMap((name) => name.toLowerCase().split(' '));
}

/** The people that take part in an event or speak of it, most often named first. */
export function peopleOf(mentions: readonly EventMention[]): string[] {
  return byFrequency(
    mentions.flatMap(({ participants, content }) =>
      [...participants, ...(content?.participants ?? [])]
        .filter(({ type }) => type === 'person')
        .map(({ name }) => name),
    ),
  );
}

/** The places of an event, most often named first. */
export function placesOf(mentions: readonly EventMention[]): string[] {
  return byFrequency(mentions.flatMap(({ places, content }) => [...places, ...(content?.places ?? [])]));
}

function byFrequency(names: readonly string[]): string[] {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts].toSorted(([, a], [, b]) => b - a).map(([name]) => name);
}
