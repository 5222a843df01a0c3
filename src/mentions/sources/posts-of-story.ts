import type { Article } from '../../articles/article.ts';
import { ROLE_NOUNS } from '../data/role-nouns.ts';
import type { EventMention } from '../event-mention.ts';

/** What may stand behind "the mayor" where no more words tell which one. */
const GOES_ON = /^(?:ADV|AUX|PUNCT|VERB)$/u;

/**
 * The mentions, in which a statement by "the prime minister" is by the one person whom the story calls so, where its
 * article names that person but gives no title, or only further down.
 */
export function withPostsOfStory(mentions: readonly EventMention[]): EventMention[] {
  if (!mentions.some(isByPost)) return [...mentions];
  const holders = holdersIn(mentions);
  const named = namedIn(mentions);
  return mentions.map((mention) => {
    const { source, article, participants } = mention;
    const holder = source && isByPost(mention) ? holders.get(source.name) : null;
    if (!source || !holder || !named.get(article)?.has(holder)) return mention;
    const participant = { name: holder, type: 'person', role: 'agent' } as const;
    return {
      ...mention,
      source: { ...source, name: holder, role: source.role ?? source.name },
      participants: participants.some(({ name }) => name === holder)
        ? participants
        : [participant, ...participants],
    };
  });
}

/** Whether a statement is by "the mayor", without a name or more words that would tell which one. */
function isByPost({ kind, source, sentence: { tokens } }: EventMention): boolean {
  if (kind !== 'statement' || !source || source.name !== source.name.toLowerCase()) return false;
  const words = source.name.split(' ');
  if (!ROLE_NOUNS.has(words.at(-1) ?? '')) return false;
  return tokens.some(({ lower }, place) => {
    const isThere =
      lower === 'the' && words.every((word, index) => tokens[place + 1 + index]?.lower === word);
    const [next, further] = [tokens[place + 1 + words.length], tokens[place + 2 + words.length]];
    return isThere && GOES_ON.test(next?.pos ?? '') && !/^who/u.test(further?.lower ?? '');
  });
}

/** By post, lower case, the one who speaks under it in the story; null: several do. */
function holdersIn(mentions: readonly EventMention[]): ReadonlyMap<string, string | null> {
  const holders = new Map<string, string | null>();
  for (const { source, participants } of mentions) {
    const post = source?.role?.toLowerCase();
    if (!source || post === undefined || source.name === source.name.toLowerCase()) continue;
    const isPerson = participants.some(({ name, type }) => name === source.name && type === 'person');
    const known = holders.get(post);
    if (isPerson) holders.set(post, known === undefined || known === source.name ? source.name : null);
  }
  return holders;
}

function namedIn(mentions: readonly EventMention[]): ReadonlyMap<Article, ReadonlySet<string>> {
  const named = new Map<Article, Set<string>>();
  for (const { article, participants } of mentions) {
    const names = named.get(article) ?? new Set();
    for (const { name } of participants) names.add(name);
    named.set(article, names);
  }
  return named;
}
