import { group } from 'd3-array';
import type { Link } from '../../event-list/schema.ts';
import { nameWords } from '../../mentions/names/entities.ts';
import type { EventMention, Trigger } from '../../mentions/event-mention.ts';
import type { Sentence } from '../../text/analysed-text.ts';
import type { BuiltEvent } from './side.ts';

/** A mention with the event of the list that it is of. */
interface Told {
  mention: EventMention;
  event: BuiltEvent['event'];
}

/** How many sentences off somebody may speak of what another says there is none of. */
const NEAR = 3;

/**
 * Contradictions that the order of an article gives, whatever words the two sides use: who denies what the sentence
 * before says ("Poe denied that"), who denies right after another what that one said of them, or about that one, and who
 * says there is "no such letter" beside those who speak of it. From the denial to what it denies; of events that have a
 * place in time.
 */
export function answerLinks(events: readonly BuiltEvent[]): Link[] {
  const told = events.flatMap(({ event, mentions }) =>
    event.time ? mentions.map((mention): Told => ({ mention, event })) : [],
  );
  const byArticle = group(told, ({ mention }) => mention.article.id);
  const links = [...byArticle.values()].flatMap((own) => linksWithin(own));
  return [...new Map(links.map((link) => [`${link.from} ${link.to}`, link])).values()];
}

function linksWithin(told: readonly Told[]): Link[] {
  const bySentence = group(told, ({ mention }) => mention.sentence.index);
  const at = (index: number): readonly Told[] => bySentence.get(index) ?? [];
  return told.flatMap((denial) => {
    const { kind, source, stance, content, sentence } = denial.mention;
    if (kind !== 'statement' || !source) return [];
    const before = content?.sentence ? at(content.sentence.index) : at(sentence.index - 1);
    const isMeant = content?.sentence ? isAnswered : isReply;
    const answered =
      stance === 'denies' ? before.filter((claim) => isMeant(denial.mention, claim.mention)) : [];
    const missing = noSuch(denial.mention);
    const around = missing
      ? Array.from({ length: 2 * NEAR + 1 }, (_, place) => at(sentence.index - NEAR + place)).flat()
      : [];
    const spokenOf = around.filter((claim) => speaksOf(claim.mention, missing, sentence));
    return [...answered, ...spokenOf].flatMap((claim) => linkOf(denial, claim));
  });
}

function linkOf(denial: Told, claim: Told): Link[] {
  const by = denial.mention.source?.name ?? '';
  const of = claim.mention.source?.name ?? claim.mention.via ?? claim.mention.article.outlet;
  if (by === of || denial.event === claim.event) return [];
  const because = `${denial.mention.article.outlet} tells that ${by} denies what ${of} says`;
  return [{ from: denial.event.id, to: claim.event.id, type: 'contradicts', because }];
}

/** Whether a claim is what a denial takes up from another sentence: what is said there, or what it is about. */
function isAnswered(
  { content }: EventMention,
  { kind, trigger, content: said, stance }: EventMention,
): boolean {
  const about = content?.trigger.start;
  if (kind === 'statement') return said === null || said.trigger.start === about;
  return kind === 'happening' && stance === 'asserts' && trigger.start === about;
}

/**
 * Whether a denial right behind a claim replies to it: the claim is of the denier and the same thing, or the denial of
 * whoever claims.
 */
function isReply(denial: EventMention, claim: EventMention): boolean {
  if (claim.kind !== 'statement' || claim.stance === 'denies' || claim.stance === 'doubts') return false;
  const [denier, claimant] = [wordsOfName(denial), wordsOfName(claim)];
  if (denier.some((word) => claimant.includes(word))) return false;
  if (isNamedIn(claimant, denial)) return true;
  const besides = new Set([...denier, ...claimant]);
  const shared = denial.terms.some((term) => !besides.has(term) && claim.terms.includes(term));
  return shared && isNamedIn(denier, claim);
}

const wordsOfName = ({ source }: EventMention): readonly string[] => nameWords(source?.name ?? '');

/** Whether a name of these words stands in a mention's sentence, with a capital. */
function isNamedIn(words: readonly string[], { sentence: { tokens } }: EventMention): boolean {
  return tokens.some(({ lower, text, pos }) => pos === 'PROPN' && text !== lower && words.includes(lower));
}

/** Nouns that stand for any other: who says "no such thing" speaks of no thing that another calls so. */
const STANDS_FOR_ANY = /^(?:luck|one|thing|way)$/u;

/** What there is none of: a noun, and the stem of its verb: "sale", "sell". */
interface Missing {
  lemma: string;
  stem: string;
}

/** The noun of "said no such letter existed"; null: the sentence says of nothing that there is none such. */
function noSuch({ content, sentence: { tokens } }: EventMention): Missing | null {
  const such = tokens.findIndex(({ lower }, place) => lower === 'such' && tokens[place - 1]?.lower === 'no');
  const noun = such < 0 ? undefined : tokens.slice(such + 1).find(({ pos }) => pos === 'NOUN');
  if (!noun || STANDS_FOR_ANY.test(noun.lemma)) return null;
  const isContent = content !== null && content.sentence === null && content.trigger.start === noun.start;
  return { lemma: noun.lemma, stem: isContent ? content.trigger.stem : noun.lemma };
}

/** Whether somebody speaks, in another sentence, of what a noun names, and not to deny it. */
function speaksOf(
  { kind, stance, source, sentence, trigger, content }: EventMention,
  missing: Missing | null,
  besides: Sentence,
): boolean {
  if (missing === null || stance === 'denies' || sentence.tokens === besides.tokens) return false;
  // "Had interviewed two aides, a person briefed on it said": told as what happened.
  if (kind === 'happening') return source !== null && isOf(missing, trigger);
  if (kind !== 'statement') return false;
  if (content !== null && isOf(missing, content.trigger)) return true;
  return sentence.tokens.some(({ lemma, pos }) => pos === 'NOUN' && lemma === missing.lemma);
}

const isOf = ({ lemma, stem }: Missing, trigger: Trigger): boolean =>
  trigger.lemma === lemma || trigger.stem === stem;
