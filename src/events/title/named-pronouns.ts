import type { Antecedent, EventMention } from '../../mentions/event-mention.ts';
import { isCalendarWord } from '../../mentions/grammar/calendar-words.ts';
import { ROLE_NOUNS } from '../../mentions/data/role-nouns.ts';
import { pronounOf, pronounOfName, type Pronoun } from '../../mentions/coreference/people-spoken-of.ts';
import type { Token } from '../../text/analysed-text.ts';
import { isIngVerb, VERBAL } from './clause-edges.ts';
import { canMean } from './can-mean.ts';
import { calledName } from './called-name.ts';
import { lastName } from './named-subject.ts';

/** What may stand in "Her former agent". */
const POSSESSED = /^(?:ADJ|NOUN|NUM|PROPN)$/u;

/**
 * A title's tokens with the names that its pronouns stand for: "telephoned him" → "telephoned Poe", "It cut jobs" →
 * "Northreach cut jobs", "Her agent, Ben Ruiz, resigned" → "Ben Ruiz resigned". Whoever the title has named before
 * needs no name again, nor does whoever speaks.
 *
 * @param spoken whose words they are, beside whose name they stand; null: the outlet's
 */
export function withNamedPronouns(
  tokens: readonly Token[],
  mention: EventMention,
  spoken: string | null,
): readonly Token[] {
  const named: Token[] = [];
  // "The governor: nobody called him": the text may not name the speaker where they speak.
  const isPost = ROLE_NOUNS.has(spoken?.toLowerCase().split(' ').at(-1) ?? '');
  const isSpeaker = ({ name, isPerson }: Antecedent) =>
    spoken !== null && (name === spoken || (isPerson && isPost));
  const words = withNameBeside(tokens, mention.sentence.tokens);
  let past = 0;
  for (const [place, token] of words.entries()) {
    if (token.start < past) continue;
    const meant = mention.antecedents.find(({ start }) => start === token.start);
    const isNamesake = spoken !== null && lastName(spoken) === lastName(meant?.name ?? '');
    const name = meant?.isPerson && !isNamesake ? calledName(meant.name, mention) : meant?.name;
    const last = name?.split(' ').at(-1)?.toLowerCase() ?? '';
    // "Mr. Hale's wife, whom he married" → "He married Mr. Hale's wife": the text named him first.
    const isBefore = (word: Token) => word.start < token.start && isNameOf(word.lower, last);
    const isNamed = named.some(({ lower }) => isNameOf(lower, last)) || words.some(isBefore);
    const isClear = !meant || isSpeaker(meant) || isNamed;
    const isOther = isSurelyOther(words, place, meant?.isQuoted ? null : spoken);
    if (!name || isClear || !isOther) named.push(token);
    else {
      named.push(standIn(token, isPossessive(words, place) ? `${name}’s` : name));
      past = meant.end ?? 0;
    }
  }
  return named;
}

/** Whether a word of a title, or a name that stands in for one ("de Poe’s"), ends with a last name. */
const isNameOf = (lower: string, last: string): boolean =>
  lower
    .replace(/[’']s$/u, '')
    .split(' ')
    .at(-1) === last;

/** Whether a pronoun means nobody whom the title has for its subject: "Poe called his wife" may be of Poe's. */
function isSurelyOther(tokens: readonly Token[], place: number, spoken: string | null): boolean {
  const pronoun = pronounOf(tokens[place]?.lower ?? '');
  if (pronoun === null) return true;
  // "no evidence that Poe or his aides knew"
  if (tokens[place - 1]?.pos === 'CCONJ' && tokens[place - 2]?.pos === 'PROPN') return false;
  const verb = tokens.findIndex(({ pos }) => VERBAL.has(pos));
  const isOpening =
    place < verb && tokens.slice(0, place).every(({ pos }) => pos !== 'NOUN' && pos !== 'PROPN');
  // "Nina Dahl: he had left": by her name it is another.
  const own = spoken === null ? undefined : pronounOfName(spoken);
  if (isOpening)
    return spoken === null || isPossessive(tokens, place) || (own !== undefined && own !== pronoun);
  // "would support her", "quit working with him", "continued to support her": who does the one does the other.
  const past = verbsEnd(tokens, verb);
  const again = tokens.findLastIndex(({ pos }, at) => at < place && at > past && VERBAL.has(pos));
  const isObject = /^(?:him|her)$/u.test(tokens[place]?.lower ?? '') && !isPossessive(tokens, place);
  if (isObject && again < 0) return true;
  return !canMean(tokens.slice(0, Math.max(verb, 0)), pronoun) && !isOwnInContent(tokens, place, pronoun);
}

/** "ruled that the president exceeded *his* powers": who does it in what is ruled may be meant. */
function isOwnInContent(tokens: readonly Token[], place: number, pronoun: Pronoun): boolean {
  const that = tokens.findLastIndex(
    ({ lower, pos }, at) => at < place && lower === 'that' && pos === 'SCONJ',
  );
  const verb = tokens.findIndex(({ pos }, at) => at > that && VERBAL.has(pos));
  return that > 0 && verb < place && canMean(tokens.slice(that + 1, verb), pronoun);
}

/** The place of the last of a clause's verbs that have its subject. */
function verbsEnd(tokens: readonly Token[], verb: number): number {
  let last = verb;
  for (;;) {
    const next = tokens[last + 1]?.lower === 'to' && tokens[last]?.pos === 'VERB' ? last + 2 : last + 1;
    const isVerb = VERBAL.has(tokens[next]?.pos ?? '') && (next > last + 1 || tokens[last]?.pos === 'AUX');
    if (!isVerb && !isIngVerb(tokens[next])) return last;
    last = next;
  }
}

function isPossessive(tokens: readonly Token[], place: number): boolean {
  const lower = tokens[place]?.lower ?? '';
  if (/^(?:his|its)$/u.test(lower)) return true;
  return lower === 'her' && POSSESSED.test(tokens[place + 1]?.pos ?? '');
}

/** "Her agent | resigned", with ", Ben Ruiz," between the two in the text: he is who resigned. */
function withNameBeside(tokens: readonly Token[], sentence: readonly Token[]): readonly Token[] {
  const [first] = tokens;
  if (!first || !(/^(?:its|their)$/u.test(first.lower) || pronounOf(first.lower) !== null)) return tokens;
  const verb = tokens.findIndex(({ pos }) => VERBAL.has(pos));
  const head = tokens[verb - 1];
  const isPhrase = verb > 1 && tokens.slice(1, verb).every(({ pos }) => POSSESSED.test(pos));
  const open = sentence.findIndex((token) => token === head) + 1;
  const close = sentence.findIndex((token, place) => place > open && token.text === ',');
  if (!isPhrase || sentence[open]?.text !== ',' || sentence[close + 1]?.start !== tokens[verb]?.start)
    return tokens;
  const aside = sentence.slice(open + 1, close);
  const from = aside.findLastIndex(({ pos }) => pos !== 'PROPN') + 1;
  const name = aside.slice(from);
  // "Her deputy, a native of Oslo, quit": that names another.
  const isApposition = aside.slice(0, from).every(({ pos }) => /^(?:ADJ|DET|NOUN|NUM)$/u.test(pos));
  const isName = isApposition && name.length > 0 && !name.some((word) => isCalendarWord(word));
  return isName ? [...name, ...tokens.slice(verb)] : tokens;
}

const standIn = (token: Token, text: string): Token => ({
  ...token,
  text,
  lower: text.toLowerCase(),
  lemma: text.toLowerCase(),
  pos: 'PROPN',
});
