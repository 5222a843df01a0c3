import type { Token } from '../../text/analysed-text.ts';
import { isHyphen, isInnerHyphen } from '../../text/hyphen.ts';
import { verbLemma } from '../../text/verb-lemma.ts';
import { isVerb, verbShare } from '../../text/wordnet/lexicon.ts';
import { isCalendarWord } from '../grammar/calendar-words.ts';
import { EVENT_NOUNS } from '../data/event-nouns.ts';
import { HEADS_OF_EVENT_NAMES, NAMED_EVENTS, OPENERS_OF_EVENT_NAMES } from '../data/named-events.ts';
import { NOUN_PARTICLES } from '../data/noun-particles.ts';
import { ORGANISATION_WORDS } from '../data/organisation-words.ts';
import { ROLE_NOUNS } from '../data/role-nouns.ts';
import { eventSurety, eventVerbOf } from './event-noun.ts';
import { nameAt } from '../grammar/noun-phrase.ts';
import type { SentenceFrame } from '../sentence-frame.ts';

/** What names an event where it stands: a noun, a hyphenated one, or a name. */
export interface EventPhrase {
  /** Index after its last token. */
  to: number;
  /** Dictionary form, lower case. */
  lemma: string;
  /** The verb it is made of, or itself. */
  stem: string;
  /** Whether it names an event, 0 to 1. */
  strength: number;
}

/** How surely a name tells that its event took place: "won the World Cup" leaves the act to the verb. */
const OF_NAME = 0.45;
/** How surely a noun tells of an event that only says of which kind the noun after it is: "a murder trial". */
const OF_MODIFIER = 0.3;
/** A hyphenated noun is made of a verb that is no list's; it is hardly ever anything but an event. */
const OF_COMPOUND = 0.8;
/** The share of a word's uses from which two such, joined by "and", name what is done. */
const LEAST_VERBAL = 0.5;

/** What names an event at a token and heads its phrase; not "press" of "press secretary". null: nothing. */
export function eventPhraseAt(frame: SentenceFrame, at: number): EventPhrase | null {
  return hyphenatedAt(frame, at) ?? namedEventAt(frame, at) ?? nounAt(frame, at);
}

function hyphenatedAt(frame: SentenceFrame, at: number): EventPhrase | null {
  if (!isHyphen(frame.tokens[at + 1]?.text)) return null;
  return compoundAt(frame, at) ?? pairAt(frame, at);
}

/** "a murder trial", "the shooting suspect": told by the way, unless it is of a role or body; else null. */
export function eventModifierAt(frame: SentenceFrame, at: number): EventPhrase | null {
  const token = frame.tokens[at];
  const after = frame.tokens[at + 1];
  if (token?.pos !== 'NOUN' || nameAt(frame, at)) return null;
  if (after?.pos !== 'NOUN' || !EVENT_NOUNS.has(token.lemma)) return null;
  if (ROLE_NOUNS.has(after.lemma) || ORGANISATION_WORDS.has(after.lemma)) return null;
  return {
    to: at + 1,
    lemma: token.lemma,
    stem: eventVerbOf(token.lemma) ?? token.lemma,
    strength: OF_MODIFIER,
  };
}

function nounAt(frame: SentenceFrame, at: number): EventPhrase | null {
  const token = frame.tokens[at];
  if (!token || nameAt(frame, at)) return null;
  const lemma = token.pos === 'NOUN' ? singularOf(token) : capitalisedNoun(token);
  const stem = lemma === null ? null : eventVerbOf(lemma);
  if (lemma === null || stem === null) return null;
  const after = frame.tokens[at + 1];
  const isHyphenated = isHyphen(after?.text) && after?.start === token.end;
  if (isHyphenated || (isModifier(after) && !opensName(frame, at + 1))) return null;
  return { to: at + 1, lemma, stem, strength: eventSurety(lemma) };
}

/** "airstrikes": a compound whose plural the tagger doesn't know for one. */
const singularOf = ({ lemma }: Token): string => {
  if (!lemma.endsWith('s')) return lemma;
  const singular = lemma.slice(0, -1);
  return EVENT_NOUNS.has(lemma) || !EVENT_NOUNS.has(singular) ? lemma : singular;
};

/** In a title every word has a capital, and some are taken for names: "Port Seeks Amnesty". */
const capitalisedNoun = ({ pos, lower }: Token): string | null =>
  pos === 'PROPN' && EVENT_NOUNS.has(lower) && !/^(?:march|may)$/u.test(lower) ? lower : null;

/** "after the shooting Lee was held", "the riots Greece has seen": somebody else begins there. */
function opensName(frame: SentenceFrame, at: number): boolean {
  const name = nameAt(frame, at);
  return name?.from === at && name.entity.type !== 'organisation' && frame.tokens[name.to]?.pos !== 'NOUN';
}

const isModifier = (after: Token | undefined): boolean =>
  (after?.pos === 'NOUN' || after?.pos === 'PROPN') && !isCalendarWord(after);

/** "the break-in", "two stand-offs", "lay-offs": a verb with its particle, made a noun by a hyphen. */
function compoundAt({ tokens }: SentenceFrame, at: number): EventPhrase | null {
  const verb = tokens[at];
  const particle = tokens[at + 2];
  if (!verb || !particle || !isInnerHyphen(tokens, at + 1)) return null;
  if (isHyphen(tokens[at - 1]?.text) || isHyphen(tokens[at + 3]?.text)) return null;
  const base = particle.lower.replace(/s$/u, '');
  if (!NOUN_PARTICLES.has(base) || verbLemma(verb.lower) !== verb.lower || !isVerb(verb.lower)) return null;
  // "a drive-by shooting"
  if (isModifier(tokens[at + 3]) || tokens[at + 3]?.lower.endsWith('ing')) return null;
  const joined = `${verb.lower}${base}`;
  const stem = EVENT_NOUNS.get(joined) ?? `${verb.lower} ${base}`;
  return { to: at + 3, lemma: `${verb.lower}-${base}`, stem, strength: OF_COMPOUND };
}

/** "a hit-and-run", "the smash-and-grab": two verbs that make one noun. */
function pairAt({ tokens }: SentenceFrame, at: number): EventPhrase | null {
  const [verb, , and, , other] = tokens.slice(at, at + 5);
  if (!verb || !other || and?.lower !== 'and' || isModifier(tokens[at + 5])) return null;
  if (!isInnerHyphen(tokens, at + 1) || !isInnerHyphen(tokens, at + 3)) return null;
  // "a bed-and-breakfast" is no event.
  if (Math.min(verbShare(verb.lower), verbShare(other.lower)) < LEAST_VERBAL) return null;
  return { to: at + 5, lemma: `${verb.lower}-and-${other.lower}`, stem: verb.lower, strength: OF_COMPOUND };
}

/** "the World Chess Championship", "Hurricane Ada", "the Olympics": the word of a name that says it is an event. */
function namedEventAt(frame: SentenceFrame, at: number): EventPhrase | null {
  const token = frame.tokens[at];
  const name = nameAt(frame, at);
  if (!token || !name || name.entity.type === 'person') return null;
  const lemma = token.lower.replace(/s$/u, '');
  const isLast = at === name.to - 1 && name.to - name.from > 1;
  const isFirst = at === name.from && name.to - name.from > 1;
  const isEvent =
    (isLast && HEADS_OF_EVENT_NAMES.has(lemma)) ||
    (isFirst && OPENERS_OF_EVENT_NAMES.has(lemma)) ||
    (at === name.to - 1 && NAMED_EVENTS.has(lemma));
  if (!isEvent || frame.tokens[at + 1]?.pos === 'NOUN') return null;
  return { to: at + 1, lemma, stem: eventVerbOf(lemma) ?? lemma, strength: OF_NAME };
}
