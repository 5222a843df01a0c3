import type { EventMention } from '../../mentions/event-mention.ts';
import type { Claim } from '../comparison/claims.ts';

/** "Denied that it had suspended Lee because of the leak": the reason is denied, and she may be suspended all the same. */
export function deniesReasonAlone({ stance, content, sentence }: EventMention, { trigger }: Claim): boolean {
  if (stance !== 'denies') return false;
  const { tokens } = content?.sentence ?? sentence;
  const at = tokens.findIndex(({ lower }) => lower === 'because');
  // Not "because of the rain, Poe denied that …".
  return at > 0 && (tokens[at]?.start ?? 0) >= trigger.end && tokens[at - 1]?.lower !== ',';
}
