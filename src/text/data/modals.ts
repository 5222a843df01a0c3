/** The modal verbs of English. After any grammar; sorted. */
export const MODALS: ReadonlySet<string> = new Set(
  'can could may might must shall should will would'.split(' '),
);
