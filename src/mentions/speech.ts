import type { Source } from '../event-list/schema.ts';
import type { Attribution } from './attribution.ts';
import type { Discourse } from './coreference.ts';
import { INSTITUTIONS } from './data/institutions.ts';
import { ORGANISATION_WORDS } from './data/organisation-words.ts';
import { ROLE_NOUNS } from './data/role-nouns.ts';
import type { Entity } from './entities.ts';
import type { NounPhrase } from './noun-phrase.ts';
import type { SentenceFrame } from './sentence-frame.ts';

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
  const { speaker, via, cue } = attribution;
  const viaName = via?.entity && !isOwnOutlet(frame, via.entity.name) ? via.entity.name : null;
  if (!speaker) return { attribution, source: null, entity: null, isIdentifiable: false, via: viaName };
  const entity = discourse.resolve(speaker)[0] ?? null;
  if (entity && speaker.role !== null) discourse.learnRole(entity, speaker.role);
  if (entity) {
    discourse.focus(entity);
    const source = { name: entity.name, role: speaker.role ?? discourse.roleOf(entity), cue };
    return { attribution, source, entity, isIdentifiable: true, via: viaName };
  }
  if (isPronoun(speaker))
    return { attribution, source: null, entity: null, isIdentifiable: false, via: viaName };
  if (!isOffice(speaker))
    return { attribution, source: null, entity: null, isIdentifiable: false, via: viaName };
  const source = { name: speaker.name, role: null, cue };
  return { attribution, source, entity: null, isIdentifiable: true, via: viaName };
}

/** "tell CNN" in an article of CNN's credits nobody else. */
function isOwnOutlet(frame: SentenceFrame, name: string): boolean {
  const own = frame.article.article.outlet.toLowerCase();
  const other = name.toLowerCase();
  return own === other || own.startsWith(`${other} `) || other.startsWith(`${own} `);
}

const isPronoun = ({ name }: NounPhrase): boolean =>
  /^(?:he|she|it|they|we|i|you|who|which|that|this|those|these|one|some|many|others|there|what)$/iu.test(
    name,
  );

function isOffice({ name }: NounPhrase): boolean {
  const words = name.toLowerCase().split(/\s+/u);
  const last = words.at(-1) ?? '';
  const singular = last.replace(/s$/u, '');
  return (
    INSTITUTIONS.has(name.toLowerCase()) ||
    INSTITUTIONS.has(last) ||
    ROLE_NOUNS.has(last) ||
    ROLE_NOUNS.has(singular) ||
    ROLE_NOUNS.has(last.replace(/men$/u, 'man').replace(/women$/u, 'woman')) ||
    ORGANISATION_WORDS.has(last) ||
    /^(?:authorities|agencies|police|government|lawyers)$/u.test(last)
  );
}
