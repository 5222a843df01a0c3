/**
 * Cue verbs by which somebody takes words back without saying the contrary (base forms). Sorted.
 * Source: our own list, of the verbs of attribution; "row" is "row back".
 */
export const RETRACTING_VERBS: ReadonlySet<string> = new Set(['retract', 'row']);
