/**
 * Titles and roles that tell whether their bearer is spoken of as "he" or as "she", lower case. After the Oxford
 * English Grammar, 4.6, with the nouns in -man and -woman that news uses.
 */
const WORDS = {
  he: `
actor baron boy boyfriend brother businessman chairman congressman councilman count duke emperor father fireman
fisherman gentleman grandfather grandson gunman husband king lord man monk mr mr. nephew policeman prince
salesman sheikh sir son spokesman stepbrother stepfather stepson uncle waiter widower`,
  she: `
actress aunt baroness businesswoman chairwoman congresswoman councilwoman countess dame daughter duchess
empress firewoman girl girlfriend granddaughter grandmother heiress lady miss mother mrs mrs. ms ms. niece nun
policewoman princess queen sister spokeswoman stepdaughter stepmother stepsister waitress widow wife woman`,
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
