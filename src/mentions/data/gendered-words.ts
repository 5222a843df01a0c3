/**
 * Titles and roles that tell whether their bearer is spoken of as "he" or as "she", lower case. After the Oxford
 * English Grammar, 4.6, with the nouns in -man and -woman that news uses.
 */
const WORDS = {
  he: `
actor baron boy brother businessman chairman congressman councilman count duke emperor father fireman
gentleman grandfather grandson husband king lord monk mr mr. nephew policeman prince salesman sheikh sir son
spokesman stepfather uncle waiter widower`,
  she: `
actress aunt baroness businesswoman chairwoman congresswoman councilwoman countess dame daughter duchess
empress firewoman girl granddaughter grandmother heiress lady miss mother mrs mrs. ms ms. niece nun
policewoman princess queen sister spokeswoman stepmother waitress widow wife`,
};

/** The words that stand for a pronoun. */
export const GENDERED_WORDS: ReadonlyMap<string, 'he' | 'she'> = new Map(
  (['he', 'she'] as const).flatMap((pronoun) =>
    WORDS[pronoun]
      .trim()
      .split(/\s+/u)
      .map((word): [string, 'he' | 'she'] => [word, pronoun]),
  ),
);
