/** Marks that no clause goes beyond. */
export const HARD_STOPS: ReadonlySet<string> = new Set(
  "; : ( ) [ ] — – -- “ ” \" `` '' . ! ? … /".split(' '),
);
