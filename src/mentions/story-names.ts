import { SAY_VERBS } from '../text/data/say-verbs.ts';
import type { TimeExpression } from '../time/time-expression.ts';
import type { Sentence, Token } from '../text/analysed-text.ts';
import type { AnalysedArticle } from './analysed-article.ts';
import { remembering } from '../text/remember.ts';
import { isDictionaryWord } from '../text/tokens.ts';
import { DEMONYMS } from './data/demonyms.ts';
import { ROLE_NOUNS } from './data/role-nouns.ts';
import { ORGANISATION_WORDS } from './data/organisation-words.ts';
import { TITLES } from './data/titles.ts';
import { isOutletName, nameWords, typeOfName, type Entity } from './entities.ts';
import { lowerCaseNames } from './lower-case-names.ts';
import { findCapitalisedNames, type NameSpan } from './name-spans.ts';
import { standsAsOutlet } from './outlet-context.ts';
import { groupPeople } from './people.ts';
import { standsAsPlace } from './place-context.ts';

/** A name in a sentence and whom it stands for. */
export interface NamedSpan extends NameSpan {
  entity: Entity;
}

/** The names of every sentence of a story, in order and without overlaps. */
export type StoryNames = ReadonlyMap<Sentence, readonly NamedSpan[]>;

/** Whether a sentence has capitals to tell names by. */
export const isCased = (tokens: readonly Token[]): boolean => tokens.some(({ text }) => /\p{Lu}/u.test(text));

/**
 * Learns the names of a story: what stands capitalised in any of its articles is a name in all of them, also
 * where an article is in lower case; spellings, surnames and full names of one person are one entity.
 */
export function learnNames(articles: readonly AnalysedArticle[]): StoryNames {
  const raw = findCapitalised(articles);
  const spans = new Map<Sentence, readonly NameSpan[]>();
  const personal = new Set<string>();
  const places = new Set<string>();
  const common = new Set<string>();
  const outlets = new Set(articles.map(({ article }) => article.outlet.toLowerCase()));
  const sightings: string[] = [];
  for (const [sentence, found] of raw.spans) {
    const sure = found.filter((span) => isSurelyName(sentence.tokens, span, raw.inside));
    spans.set(sentence, sure);
    for (const span of sure) {
      sightings.push(span.text);
      if (standsAsPlace(sentence.tokens, span)) places.add(span.text);
      else if (standsAsOutlet(sentence.tokens, span)) outlets.add(span.text.toLowerCase());
      else if (looksPersonal(sentence.tokens, span)) personal.add(span.text);
    }
    for (const { text, lower } of sentence.tokens) if (text === lower) common.add(lower);
  }
  for (const name of takenUp(articles, spans)) personal.add(name);
  const names = [...new Set(sightings)];
  spreadToSurnames(names, personal);
  const typeOf = (name: string) => {
    if (places.has(name)) return 'place';
    return outlets.has(name.toLowerCase()) ? 'organisation' : typeOfName(name, personal.has(name));
  };
  const persons = new Set(names.filter((name) => typeOf(name) === 'person'));
  const people = groupPeople(sightings.filter((name) => persons.has(name)));
  const surnames = names.flatMap((name) => (personal.has(name) ? (/\p{Lu}\S+$/u.exec(name)?.[0] ?? []) : []));
  const findLowerCased = lowerCaseNames(new Set([...names, ...surnames]), common);
  for (const surname of surnames) personal.add(surname);
  const typeByWords = remembering(typeOf);
  const entities = new Map<string, Entity>();
  const resolved = new Map<Sentence, readonly NamedSpan[]>();
  for (const { analysed } of articles) {
    const person = people.inArticle();
    for (const sentence of analysed.sentences) {
      const named: NamedSpan[] = [];
      for (const span of spans.get(sentence) ?? findLowerCased(sentence.tokens))
        named.push({ ...span, entity: entityOf(span.text, person, typeByWords, entities, outlets) });
      resolved.set(sentence, named);
    }
  }
  return resolved;
}

function entityOf(
  text: string,
  person: (text: string) => string | null,
  typeOf: (name: string) => Entity['type'],
  entities: Map<string, Entity>,
  outlets: ReadonlySet<string>,
): Entity {
  const plain = typeOf(text);
  const canonical = plain === 'person' || plain === 'unknown' ? person(text) : null;
  const name = canonical ?? text;
  const type = canonical === null ? plain : 'person';
  const known = entities.get(name);
  if (known) return known;
  const entity = {
    name,
    type,
    isOutlet: type !== 'person' && (isOutletName(name) || outlets.has(name.toLowerCase())),
  };
  entities.set(name, entity);
  return entity;
}

/** What stands capitalised in the sentences that have capitals, and the words that do so within a sentence. */
function findCapitalised(articles: readonly AnalysedArticle[]): {
  spans: ReadonlyMap<Sentence, readonly NameSpan[]>;
  inside: ReadonlySet<string>;
} {
  const spans = new Map<Sentence, readonly NameSpan[]>();
  const namesInside = new Set<string>();
  for (const { article, analysed, times } of articles) {
    for (const sentence of analysed.sentences) {
      if (!isCased(sentence.tokens)) continue;
      const found = findCapitalisedNames(sentence.tokens, article.body).filter(
        (span) => !isTime(sentence.tokens, span, times),
      );
      spans.set(sentence, found);
      for (const { from, text } of found) if (from > 0) namesInside.add(text);
    }
  }
  return { spans, inside: new Set([...namesInside].flatMap(nameWords)) };
}

/** "since May", "on May 4": a month that is a name, too. */
function isTime(tokens: readonly Token[], { from, to }: NameSpan, times: readonly TimeExpression[]): boolean {
  const [first, last] = [tokens[from], tokens[to - 1]];
  if (to - from > 1 || !first || !last || first.lower !== 'may') return false;
  return times.some(({ start, end }) => start <= first.start && last.end <= end);
}

/** Neither a bare demonym ("Russian") nor an ordinary word that is capitalised because it opens the sentence. */
function isSurelyName(
  tokens: readonly Token[],
  { from, to }: NameSpan,
  inside: ReadonlySet<string>,
): boolean {
  const { lower = '', lemma = '', pos } = tokens[from] ?? {};
  if (to - from > 1) return true;
  if (DEMONYMS.has(lower)) return false;
  const isOffice = TITLES.has(lower) || ROLE_NOUNS.has(lower) || ORGANISATION_WORDS.has(lower);
  if (isOffice && pos !== 'PROPN') return false;
  if (from > 0 || inside.has(lower)) return true;
  return ![lower, lemma, lower.replace(/ies$/u, 'y')].some(isDictionaryWord);
}

/** A title before it, a role beside it, or a verb of saying after it. */
function looksPersonal(tokens: readonly Token[], span: NameSpan): boolean {
  const { from, to, titleFrom } = span;
  if (titleFrom < from) return true;
  const [before, after, second] = [tokens[titleFrom - 1], tokens[to], tokens[to + 1]];
  if (before && isRoleNoun(before)) return true;
  if (after && (SAY_VERBS.has(after.lower) || (after.lower === ',' && /^\d{2}$/u.test(second?.text ?? ''))))
    return true;
  if (before && SAY_VERBS.has(before.lower) && to - from <= 3) return true;
  if (after?.lower === 'as' && second?.lower === 'saying') return true;
  return after?.text === ',' && (hasRoleBehind(tokens, to + 1) || hasRoleBefore(tokens, span));
}

const isRoleNoun = ({ lower, lemma }: Token): boolean => ROLE_NOUNS.has(lower) || ROLE_NOUNS.has(lemma);

/** "Ann Lee, the chief engineer of the port, …": the first phrase after the comma ends in a role. */
function hasRoleBehind(tokens: readonly Token[], start: number): boolean {
  if (!/^(?:DET|PRON|NOUN|ADJ|PROPN)$/u.test(tokens[start]?.pos ?? '')) return false;
  const words = tokens.slice(start, start + 6);
  const end = words.findIndex(({ pos }) => pos === 'PUNCT' || pos === 'ADP');
  const head = words[end < 0 ? -1 : end - 1];
  return head !== undefined && isRoleNoun(head);
}

/** "A spokeswoman for the port, Ann Lee, …": a role in the phrase before the comma, and nothing that acts. */
function hasRoleBefore(tokens: readonly Token[], { from, to, titleFrom }: NameSpan): boolean {
  if (to - from < 2 || tokens[titleFrom - 1]?.text !== ',') return false;
  for (let place = titleFrom - 2; place >= Math.max(0, titleFrom - 9); place--) {
    const token = tokens[place];
    if (!token || !/^(?:ADJ|ADP|DET|NOUN|PART|PROPN)$/u.test(token.pos)) return false;
    const isHead = /^(?:ADP|PUNCT)$/u.test(tokens[place + 1]?.pos ?? '');
    if (token.pos !== 'PROPN' && isHead && isRoleNoun(token)) return true;
  }
  return false;
}

/** "Ann Lee arrived. She …": the names of two words and more that "he" or "she" takes up in the next sentence. */
function takenUp(
  articles: readonly AnalysedArticle[],
  spans: ReadonlyMap<Sentence, readonly NameSpan[]>,
): string[] {
  return articles.flatMap(({ analysed: { sentences } }) =>
    sentences.flatMap((sentence, place) => {
      const next = sentences[place + 1];
      const [first, ...others] = spans.get(sentence) ?? [];
      if (!first || !next || !goesOnAboutPerson(next.tokens) || next.paragraph - sentence.paragraph > 1)
        return [];
      const isSubject = sentence.tokens
        .slice(0, first.from)
        .every(({ pos }) => pos !== 'VERB' && pos !== 'ADP');
      const isFull = (name: NameSpan) => name.to - name.from > 1;
      return isSubject && isFull(first) && !others.some(isFull) ? [first.text] : [];
    }),
  );
}

/** "She left", "“…,” he said". */
function goesOnAboutPerson(tokens: readonly Token[]): boolean {
  return tokens.some(
    ({ lower }, place) =>
      /^s?he$/u.test(lower) && (place < 2 || SAY_VERBS.has(tokens[place + 1]?.lower ?? '')),
  );
}

/** Who is a person by full name is one by surname too, and the other way round for two-word names. */
function spreadToSurnames(names: readonly string[], personal: Set<string>): void {
  const surnames = new Set([...personal].map((name) => nameWords(name).at(-1) ?? ''));
  for (const name of names) {
    const words = nameWords(name);
    if (/^\p{Lu}{2,3}$/u.test(name)) continue;
    const isShort = words.length === 1 || (words.length <= 3 && /^\p{L}+$/u.test(words.join('')));
    if (isShort && surnames.has(words.at(-1) ?? '')) personal.add(name);
  }
}
