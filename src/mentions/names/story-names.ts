import { remembering } from '../../text/remember.ts';
import type { AnalysedArticle } from '../analysed-article.ts';
import { isOutletName, nameWords, typeOfName, type Entity } from './entities.ts';
import { lowerCaseNames } from './lower-case-names.ts';
import { mastheadsOf } from './mastheads.ts';
import { learnKind, newKinds, spreadToSurnames } from './name-kinds.ts';
import { NameSightings, type Sighting } from './name-sightings.ts';
import type { NameSpan } from './name-spans.ts';
import { groupPeople } from './people.ts';
import { registeredFirms, standsFirst } from './registered-firms.ts';
import { shopNames } from './shop-names.ts';
import { spelledOut } from './spelled-out.ts';
import { takenUp, type SentenceNames } from './taken-up-names.ts';

const LAST_CAPITALISED = /\p{Lu}\S+$/u;

/** A name in a sentence and whom it stands for. */
export interface NamedSpan extends NameSpan {
  entity: Entity;
}

/**
 * The names of each sentence of an article, in order and without overlaps. To be asked of a story's articles in
 * their order: of what names fit, an entity keeps the kind it had first.
 */
export type StoryNames = (article: AnalysedArticle) => readonly (readonly NamedSpan[])[];

/**
 * Learns the names of a story: what stands capitalised in any of its articles is a name in all of them, also
 * where an article is in lower case; spellings, surnames and full names of one person are one entity.
 */
export function learnNames(articles: readonly AnalysedArticle[]): StoryNames {
  const found = new NameSightings();
  const seen = articles.map((article) =>
    article.analysed.sentences.map((sentence) => found.read(sentence, article)),
  );
  const inside = found.wordsInside();
  const isName = ({ doubted }: Sighting) => doubted === null || inside.has(doubted);
  const outlets = new Set(articles.map(({ article }) => article.outlet.toLowerCase()));
  const kinds = newKinds(outlets);
  const sightings: string[] = [];
  const read = seen.map((sentences) =>
    sentences.map((sentence): SentenceNames => {
      const { sightings: possible, paragraph, subjectEnd } = sentence;
      const { goesOnAboutPerson, opensWithOwner, isOfNameAlone } = sentence;
      const sure = possible?.filter(isName) ?? null;
      for (const { span, company } of sure ?? []) {
        sightings.push(span.text);
        learnKind(kinds, span.text, company);
      }
      const spans = sure?.map(({ span }) => span) ?? null;
      return { spans, paragraph, subjectEnd, goesOnAboutPerson, opensWithOwner, isOfNameAlone };
    }),
  );
  const { personal, firms } = kinds;
  const names = [...new Set(sightings)];
  const ends = new Set(
    names.map((name) => nameWords(name)).flatMap((words) => (words.length > 1 ? words.slice(-1) : [])),
  );
  const registered = registeredFirms(
    names,
    (name) =>
      personal.has(name) ||
      kinds.places.has(name) ||
      ends.has(name.toLowerCase()) ||
      typeOfName(name, false) === 'place',
    (short, long) => standsFirst(read, short, long),
  );
  for (const firm of [...registered.keys(), ...registered.values()]) learnKind(kinds, firm, 'firm');
  // "Ann Lee, the travel firm, said": neither that a firm speaks nor that "he" follows makes it a person.
  const likely = [...kinds.speakers, ...read.flatMap((sentences) => takenUp(sentences, ends))];
  for (const name of likely) if (!firms.has(name)) personal.add(name);
  spreadToSurnames(names, personal);
  const typeOf = (name: string) => {
    if (kinds.places.has(name)) return 'place';
    if (kinds.bodies.has(name) && !personal.has(name)) return 'organisation';
    return outlets.has(name.toLowerCase()) ? 'organisation' : typeOfName(name, personal.has(name));
  };
  const persons = new Set(names.filter((name) => typeOf(name) === 'person'));
  const people = groupPeople(
    sightings.filter((name) => persons.has(name)),
    (word) => ends.has(word) || typeOfName(word, false) !== 'unknown',
  );
  const surnames = names.flatMap((name) =>
    personal.has(name) ? (LAST_CAPITALISED.exec(name)?.[0] ?? []) : [],
  );
  const findLowerCased = lowerCaseNames(new Set([...names, ...surnames]), found.common);
  for (const surname of surnames) personal.add(surname);
  const isOutlet = (name: string) => isOutletName(name) || outlets.has(name.toLowerCase());
  const inFull = spelledOut(names, (name) => typeOf(name) === 'organisation', isOutlet);
  const shops = shopNames(names, (name) => typeOf(name) !== 'unknown' || surnames.includes(name));
  const typeByWords = remembering(typeOf);
  const entities = new Map<string, Entity>();
  const mastheadOf = mastheadsOf(articles, ends);
  const byArticle = new Map(articles.map((article, place) => [article, read[place] ?? []]));
  return (article) => {
    const person = people.inArticle();
    return (byArticle.get(article) ?? []).map(({ spans }, place) => {
      const named: NamedSpan[] = [];
      const tokensOf = () => article.analysed.sentences[place]?.tokens ?? [];
      for (const span of spans ?? findLowerCased(tokensOf())) {
        const { from, to, titleFrom, text } = span;
        // Of a surname alone: its words are read again.
        const isTitled = titleFrom < from && !text.includes(' ');
        const title = isTitled ? (tokensOf()[from - 1]?.lower ?? '') : '';
        const called = (words: string) => person(words, title);
        const entity = entityOf(
          shops.get(text) ?? mastheadOf(span, tokensOf) ?? registered.get(text) ?? inFull.get(text) ?? text,
          called,
          typeByWords,
          entities,
          isOutlet,
        );
        named.push({ from, to, titleFrom, text, entity });
      }
      return named;
    });
  };
}

/** The entity of that name, always the same one. */
function entityOf(
  text: string,
  person: (text: string) => string | null,
  typeOf: (name: string) => Entity['type'],
  entities: Map<string, Entity>,
  isOutlet: (name: string) => boolean,
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
    isOutlet: type !== 'person' && isOutlet(name),
  };
  entities.set(name, entity);
  return entity;
}
