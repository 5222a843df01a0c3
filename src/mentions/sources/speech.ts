import type { Source } from '../../event-list/schema.ts';
import type { Attribution } from './attribution.ts';
import type { Discourse } from '../coreference/coreference.ts';
import { INFORMED } from '../data/anonymous-speakers.ts';
import { MADE_PUBLIC } from '../data/document-nouns.ts';
import { SPEECH_NOUNS } from '../data/speech-nouns.ts';
import { isPublicationNoun } from '../grammar/document-noun.ts';
import type { Entity } from '../names/entities.ts';
import { nounPhraseFrom, textOf, withoutOwner, type NounPhrase } from '../grammar/noun-phrase.ts';
import { partyMember } from './party-member.ts';
import { possessed } from './possessed.ts';
import { postHolder } from './post-holder.ts';
import type { SentenceFrame } from '../sentence-frame.ts';
import { isAnonymous, isDocument, isOffice, isPost, isPronoun } from './speaker-kind.ts';
import { isOwnOutlet, nameOfOutlet } from './outlet-name.ts';

/** An attribution with its speaker known by name. */
export interface Speech {
  attribution: Attribution;
  /** null: nobody but an outlet, or nobody identifiable. */
  source: Source | null;
  entity: Entity | null;
  /** Whether the speaker can be told from others: a name, an office, a body; not "some" or "people". */
  isIdentifiable: boolean;
  via: string | null;
}

/** Gives an attribution's speaker a name: pronouns are resolved and roles remembered from where they stood. */
export function resolveSpeech(frame: SentenceFrame, attribution: Attribution, discourse: Discourse): Speech {
  const { via, cue } = attribution;
  const credited = via && nameOfOutlet(frame, via);
  const viaName = credited !== null && !isOwnOutlet(frame, credited) ? credited : null;
  const told = attribution.speaker && (authorOf(frame, attribution.speaker) ?? attribution.speaker);
  if (!told) return ofNobody(attribution, viaName);
  const speaker = discourse.bodies.meantBy(frame, told) ?? told;
  discourse.bodies.noteSpeaker(speaker);
  const unnamed = unnamedMeant(frame, speaker, discourse);
  if (unnamed !== null) {
    discourse.unnamedSpeaker.goOn(speaker.name, frame.sentence.index);
    const source = { name: unnamed, role: null, cue };
    return { attribution, source, entity: null, isIdentifiable: true, via: viaName };
  }
  // "two people familiar with the talks" are not the two spoken of.
  const isUnnamed = !speaker.entity && isAnonymous(frame, speaker);
  // Nor are "two diplomats", without an article.
  const isNew = isUnnamed || frame.tokens[speaker.from]?.lower === 'two';
  const meant = partyMember(frame, speaker, discourse) ?? discourse.resolve(speaker)[0];
  const known = isNew ? null : (meant ?? null);
  const entity = known ?? postHolder(frame, speaker, attribution, discourse);
  const outlet = entity?.isOutlet ? entity : reporterOf(frame, attribution, speaker);
  if (outlet) return ofNobody(attribution, isOwnOutlet(frame, outlet.name) ? null : outlet.name);
  const role = entity && entity !== known ? speaker.name : speaker.role;
  if (entity && role !== null) discourse.learnRole(entity, role);
  if (entity) {
    discourse.focus(entity);
    const source = { name: entity.name, role: role ?? discourse.roleOf(entity), cue };
    return { attribution, source, entity, isIdentifiable: true, via: viaName };
  }
  if (isPronoun(speaker)) return ofNobody(attribution, viaName);
  const source = {
    name: possessed(frame, speaker, discourse) ?? wholeName(frame, speaker, attribution.cueAt),
    role: null,
    cue,
  };
  const isIdentifiable = isOffice(speaker);
  if (isPost(speaker)) discourse.unnamedSpeaker.note(source.name, frame);
  return isIdentifiable || isUnnamed || isDocument(frame, speaker)
    ? { attribution, source, entity: null, isIdentifiable, via: viaName }
    : ofNobody(attribution, viaName);
}

/** Whom "he" or "she" that speaks means, where nobody is named before it and who spoke last has no name; else null. */
function unnamedMeant(
  { names, sentence }: SentenceFrame,
  speaker: NounPhrase,
  discourse: Discourse,
): string | null {
  if (speaker.entity || names.some(({ from, entity }) => from < speaker.from && entity.type === 'person'))
    return null;
  return discourse.unnamedSpeaker.meantBy(speaker.name, sentence.index);
}

/** What somebody says whom the text doesn't tell from others, or an outlet alone. */
function ofNobody(attribution: Attribution, via: string | null): Speech {
  return { attribution, source: null, entity: null, isIdentifiable: false, via };
}

/** "a statement from the ministry", "the ministry's statement": whoever made what is said to speak; else null. */
function authorOf(frame: SentenceFrame, phrase: NounPhrase): NounPhrase | null {
  const author = phraseOfAuthor(frame, phrase);
  // "reports from the scene" are nobody's.
  return author && (author.entity || isOffice(author)) ? author : null;
}

function phraseOfAuthor(frame: SentenceFrame, { from, to, entity }: NounPhrase): NounPhrase | null {
  const head = frame.tokens[to - 1];
  if (entity || !head || !isPublicationNoun(head)) return null;
  const isMadePublic = MADE_PUBLIC.has(frame.tokens[to]?.lower ?? '') && frame.tokens[to + 1]?.lower === 'by';
  if (isMadePublic) return nounPhraseFrom(frame, to + 2);
  // "a report of the raid", "a letter from Ann Lee"
  const isOf = SPEECH_NOUNS.has(head.lemma) ? /^(?:by|from|of)$/u : /^(?:by|from)$/u;
  if (isOf.test(frame.tokens[to]?.lower ?? '')) return nounPhraseFrom(frame, to + 1);
  if (!SPEECH_NOUNS.has(head.lemma)) return null;
  const possessive = frame.tokens.findIndex(
    ({ lower, pos }, place) => place > from && place < to && pos === 'PART' && /^['’]?s?$/u.test(lower),
  );
  return possessive < 0 ? null : nounPhraseFrom(frame, from, possessive);
}

/** A phrase with what tells more of it: "spokeswoman for the port", "officials familiar with the matter". */
function wholeName(frame: SentenceFrame, { from, to, name: words }: NounPhrase, cueAt: number): string {
  const name = withoutOwner(words);
  // "government and medical officials"
  const joined = frame.tokens[to]?.lower === 'and' ? nounPhraseFrom(frame, to + 1) : null;
  if (joined?.to === cueAt && !joined.entity && frame.tokens[to + 1]?.pos === 'ADJ')
    return withoutOwner(textOf(frame, from, cueAt).replace(/^the /iu, ''));
  const isInformed = INFORMED.has(frame.tokens[to]?.lower ?? '');
  if (!isInformed && !/^(?:at|for|from|with)$/u.test(frame.tokens[to]?.lower ?? '')) return name;
  const behind = nounPhraseFrom(frame, isInformed ? to + 2 : to + 1);
  const first = frame.tokens[from]?.pos === 'DET' && to - from > 1 ? from + 1 : from;
  return behind ? textOf(frame, first, behind.to) : name;
}

/** "CNN's Ann Lee reported", "Reuters correspondent Ann Lee reported": the outlet whose report it is. */
function reporterOf(
  frame: SentenceFrame,
  { cueLemma }: Attribution,
  { from, to }: NounPhrase,
): Entity | null {
  if (cueLemma !== 'report') return null;
  return (
    frame.names.find((name) => name.entity.isOutlet && name.from >= from && name.to < to)?.entity ?? null
  );
}
