import type { Token } from '../../text/analysed-text.ts';
import { UNMISTAKABLE_PASTS } from '../../text/data/irregular-verbs.ts';
import { VERBAL } from './clause-edges.ts';

/**
 * "A nurse jailed for theft" → "Ben Ruiz, a nurse jailed for theft", of "Ben Ruiz, a nurse jailed for theft, was freed": a
 * noun between commas that only describes a name before it stands with that name.
 *
 * @param words what is told, from that noun on
 */
export function withApposedName(tokens: readonly Token[], words: readonly Token[]): readonly Token[] {
  const [first, last] = [words[0], words.at(-1)];
  if (!first || (first.pos !== 'DET' && first.lower !== 'another')) return words;
  const open = tokens.findIndex(({ start }) => start === first.start) - 1;
  if (tokens[open]?.text !== ',' || tokens[open - 1]?.pos !== 'PROPN') return words;
  const close = tokens.findIndex(({ start }) => start === last?.start) + 1;
  const name = tokens.findLastIndex(({ pos }, place) => place < open && pos !== 'PROPN') + 1;
  // "the Bronx, a borough hit by floods"
  const from = tokens[name - 1]?.lower === 'the' ? name - 1 : name;
  // "After talks in Oslo, a nurse jailed in May was freed"
  const next = tokens[close + 1]?.pos === 'ADV' ? tokens[close + 2] : tokens[close + 1];
  const isPutIn =
    tokens[close]?.text === ',' && VERBAL.has(next?.pos ?? '') && tokens[from - 1]?.pos !== 'ADP';
  return isPutIn && isDescription(words) ? [...tokens.slice(from, open + 1), ...words] : words;
}

/** Whether the first verb is a participle behind its noun, "a nurse jailed for theft"; not "jailed her brother". */
function isDescription(words: readonly Token[]): boolean {
  const verb = words.findIndex(({ pos }) => VERBAL.has(pos));
  const { pos, lower = '' } = words[verb] ?? {};
  const isParticiple = pos === 'VERB' && !UNMISTAKABLE_PASTS.has(lower) && words[verb + 1]?.pos === 'ADP';
  // "the mother of a boy killed by police": it was not she.
  const isOfOther = words.slice(0, verb).some(({ lower }) => lower === 'of');
  return isParticiple && !isOfOther && /^(?:NOUN|PROPN)$/u.test(words[verb - 1]?.pos ?? '');
}
