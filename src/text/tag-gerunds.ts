import type { Token } from './analysed-text.ts';
import { MOVABLE, retagged } from './retag.ts';
import { verbLemma } from './verb-lemma.ts';
import { WITH_GERUND } from './data/verb-complements.ts';

const ING_FORM = /\p{L}{2}ing$/u;
// Of nearly every noun the pattern needn't be asked.
const isIngWord = (lower: string): boolean => lower.endsWith('ing') && ING_FORM.test(lower);
/** Words before an -ing form that make it a verb when an object follows: "after meeting the envoy". */
const BEFORE_GERUND: ReadonlySet<string> = new Set(['after', 'before', 'by', 'since', 'while', 'without']);

/** What opens the object of a verb. */
const OPENS_OBJECT: ReadonlySet<string> = new Set(['DET', 'PRON', 'PROPN', 'NUM']);

/** What "her" may be the owner of. */
const OWNED = /^(?:ADJ|NOUN|PROPN)$/u;
const WHOM = /^(?:h(?:er|im)|them|us)(?:sel(?:f|ves))?$/u;

/** "was briefing", "are both planning to", "while briefing reporters", "and damaging a bridge". */
export function gerund(token: Token, tokens: readonly Token[], place: number): Token | null {
  if ((token.pos !== 'ADJ' && token.pos !== 'NOUN') || !isIngWord(token.lower)) return null;
  if (token.pos === 'ADJ') return adjectivalGerund(token, tokens[place - 1], tokens[place + 1]);
  const after = tokens[place + 1];
  let back = place - 1;
  while (back >= 0 && (MOVABLE.has(tokens[back]?.pos ?? '') || tokens[back]?.lower === 'both')) back--;
  const governor = tokens[back];
  const isProgressive =
    governor?.pos === 'AUX' && governor.lemma === 'be' && after?.lower !== 'of' && after?.pos !== 'NOUN';
  // "accused of groping her": a noun has no such object; but "during training | her coach fell".
  const isWhom = after !== undefined && WHOM.test(after.lower) && !OWNED.test(tokens[place + 2]?.pos ?? '');
  if (isWhom && tokens[place - 1]?.pos === 'ADP') return retagged(token, 'VERB', verbLemma(token.lower));
  const isGerund =
    governor !== undefined &&
    BEFORE_GERUND.has(governor.lower) &&
    after !== undefined &&
    (OPENS_OBJECT.has(after.pos) ||
      after.lower === 'with' ||
      (governor.lower === 'while' && after.pos === 'NOUN'));
  return isProgressive || isGerund ? retagged(token, 'VERB', verbLemma(token.lower)) : null;
}

/** "after guiding the team", "and damaging a bridge": before a new noun phrase an -ing form is no adjective. */
function adjectivalGerund(token: Token, before: Token | undefined, after: Token | undefined): Token | null {
  const isTaken = before?.pos === 'VERB' && WITH_GERUND.has(before.lemma);
  // "denies taking bribes"
  if (isTaken && after?.pos === 'NOUN') return retagged(token, 'VERB', verbLemma(token.lower));
  const opens = before?.pos === 'CCONJ' || BEFORE_GERUND.has(before?.lower ?? '');
  const hasObject = after !== undefined && OPENS_OBJECT.has(after.pos);
  return opens && hasObject ? retagged(token, 'VERB', verbLemma(token.lower)) : null;
}
