import { GATHERINGS } from '../../mentions/data/gatherings.ts';
import type { EventMention } from '../../mentions/event-mention.ts';
import { eventTrigger } from '../comparison/event-trigger.ts';
import { SESSION_ACTS } from '../data/session-acts.ts';
import { placeOf } from '../token-place.ts';

/** "The storm passed over the islands": by these words somebody or something goes somewhere. */
const ON_ITS_WAY = /^(?:above|across|along|around|below|beneath|by|near|over|through|under)$/u;

/** Whether a mention tells of what people come together for, or of what is voted on or ruled there. */
export function isOfSession(mention: EventMention): boolean {
  const trigger = eventTrigger(mention);
  if (GATHERINGS.has(trigger.stem)) return true;
  if (!SESSION_ACTS.has(trigger.stem)) return false;
  if (trigger.stem !== 'pass') return true;
  const { tokens } = mention.sentence;
  return !ON_ITS_WAY.test(tokens[placeOf(tokens, trigger) + 1]?.lower ?? '');
}
