import type { EventMention } from '../../mentions/event-mention.ts';
import type { Claim } from '../comparison/claims.ts';

const WITHOUT_CLAUSE = /^(?:because|without)$/u;
const WITH_CLAUSE = /^(?:before|while)$/u;

/**
 * "Denied that it had suspended Lee because of the leak": the reason is denied, and she may be suspended all the same; so
 * with the manner or the time, "that it fired without warning", "before anyone had left".
 */
export function deniesReasonAlone({ stance, content, sentence }: EventMention, { trigger }: Claim): boolean {
  if (stance !== 'denies') return false;
  const { tokens } = content?.sentence ?? sentence;
  const at = tokens.findIndex(
    ({ lower }, place) =>
      WITHOUT_CLAUSE.test(lower) ||
      (WITH_CLAUSE.test(lower) && tokens.slice(place).some(({ pos }) => pos === 'VERB' || pos === 'AUX')),
  );
  // Not "because of the rain, Poe denied that …".
  return at > 0 && (tokens[at]?.start ?? 0) >= trigger.end && tokens[at - 1]?.lower !== ',';
}
