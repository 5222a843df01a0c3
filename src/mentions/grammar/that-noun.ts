import type { Token } from '../../text/analysed-text.ts';

/**
 * Whether "that" says which: "rejected that account on Friday and left", "called that deal “a mistake”", as behind a verb
 * and before a noun it does where no verb is left for what it would open. Not "said that talks on the deal failed". (The
 * tagger's own word for it is not to be relied on.)
 */
export function isThatOfNoun(tokens: readonly Token[], place: number): boolean {
  const next = tokens[place + 1];
  if (tokens[place]?.lower !== 'that' || next?.pos !== 'NOUN' || next.lower !== next.lemma) return false;
  if (place === 0 || tokens[place - 1]?.pos !== 'VERB') return false;
  const verb = tokens.findIndex(({ pos }, at) => at > place && (pos === 'VERB' || pos === 'AUX'));
  if (verb < 0) return true;
  const before = tokens[verb - 1]?.lower ?? '';
  // "said that work | to mend the pier began"
  if (before === 'to') return !tokens.slice(verb + 1).some(({ pos }) => pos === 'VERB' || pos === 'AUX');
  return /^(?:and|but|or)$/u.test(before);
}
