import type { EventMention } from '../../mentions/event-mention.ts';
import { quotedWords } from '../comparison/quoted-words.ts';
import { isOfPerson } from './of-person.ts';

/** Whether two outlets quote what somebody by name said: news, whether or not either says when. */
export function isQuotedByMany(mentions: readonly EventMention[]): boolean {
  const quoted = mentions.filter((mention) => isOfPerson(mention) && quotedWords(mention).length > 0);
  return quoted.some(({ article }) => article.outlet !== quoted[0]?.article.outlet);
}
