import type { EventMention } from '../../mentions/event-mention.ts';
import { relateWords } from '../comparison/one-quotation.ts';
import { quotedWords } from '../comparison/quoted-words.ts';
import { isOfPerson } from './of-person.ts';

/** Whether two outlets quote the same of what somebody by name said: news, whether or not either says when. */
export function isQuotedByMany(mentions: readonly EventMention[]): boolean {
  const quoted = mentions.filter((mention) => isOfPerson(mention) && quotedWords(mention).length > 0);
  return quoted.some((one, place) => quoted.slice(place + 1).some((other) => isAlsoQuoted(one, other)));
}

function isAlsoQuoted(one: EventMention, other: EventMention): boolean {
  if (one.article.outlet === other.article.outlet) return false;
  const relation = relateWords(one, other);
  return relation === 'one' || relation === 'phrase';
}
