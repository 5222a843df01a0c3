import type { PartOfSpeech, Token } from './analysed-text.ts';
import { retagged } from './retag.ts';
import { isDictionaryWord } from './tagger.ts';
import { tokenise } from './tokens.ts';
import { startsLower, startsUpper } from './letter-case.ts';

/** Which words of a text are names and which are not, as its running prose shows. */
export interface CaseKnowledge {
  /** Lower-cased words that stand capitalised within sentences. */
  names: ReadonlySet<string>;
  /** Words that stand in lower case. */
  common: ReadonlySet<string>;
}

const WORD = /^\p{L}{2,}/u;
/** Shorter words stay lower-case in titles ("of", "for"). */
const TITLE_WORD = 4;
/** Fewer words than these are a name rather than a title. */
const FEWEST_WORDS = 3;
const SHARE_OF_CAPITALS = 0.8;

/** Whether a line is set like a Title ("Minister Signs New Ban") or in CAPITALS, which hides what its words are. */
export function isTitleCase(tokens: readonly Token[]): boolean {
  if (tokens.at(-1)?.text === '.') return false;
  const words = tokens.filter(({ text }) => WORD.test(text));
  const weighty = words.filter(({ text }) => text.length >= TITLE_WORD);
  if (words.length < FEWEST_WORDS || weighty.length < 2) return false;
  return weighty.filter(({ text }) => startsUpper(text)).length / weighty.length >= SHARE_OF_CAPITALS;
}

/** Learns names and common words from the lines that are set in sentence case. */
export function learnCase(lines: readonly (readonly Token[])[]): CaseKnowledge {
  const names = new Set<string>();
  const common = new Set<string>();
  for (const tokens of lines) {
    tokens.forEach((token, place) => {
      if (startsLower(token.text)) common.add(token.lower);
      const isInside = place > 0 && tokens[place - 1]?.pos !== 'PUNCT';
      if (isInside && token.pos === 'PROPN' && startsUpper(token.text)) names.add(token.lower);
    });
  }
  return { names, common };
}

/** Tags a line in title case anew as if it stood in lower case, but keeps the words that are names. */
export function retagTitle(line: string, tokens: readonly Token[], known: CaseKnowledge): readonly Token[] {
  const lowered = line.toLowerCase();
  // Some letters grow when lower-cased ("İ"): offsets would no longer fit.
  if (lowered.length !== line.length) return tokens;
  const offset = (tokens[0]?.start ?? 0) - (line.length - line.trimStart().length);
  const byStart = new Map(tokenise(lowered, offset).map((token) => [token.start, token]));
  return tokens.map((token) => {
    const twin = byStart.get(token.start);
    if (!twin || twin.end !== token.end || isName(token, twin.pos, known)) return token;
    return retagged(token, twin.pos, twin.lemma);
  });
}

function isName(token: Token, loweredPos: PartOfSpeech, { names, common }: CaseKnowledge): boolean {
  if (names.has(token.lower) && !common.has(token.lower)) return true;
  if (loweredPos === 'PROPN') return true;
  return loweredPos === 'NOUN' && token.pos === 'PROPN' && !isDictionaryWord(token.lower);
}
