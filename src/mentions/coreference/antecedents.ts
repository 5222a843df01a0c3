import type { Discourse } from './coreference.ts';
import { CUE_VERBS } from '../data/cue-verbs.ts';
import { BEFALLING_VERBS } from '../data/befalling-verbs.ts';
import { offerIn } from './offer-in.ts';
import { ANSWERS_OF_OFFERS } from '../data/offers.ts';
import type { Antecedent, EventMention } from '../event-mention.ts';
import type { Entity } from '../names/entities.ts';
import { pronounOf } from './people-spoken-of.ts';
import { personOfAge } from './person-of-age.ts';
import { whomPronounMeans } from './pronoun-meaning.ts';
import type { SentenceFrame } from '../sentence-frame.ts';
import { subjectOf } from '../sources/speaker.ts';

/** Who speaks in a sentence, and which of its tokens stand within a quotation. */
interface Quoted {
  speakers: ReadonlySet<string>;
  isQuoted: readonly boolean[];
}

/** The mentions of a sentence with whom its pronouns mean. */
export function withAntecedents(
  mentions: EventMention[],
  frame: SentenceFrame,
  discourse: Discourse,
  isQuoted: readonly boolean[],
): EventMention[] {
  const speakers = new Set(mentions.flatMap(({ source }) => (source ? [source.name] : [])));
  const antecedents = mentions.length ? antecedentsOf(frame, discourse, { speakers, isQuoted }) : [];
  return antecedents.length ? mentions.map((mention) => ({ ...mention, antecedents })) : mentions;
}

/**
 * Whom the pronouns of a sentence mean, in the text's order: people by "he", "her" and their like, and where "it", "its"
 * or "they" opens the sentence the body that the sentence before was about. What is not known is left out.
 */
function antecedentsOf(frame: SentenceFrame, discourse: Discourse, quoted: Quoted): Antecedent[] {
  const found: Antecedent[] = [];
  const aged = personOfAge(frame, discourse.sentenceBefore);
  if (aged)
    found.push({ start: frame.tokens[0]?.start ?? 0, name: aged.entity.name, isPerson: true, end: aged.end });
  frame.tokens.forEach(({ start, lower }, place) => {
    const isPerson = pronounOf(lower) !== null;
    const name = isPerson ? personMeant(frame, place, discourse, quoted) : bodyMeant(frame, place, discourse);
    if (name !== null)
      found.push({ start, name, isPerson, ...(quoted.isQuoted[place] && { isQuoted: true as const }) });
  });
  return found;
}

function personMeant(
  frame: SentenceFrame,
  place: number,
  discourse: Discourse,
  { speakers, isQuoted }: Quoted,
): string | null {
  const words = frame.tokens[place]?.lower ?? '';
  // “She has lost our trust,” Poe said: she is another, as Poe would be "I".
  const isOther = (entity: Entity) => !(isQuoted[place] ?? false) || !speakers.has(entity.name);
  const [meant, ...others] = whomPronounMeans(frame, words, place, discourse);
  const person = meant && !isOther(meant) ? discourse.lastOf(words, frame, isOther) : meant;
  if (!person || others.length > 0) return null;
  const isNamedHere = frame.names.some(({ entity, to }) => entity === person && to <= place);
  // A wrong name is worse than none: "A judge ruled against Poe. Police arrested her".
  return isNamedHere || discourse.isAlone(person, words, isOther) ? person.name : null;
}

function bodyMeant(frame: SentenceFrame, place: number, discourse: Discourse): string | null {
  const words = frame.tokens[place]?.lower ?? '';
  if (place > 0) return words === 'it' ? offerMeant(frame, place, discourse) : null;
  const { bodies } = discourse;
  if (!/^(?:it|its|they)$/u.test(words)) return null;
  // "It also fined the club": who did the one thing did the other, whomever the first was done to.
  const goesOn = frame.tokens[1]?.lower === 'also';
  return words === 'its' || actsOnSomething(frame) ? bodies.spokenOf(words === 'they', goesOn) : null;
}

/** "Ann Lee made a bid. The board rejected it": what the sentence before says was done with. */
function offerMeant({ tokens }: SentenceFrame, place: number, discourse: Discourse): string | null {
  const preposition = tokens[place - 1]?.pos === 'ADP' ? (tokens[place - 1]?.lower ?? '') : '';
  const verb = tokens[preposition === '' ? place - 1 : place - 2];
  if (verb?.pos !== 'VERB' || !ANSWERS_OF_OFFERS.get(verb.lemma)?.test(preposition)) return null;
  const noun = discourse.sentenceBefore && offerIn(discourse.sentenceBefore);
  return noun ? `the ${noun}` : null;
}

/** "It cut its forecast", "they raided an office", "it agreed to pay": "it was cold" and "it sank" may be of anything. */
function actsOnSomething(frame: SentenceFrame): boolean {
  const [main] = frame.clauses;
  if (!main?.verb || main.verb.isPassive || subjectOf(frame, main)?.from !== 0) return false;
  const [verb, next] = [frame.tokens[main.verb.head], frame.tokens[main.verb.head + 1]];
  // "It warned that …": what speaks is a body.
  if (next?.lower === 'that' && CUE_VERBS.has(verb?.lemma ?? '')) return true;
  const hasObject =
    next !== undefined && (/^(?:ADJ|DET|NOUN|NUM|PRON|PROPN)$/u.test(next.pos) || next.lower === 'to');
  return verb?.pos === 'VERB' && hasObject && !BEFALLING_VERBS.has(verb.lemma);
}
