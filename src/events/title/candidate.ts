import { CUE_VERBS } from '../../mentions/data/cue-verbs.ts';
import { NAMING_VERBS } from '../../mentions/data/naming-verbs.ts';
import type { EventMention } from '../../mentions/event-mention.ts';
import type { Token } from '../../text/analysed-text.ts';
import { answerTitle } from './answer.ts';
import { bareQuotation } from './bare-quotation.ts';
import { partsAroundCue } from './behind-cue.ts';
import { isLowerCased, type Casing } from './casing.ts';
import { NOUN_PHRASE, VERBAL } from './clause-edges.ts';
import { isFirstPerson } from './first-person.ts';
import { leadOf, saidBy, type Wording } from './led.ts';
import { lastName, withNamedActor, withNamedSpeaker, withNamedSubject } from './named-subject.ts';
import { hasFiniteVerb } from './said-clause.ts';
import type { Namesakes } from './namesakes.ts';
import { withNamedPronouns } from './named-pronouns.ts';
import { wholeSentence } from './reduced-clause.ts';
import type { TitleTraits } from './score.ts';
import { isElsewhere, toldClause, wordsSaid } from './title-clause.ts';
import { wordsOf } from './wording.ts';

const LED = { isResolved: false, isLed: true, isFragment: false };

/** A title, what it was made of and how, and whether it is told as somebody's words though it is no statement. */
interface TitleOfMention {
  title: string;
  words: readonly Token[];
  traits: TitleTraits;
  isLed?: boolean;
}

/** The title that one mention gives. */
export function candidateOf(mention: EventMention, casing: Casing, namesakes: Namesakes): TitleOfMention {
  const { lemma } = mention.trigger;
  const lowerCased = isLowerCased(mention.sentence.tokens);
  const repair = lowerCased ? casing : null;
  const answer = answerTitle(mention, casing);
  if (answer !== null) {
    const traits = { isCased: !lowerCased, isResolved: true, isLed: false, isFragment: false };
    return { title: answer, words: toldClause(mention).told, traits };
  }
  const said =
    mention.kind === 'statement' && !isElsewhere(mention) && !cueDecides(mention) && !NAMING_VERBS.has(lemma)
      ? wordsSaid(mention)
      : null;
  if (said && mention.source && hasFiniteVerb(said)) {
    const traits = { ...LED, isCased: !lowerCased };
    if (isOfSpeaker(said, mention)) return { title: wordsOf(said, repair), words: said, traits };
    const words = saidBy(mention.source.name, said, mention, { casing, repair });
    const title = `${leadOf(mention, repair, namesakes)}: ${words}`;
    return { title, words: said, traits };
  }
  const clause = toldClause(mention);
  const whole = clause.isFragment ? wholeSentence(clause.told, mention.sentence.tokens) : null;
  const quoted =
    mention.kind === 'statement' && mention.source && mention.content === null
      ? bareQuotation(clause.told, mention)
      : null;
  if (quoted) {
    const traits = { ...LED, isCased: !lowerCased };
    return {
      title: `${leadOf(mention, repair, namesakes)}: “${quoted}”`,
      words: clause.told,
      traits,
    };
  }
  const { told, isFragment } = whole ? { told: whole, isFragment: true } : clause;
  const parts = mention.kind === 'statement' ? null : partsAroundCue(told, mention);
  if (parts)
    return { ...ledBySpeaker(mention, parts, { casing, repair, namesakes }), isLed: mention.source !== null };
  if (isFirstPerson(told) && mention.source && mention.kind !== 'statement')
    return {
      ...ledBySpeaker(mention, { speaker: [], said: told }, { casing, repair, namesakes }),
      isLed: true,
    };
  const words = wordsOf(told, repair);
  const named = withNamedPronouns(told, mention, null);
  const plain = wordsOf(named, repair);
  const title =
    mention.kind === 'statement'
      ? withNamedActor(withNamedSpeaker(plain, named, mention), 'cue', mention)
      : withNamedSubject(plain, named, mention);
  const isResolved = firstWord(title) !== firstWord(words);
  // "The agency confirmed that it had lent money"
  const isTold =
    mention.kind !== 'statement' && (mention.stance === 'asserts' || mention.stance === 'expects');
  if (mention.source && isTold && SUBJECT_PRONOUN.test(title))
    return {
      ...ledBySpeaker(mention, { speaker: [], said: told }, { casing, repair, namesakes }),
      isLed: true,
    };
  const traits = { isCased: !lowerCased, isResolved, isLed: false, isFragment };
  return { title, words: told, traits };
}

/** "President Ann Poe praised the deal, saying …": what a speaker did beside what they said. */
function isOfSpeaker(said: readonly Token[], { source, trigger }: EventMention): boolean {
  const subject = said.slice(
    0,
    said.findIndex(({ pos }) => VERBAL.has(pos)),
  );
  const isName = subject.at(-1)?.pos === 'PROPN' && subject.at(-1)?.lower === lastName(source?.name ?? '');
  return (
    isName && (subject[0]?.start ?? 0) < trigger.start && subject.every(({ pos }) => NOUN_PHRASE.has(pos))
  );
}

/** "Poe said the mayor resigned" → "Poe: the mayor resigned": what came about, as far as somebody says so. */
function ledBySpeaker(
  mention: EventMention,
  { speaker, said }: { speaker: readonly Token[]; said: readonly Token[] },
  { casing, repair, namesakes }: Wording & { namesakes: Namesakes },
): TitleOfMention {
  const isNobody = !mention.source && speaker.every(({ pos }) => pos === 'PRON');
  const traits = { ...LED, isLed: !isNobody, isCased: repair === null };
  // "They said the pier sank", of nobody knows whom
  if (isNobody) return { title: wordsOf(said, repair), words: said, traits };
  const lead = mention.source ? leadOf(mention, repair, namesakes) : wordsOf(speaker, repair);
  const quote = saidBy(mention.source?.name ?? lead, said, mention, { casing, repair });
  return { title: `${lead}: ${quote}`, words: said, traits };
}

const SUBJECT_PRONOUN = /^(?:he|it|she|they) /iu;

const firstWord = (words: string): string => words.slice(0, Math.max(0, words.indexOf(' ')));

/**
 * Whether it is the cue that takes what is said back ("denied that …", "declined to say whether …"): without
 * it the title would claim the contrary.
 */
function cueDecides({ stance, trigger, content }: EventMention): boolean {
  const hasCue = content?.trigger.start !== trigger.start;
  if (!hasCue || (stance !== 'denies' && stance !== 'doubts')) return false;
  const cueClass = CUE_VERBS.get(trigger.lemma);
  return cueClass === undefined || cueClass === 'denies' || cueClass === 'doubts';
}
