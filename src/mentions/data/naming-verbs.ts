/** Verbs that give something a name: what they govern is no clause: "called the plan odd" (base forms). Sorted. */
export const NAMING_VERBS: ReadonlySet<string> = new Set(['brand', 'call', 'label']);
