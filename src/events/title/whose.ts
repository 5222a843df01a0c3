import type { Token } from '../../text/analysed-text.ts';

/**
 * "Poe, whose term ended in May, left" → "Poe’s term ended in May", "the men whose bodies were found" → "the men’s bodies
 * were found": whose it is, before what is told of it. With "of" it may be of either, and stays "whose",
 * but for one name: “the Corps of Engineers’ team”.
 */
export function withOwner(owner: readonly Token[], whose: Token): readonly Token[] {
  const last = owner.at(-1);
  const of = owner.findIndex(({ lower }) => lower === 'of');
  const isOneName = of > 0 && owner[of - 1]?.pos === 'PROPN' && last?.pos === 'PROPN';
  if (!last || !/^(?:NOUN|PROPN)$/u.test(last.pos) || (of >= 0 && !isOneName)) return [...owner, whose];
  const isPlural =
    last.lower.endsWith('s') && (isOneName || (last.pos === 'NOUN' && last.lower !== last.lemma));
  const text = isPlural ? '’' : '’s';
  return [...owner, { ...whose, text, lower: text, lemma: text, pos: 'PART' }];
}
