import type { Token } from '../../text/analysed-text.ts';

/**
 * "Poe, whose term ended in May, left" → "Poe’s term ended in May", "the men whose bodies were found" → "the men’s bodies
 * were found": whose it is, before what is told of it. With "of" it may be of either, and stays "whose".
 */
export function withOwner(owner: readonly Token[], whose: Token): readonly Token[] {
  const last = owner.at(-1);
  if (!last || !/^(?:NOUN|PROPN)$/u.test(last.pos) || owner.some(({ lower }) => lower === 'of'))
    return [...owner, whose];
  const isPlural = last.pos === 'NOUN' && last.lower !== last.lemma && last.lower.endsWith('s');
  const text = isPlural ? '’' : '’s';
  return [...owner, { ...whose, text, lower: text, lemma: text, pos: 'PART' }];
}
