import type { Sentence } from '../../text/analysed-text.ts';
import type { CueClass } from '../data/cue-verbs.ts';
import { OFFERING } from '../data/offers.ts';
import type { StatementContent } from '../event-mention.ts';
import { callsFalse } from './calls-false.ts';
import { namesClaim } from './claim-noun.ts';
import type { FoundTrigger } from '../triggers/found-trigger.ts';
import { tokensOfClause, type SentenceFrame } from '../sentence-frame.ts';
import { NO_CUE } from './attribution.ts';
import { hasQuote } from './said-content.ts';
import type { Speech } from './speech.ts';
import { stanceOfSpeech } from '../stance/speech-stance.ts';

/** What somebody said, who, and where. */
export interface Said {
  content: StatementContent;
  speaker: string | null;
  /** The cue it was said with. */
  cue: string;
  sentence: Sentence;
  /** What the speaker was told to have said before being quoted in sentence upon sentence; without such, the same. */
  told: Pick<Said, 'content' | 'sentence'>;
}

/** Remembers what an article passed on last: the next sentence may answer it. */
export class LastSaid {
  private said: Said | null = null;

  /** What was said last, in the sentence or in the one before it. */
  before({ sentence }: SentenceFrame): Said | null {
    return this.said && sentence.index - this.said.sentence.index <= 1 ? this.said : null;
  }

  note(frame: SentenceFrame, { source, attribution }: Speech, content: StatementContent | null): void {
    if (!content) return;
    const { sentence } = frame;
    const speaker = source?.name ?? null;
    const before = this.before(frame);
    const isQuoted = attribution.cueAt === NO_CUE || hasQuote(frame);
    const goesOn = isQuoted && speaker !== null && before?.speaker === speaker;
    const told = goesOn ? before.told : { content, sentence };
    this.said = { content, speaker, cue: attribution.cueLemma, sentence, told };
  }
}

/** Cues that take a stand on what another said. */
const ANSWERING: ReadonlySet<CueClass> = new Set(['confirms', 'denies', 'doubts']);

/**
 * "Ann Lee said that the pier was sold. The claim was denied by the port.", "The port denied that.": what an answer
 * is about is what was said before it, in the sentence or the one before. Null: it takes up nothing, or the speaker's
 * own words.
 *
 * @param named the event that the words of the answer name: "claim"; null: none
 */
export function contentTakenUp(
  frame: SentenceFrame,
  { attribution, source }: Speech,
  named: FoundTrigger | null,
  before: Said | null,
): StatementContent | null {
  if (!before || !source || source.name === before.speaker) return null;
  if (callsFalse(frame, attribution))
    return isOfEarlierClaim(frame, before) ? null : answerTo(before, 'denies', frame);
  const { clause, cueAt, cueClass } = attribution;
  if (!ANSWERING.has(cueClass)) return null;
  const claim = tokensOfClause(frame, clause).find((at) => namesClaim(frame, at));
  const isMeant = claim === undefined ? !named && pointsBack(frame, cueAt) : !named || named.at === claim;
  if (!isMeant) return null;
  // "Ann Lee bid for the pier. The port rejected it": it said no, and not that there was no bid.
  const isOffer = OFFERING.has(before.cue) || isOffered(before);
  if (claim === undefined && cueClass === 'denies' && isOffer && !isDenied(frame, cueAt)) return null;
  const isClaim = claim !== undefined && !OF_WORDS.test(frame.tokens[claim]?.lemma ?? '');
  const isOfTold =
    isClaim && before.told.content.stance !== 'expects' && !isNamedIn(before.sentence, source.name);
  return answerTo(isOfTold ? before.told : before, cueClass, frame);
}

/** "Hale denied that he met her. Lee said the story was made up": it isn't the denial that is called false. */
const isOfEarlierClaim = (frame: SentenceFrame, { content }: Said): boolean =>
  content.stance === 'denies' && frame.tokens.some((_, at) => namesClaim(frame, at));

/** "“The mayor forced me out,” Poe said. The mayor denied the claim": it is the quotation that is of who denies it. */
function isNamedIn({ tokens }: Sentence, name: string): boolean {
  const last = name.toLowerCase().split(' ').at(-1);
  return tokens.some(({ lower }) => lower === last);
}

/** Claim nouns that may be of the quoted words alone, and not of what they go to show. */
const OF_WORDS = /^(?:comment|remark|statement)$/u;

function answerTo(
  { content, sentence }: Said['told'],
  cueClass: CueClass,
  frame: SentenceFrame,
): StatementContent {
  return {
    ...content,
    stance: stanceOfSpeech(cueClass, content.stance),
    sentence: content.sentence ?? (sentence === frame.sentence ? null : sentence),
  };
}

/** Those of them that somebody may be accused of. */
const MAY_BE_A_CHARGE = /^(?:ask|demand|invite|plan|request)$/u;

/** "Said he had bid", "said it had asked for a rise"; not "said the firm had asked workers to lie". */
function isOffered({ content: { trigger, participants }, speaker, sentence }: Said): boolean {
  if (!OFFERING.has(trigger.stem)) return false;
  if (!MAY_BE_A_CHARGE.test(trigger.stem)) return true;
  const verb = sentence.tokens.findIndex(({ start }) => start === trigger.start);
  const subject = sentence.tokens.slice(0, Math.max(0, verb)).findLast(({ pos }) => pos !== 'AUX');
  const isOwn = participants.some(({ name, role }) => name === speaker && role === 'agent');
  return isOwn || /^(?:I|it|we)$/u.test(subject?.text ?? '');
}

const isDenied = ({ tokens }: SentenceFrame, cueAt: number): boolean =>
  /^(?:deny|dispute|refute)$/u.test(tokens[cueAt]?.lemma ?? '');

/** "denied it", "confirmed this on Friday", not "denied that he had". */
function pointsBack({ tokens }: SentenceFrame, cueAt: number): boolean {
  const at = tokens.findIndex(
    ({ lower }, place) => place > cueAt && place <= cueAt + 2 && /^(?:it|that|this)$/u.test(lower),
  );
  const after = tokens[at + 1];
  return at > 0 && (after === undefined || /^(?:ADP|ADV|CCONJ|PUNCT)$/u.test(after.pos));
}
