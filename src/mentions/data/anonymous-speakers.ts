/** What news calls speakers it doesn't name (base forms). Sorted. */
export const ANONYMOUS: ReadonlySet<string> = new Set(['insider', 'media', 'outlet', 'source']);

/** Adjectives that make people speakers of that kind: "two people familiar with the talks". Sorted. */
export const INFORMED: ReadonlySet<string> = new Set(['aware', 'briefed', 'close', 'familiar']);
