import type { EventMention } from '../event-mention.ts';
import { isOffice, OfficeHolders } from './office-holders.ts';

/** What may stand behind "the mayor" where no more words tell which one. */
const GOES_ON = /^(?:ADV|AUX|PUNCT|VERB)$/u;

/**
 * The mentions, in which what "the prime minister" says is by the one person whom the story calls so, where its article
 * names that person but gives no title, or only further down.
 */
export function withPostsOfStory(mentions: readonly EventMention[]): EventMention[] {
  const posts = mentions.map(postOf);
  if (posts.every((post) => post === null)) return [...mentions];
  const holders = new OfficeHolders(mentions);
  return mentions.map((mention, place) => {
    const { source, kind, participants } = mention;
    const post = posts[place] ?? null;
    const holder = post === null ? null : holders.meantBy(post, mention);
    if (!source || holder === null) return mention;
    const speaker = { name: holder, type: 'person', role: 'agent' } as const;
    const isThere = kind !== 'statement' || participants.some(({ name }) => name === holder);
    return {
      ...mention,
      source: { ...source, name: holder, role: source.role ?? source.name },
      participants: isThere ? participants : [speaker, ...participants],
    };
  });
}

/** The post of a source that is "the mayor", without a name or more words that would tell which one; null: it is none. */
function postOf({ source, sentence }: EventMention): string | null {
  if (!source || source.name !== source.name.toLowerCase() || !isOffice(source.name)) return null;
  const { tokens } = sentence;
  const words = source.name.split(' ');
  const isBare = tokens.some(({ lower }, place) => {
    const isThere =
      lower === 'the' && words.every((word, index) => tokens[place + 1 + index]?.lower === word);
    const [next, further] = [tokens[place + 1 + words.length], tokens[place + 2 + words.length]];
    return isThere && GOES_ON.test(next?.pos ?? '') && !/^who/u.test(further?.lower ?? '');
  });
  return isBare ? source.name : null;
}
