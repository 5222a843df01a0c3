import type { EventMention } from '../../mentions/event-mention.ts';
import { relateWords } from '../../text/wordnet/lexicon.ts';
import type { MentionFeatures } from '../comparison/features.ts';
import { areOthers, share } from '../sets.ts';

/** What is asked of a mention. */
type Giving = Pick<MentionFeatures, 'mention' | 'themes'>;

/** Acts by which one is given something, or not: whoever gives, each has it by themselves. */
const GIVES = /^(?:deny|grant|refuse)$/u;

/**
 * Why two acts of granting or withholding can't be one; null: they can. "Denied Poe a trial" is not "denied Ruiz a
 * visa", and where no name tells, what is given does.
 */
export function givenConflict(a: Giving, b: Giving): string | null {
  if (!isGiving(a.mention) || !isGiving(b.mention)) return null;
  const [one, other] = [receiversIn(a.mention), receiversIn(b.mention)];
  if (areOthers(one, other)) return `for others: ${[...one].join(', ')} and ${[...other].join(', ')}`;
  if (share(one, other) || !areOtherThings(a, b) || !areOtherThings(b, a)) return null;
  return `of other things: ${[...a.themes].join(', ')} and ${[...b.themes].join(', ')}`;
}

const isGiving = ({ kind, trigger: { lemma, pos } }: EventMention): boolean =>
  kind !== 'statement' && pos === 'verb' && GIVES.test(lemma);

function receiversIn({ participants }: EventMention): ReadonlySet<string> {
  const receivers = participants.filter(({ role, type }) => role === 'patient' && type !== 'place');
  return new Set(receivers.map(({ name }) => name));
}

/**
 * Whether nothing that one gives is in the other's sentence: "the refugees were denied asylum". Outlets may call one
 * thing by two names: "permission", "consent".
 */
function areOtherThings({ themes, mention: a }: Giving, { themes: others, mention: b }: Giving): boolean {
  if (themes.size === 0 || others.size === 0) return false;
  const near = a.article === b.article ? /^synonym$/u : /^(?:kind|synonym)$/u;
  for (const theme of themes) {
    if (b.sentence.tokens.some(({ lemma }) => lemma === theme)) return false;
    for (const thing of others) if (near.test(relateWords(theme, thing))) return false;
  }
  return true;
}
