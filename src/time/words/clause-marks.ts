/** Marks that end a clause, and the text's end: what stands right before one goes on in nothing. */
export const CLAUSE_MARKS: readonly string[] = ['', ',', '.', ';', ')', '!', '?'];
