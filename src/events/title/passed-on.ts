import { CUE_VERBS } from '../../mentions/data/cue-verbs.ts';
import { isOfTime } from '../../mentions/grammar/calendar-words.ts';
import type { Token } from '../../text/analysed-text.ts';
import { VERBAL } from './clause-edges.ts';
import { isAttribution } from './interruption.ts';

/** ", as quoted by the Post", ", cited by the Post": who passes it on. */
export function endsInCredit(tokens: readonly Token[], comma: number): boolean {
  const isAs = tokens[comma + 1]?.lower === 'as';
  const cue = tokens[comma + (isAs ? 2 : 1)];
  const cueClass = CUE_VERBS.get(cue?.lemma ?? '');
  const isCredit = isAs ? cueClass !== undefined : cueClass === 'cites';
  return isCredit && cue?.pos === 'VERB' && tokens[comma + (isAs ? 3 : 2)]?.lower === 'by';
}

/** ", the Post reported on Monday" at a sentence's end. */
export function endsInReport(tokens: readonly Token[], comma: number): boolean {
  const verb = tokens.findIndex(
    (token, place) => place > comma && (VERBAL.has(token.pos) || token.lower === 'reports'),
  );
  const inside = tokens.slice(comma + 1, verb + 1);
  // The tagger takes "AFP reports" for a noun.
  const isTag = inside.length > 1 && inside.slice(0, -1).every(({ pos }) => pos === 'PROPN' || pos === 'DET');
  const isReport = tokens[verb]?.pos === 'NOUN' ? isTag : isAttribution(inside);
  if (verb < 0 || !isReport) return false;
  return tokens.slice(verb + 1).every((token) => isOfTime(token) || /^(?:ADP|PUNCT)$/u.test(token.pos));
}
