import type { Token } from '../../text/analysed-text.ts';
import { BARE_OPENERS } from './data/bare-openers.ts';

/**
 * Whether the first of some words is a name, where a sentence opens with it and the story has it nowhere else. The tagger
 * takes "Parents" and "Trust" for names there, but a name without its capital is worse than a word with one too many:
 * "Gates will pay".
 */
export function hasCapitalOfName([first, second]: readonly Token[]): boolean {
  if (first?.pos !== 'PROPN') return false;
  const isOneWord = second?.pos !== 'PROPN' && first.text.slice(1) === first.lower.slice(1);
  return !isOneWord || !BARE_OPENERS.has(first.lower);
}
