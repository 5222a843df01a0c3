import { pronounOf, pronounOfName, type Pronoun } from '../../mentions/coreference/people-spoken-of.ts';
import { GENDERED_WORDS } from '../../mentions/data/gendered-words.ts';
import { ROLE_NOUNS } from '../../mentions/data/role-nouns.ts';
import type { Token } from '../../text/analysed-text.ts';

/** Nouns that may be of a person who does something: "a burglar", "a teenager"; rather too many than too few. */
const ACTS = /(?:[aeo]r|ant|ent|ian|ist|man|woman|person|teen|youth)$/u;

/** Whether "he" or "she" can be who a clause's subject names: not a court, nor a woman where it is "he". */
export function canMean(subject: readonly Token[], pronoun: Pronoun): boolean {
  const words = subject.filter(
    ({ pos }) => pos === 'NOUN' || pos === 'PROPN' || pos === 'PRON' || pos === 'ADJ',
  );
  const told =
    words.map(({ lower }) => pronounOf(lower) ?? GENDERED_WORDS.get(lower)).find(Boolean) ??
    pronounOfName(
      subject
        .filter(({ pos }) => pos === 'PROPN')
        .map(({ text }) => text)
        .slice(-2)
        .join(' '),
    );
  if (told) return told === pronoun;
  const head = words.findLast(({ pos }) => pos !== 'ADJ');
  return head === undefined || head.pos === 'PROPN' || ROLE_NOUNS.has(head.lemma) || ACTS.test(head.lemma);
}
