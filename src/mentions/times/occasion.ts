import { NO_CUE } from '../sources/attribution.ts';
import { ACTS_OF_ADDRESS } from '../data/acts-of-address.ts';
import { CUE_VERBS } from '../data/cue-verbs.ts';
import { GATHERINGS } from '../data/gatherings.ts';
import type { Discourse } from '../coreference/coreference.ts';
import type { Occasion } from '../event-mention.ts';
import type { FoundTrigger } from '../triggers/found-trigger.ts';
import { isMainLine } from '../grammar/main-line.ts';
import { textOf } from '../grammar/noun-phrase.ts';
import { IN_PHRASE } from '../grammar/noun-phrase-tags.ts';
import { clauseAt, tokensOfClause, type SentenceFrame } from '../sentence-frame.ts';
import type { Speech } from '../sources/speech.ts';
import { subjectOf } from '../sources/speaker.ts';
import { isProgressive, type VerbGroup } from '../grammar/verb-groups.ts';

/** How many tokens a noun phrase may have before its noun: "after the first bilateral meeting". */
const REACH = 6;
/** Adverbs that leave no day between. */
const AT_ONCE = /^(?:immediately|instantly)$/u;
/** How many paragraphs back somebody's words are still what they are "briefing" about. */
const SPOKEN_REACH = 1;
/** How many sentences back the event stands that "at the time" takes up. */
const TAKEN_UP_REACH = 1;

/** What a sentence told, as far as the next may refer to it: offsets of triggers. */
interface ToldSentence {
  /** The sentence's index. */
  sentence: number;
  event: number | null;
  statement: number | null;
}

/**
 * Ties what is said to the event that it was said at, right after or during: "told reporters after the meeting",
 * "said at the time", "while Ann Lee was briefing reporters, Sam Roe told them", "the claim was immediately denied".
 * That event's day is the statement's, whichever outlet gives it.
 */
export class Occasions {
  private last: ToldSentence | null = null;
  /** Of each speaker, the trigger of what they said last, and its paragraph. */
  private readonly spoken = new Map<string, { start: number; paragraph: number }>();

  /** The event of the article that a statement came with; null: the text doesn't say. */
  of(
    frame: SentenceFrame,
    speech: Speech,
    triggers: readonly FoundTrigger[],
    discourse: Discourse,
  ): Occasion | null {
    const { clause, cueAt } = speech.attribution;
    if (cueAt === NO_CUE || clause.verb?.modal || clause.verb?.tense === 'future') return null;
    return (
      gatheringOf(frame, speech, triggers) ??
      this.besideClause(frame, speech, triggers, discourse) ??
      this.takenUp(frame, speech)
    );
  }

  /** Takes note of what a sentence told: its main event and its statements, offsets of their triggers by speaker. */
  leave(
    frame: SentenceFrame,
    triggers: readonly FoundTrigger[],
    statements: readonly { start: number; speaker: string | null }[],
  ): void {
    const { index: sentence, paragraph } = frame.sentence;
    for (const { start, speaker } of statements)
      if (speaker !== null) this.spoken.set(speaker, { start, paragraph });
    const main = triggers.find(({ isHead, clause }) => isHead && isMainLine(frame, clause));
    const event = main?.trigger.start ?? null;
    const statement = statements[0]?.start ?? null;
    if (event !== null || statement !== null) this.last = { sentence, event, statement };
  }

  /** "While Ann Lee was briefing reporters, Sam Roe told …": the clause beside the cue's, or what she said then. */
  private besideClause(
    frame: SentenceFrame,
    { attribution: { clause, cueAt } }: Speech,
    triggers: readonly FoundTrigger[],
    discourse: Discourse,
  ): Occasion | null {
    // "When they met, Poe, according to Ruiz, refused": what she did, not what he said.
    if (clause.verb?.head !== cueAt) return null;
    // "It worked when they met, Poe said": of what she said.
    const beside = frame.clauses.find(
      ({ kind, opener, parent, verb }) =>
        kind === 'adverbial' &&
        (parent === clause.index || (clause.parent === parent && clause.kind !== 'report')) &&
        isSimultaneous(frame, opener, verb),
    );
    const head = triggers.find(({ isHead, clause: own }) => isHead && own === beside);
    if (!beside?.verb || !head) return null;
    const words = textOf(frame, beside.from, beside.verb.to);
    const speaker = subjectOf(frame, beside);
    if (!speaker || CUE_VERBS.has(head.trigger.lemma)) return null;
    const [entity] = discourse.resolve(speaker);
    const said = ACTS_OF_ADDRESS.has(head.trigger.lemma) && entity ? this.spoken.get(entity.name) : undefined;
    const isNear = said !== undefined && frame.sentence.paragraph - said.paragraph <= SPOKEN_REACH;
    return { trigger: isNear ? said.start : head.trigger.start, words, isOfThen: false };
  }

  /** "said at the time", "was immediately denied": said with what the sentence before told. */
  private takenUp(
    { tokens, clauseOf, sentence }: SentenceFrame,
    { attribution: { clause, cueAt } }: Speech,
  ): Occasion | null {
    if (!this.last || sentence.index - this.last.sentence > TAKEN_UP_REACH) return null;
    const at = tokens.findIndex(
      ({ lower }, place) =>
        lower === 'at' &&
        place > cueAt &&
        clauseOf[place] === clause.index &&
        /^(?:the|that)$/u.test(tokens[place + 1]?.lower ?? '') &&
        tokens[place + 2]?.lower === 'time' &&
        tokens[place + 3]?.lower !== 'of',
    );
    const { event, statement } = this.last;
    const then = event ?? statement;
    if (at >= 0 && then !== null) return { trigger: then, words: 'at the time', isOfThen: true };
    const near = tokens.slice(Math.max(0, cueAt - 2), cueAt + 2).find(({ lower }) => AT_ONCE.test(lower));
    const answered = statement ?? event;
    return near && answered !== null ? { trigger: answered, words: near.lower, isOfThen: false } : null;
  }
}

/** "as she arrived", "while he was speaking"; "while the port paid" may be a contrast. */
function isSimultaneous({ tokens }: SentenceFrame, opener: string | null, verb: VerbGroup | null): boolean {
  if (verb?.tense !== 'past' || verb.modal !== null) return false;
  return opener === 'as' || opener === 'when' || (opener === 'while' && isProgressive(tokens, verb));
}

/** "told reporters after the meeting", "said during a debate": the gathering beside the cue. */
function gatheringOf(
  frame: SentenceFrame,
  { attribution: { clause, cueAt } }: Speech,
  triggers: readonly FoundTrigger[],
): Occasion | null {
  const { tokens } = frame;
  for (const place of tokensOfClause(frame, clause)) {
    if (place < cueAt || !/^(?:after|at|during|following)$/u.test(tokens[place]?.lower ?? '')) continue;
    const found = triggers.find(
      ({ at, trigger }) =>
        at > place && at <= place + REACH && trigger.pos === 'noun' && clauseAt(frame, at) === clause,
    );
    const between = tokens.slice(place + 1, found?.at ?? 0);
    const isPhrase = between.length > 0 && between.every(({ pos }) => IN_PHRASE.has(pos));
    if (found && isPhrase && GATHERINGS.has(found.trigger.lemma))
      return { trigger: found.trigger.start, words: textOf(frame, place, found.at + 1), isOfThen: false };
  }
  return null;
}
