import type { Token } from '../../text/analysed-text.ts';
import { tokenBefore } from '../../text/token-before.ts';
import { DEMONYMS } from '../../text/data/demonyms.ts';
import { ROLE_NOUNS } from '../data/role-nouns.ts';
import { isPlaceName } from './entities.ts';

/** "Holm-Lee meeting": two names joined for once; "Port-Ellis" by itself is one. */
export function splitCompound(
  tokens: readonly Token[],
  from: number,
  to: number,
): { from: number; to: number }[] {
  const person = personBehindCountry(tokens, from, to);
  if (person !== null)
    return [
      { from, to: person },
      { from: person, to },
    ];
  const isPair = to - from === 3 && /^[-–]$/u.test(tokens[from + 1]?.text ?? '');
  const isModifier = tokens[to]?.pos === 'NOUN';
  const names = [tokens[from]?.lower ?? '', tokens[to - 1]?.lower ?? ''];
  if (!isPair || !isModifier || names.some((name) => isPlaceName(name) || DEMONYMS.has(name)))
    return [{ from, to }];
  return [
    { from, to: from + 1 },
    { from: to - 1, to },
  ];
}

/** "the president of Norway Ann Lee": where the name of who holds the post begins; null: no such post stands before. */
function personBehindCountry(tokens: readonly Token[], from: number, to: number): number | null {
  if (tokenBefore(tokens, from)?.lower !== 'of' || !ROLE_NOUNS.has(tokens[from - 2]?.lower ?? ''))
    return null;
  const words = tokens.slice(from, to).map(({ lower }) => lower);
  const length = [2, 1].find((count) => isPlaceName(words.slice(0, count).join(' ')));
  return length !== undefined && words.length - length > 1 ? from + length : null;
}
