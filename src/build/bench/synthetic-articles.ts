import type { Article } from '../../articles/article.ts';
import { addCivilDays, type Civil } from '../../event-list/civil.ts';
import { BACKGROUND, SPEECH } from './acts.ts';
import { fillerSentence } from './filler.ts';
import { inventStrand, type Happening, type Person, type Strand } from './invented-world.ts';
import { seeded, type Random } from './random.ts';
import { timePhrase } from './time-phrases.ts';

const OUTLETS = [
  'Harbour Post',
  'The Quay Times',
  'Northern Wire',
  'Daily Ledger',
  'Coast Radio',
  'The Beacon',
  'Evening Chronicle',
  'Inland Tribune',
  'Channel Eight',
  'The Observer of Trade',
];
const FIRST_DAY = '2015-01-05';
/** A strand is a story of about so many happenings; more articles are more strands, as in an archive. */
const HAPPENINGS = 30;
const ARTICLES_PER_HAPPENING = 5;
const STRANDS_APART_DAYS = 9;
const FEWEST_SENTENCES = 14;
const MORE_SENTENCES = 16;
/** How often an article looks back at most, and on how many happenings before its own. */
const LOOKS_BACK = 4;
const REMEMBERED = 6;
const MOST_SAID = 4;

/**
 * So many invented news articles: strands of happenings, each told by several outlets in their own words, with
 * looks back, statements, denials and plans. A lower count gives the first of those of a higher one.
 */
export function syntheticArticles(count: number): Article[] {
  const perStrand = HAPPENINGS * ARTICLES_PER_HAPPENING;
  const articles: Article[] = [];
  for (let index = 0; articles.length < count; index += 1) {
    const random = seeded(index + 1);
    const from = addCivilDays(FIRST_DAY, index * STRANDS_APART_DAYS);
    const strand = inventStrand(random, from, HAPPENINGS);
    const most = Math.min(perStrand, count - articles.length);
    for (let made = 0; made < most; made += 1) {
      const newest = Math.floor(made / ARTICLES_PER_HAPPENING);
      articles.push(writeArticle(random, strand, newest, `a${index}-${made}`));
    }
  }
  return articles;
}

function writeArticle(random: Random, strand: Strand, newest: number, id: string): Article {
  const main = happeningAt(strand, newest);
  const published = addCivilDays(main.on, random.below(3));
  const writer = new Writer(random, strand, published);
  const sentences = new Set([writer.told(main, true), writer.told(main, false)]);
  for (let looks = random.below(LOOKS_BACK); looks > 0; looks -= 1) {
    sentences.add(
      writer.told(happeningAt(strand, Math.max(0, newest - 1 - random.below(REMEMBERED))), false),
    );
  }
  for (let said = 1 + random.below(MOST_SAID); said > 0; said -= 1) sentences.add(writer.said(main));
  const length = FEWEST_SENTENCES + random.below(MORE_SENTENCES);
  while (sentences.size < length) {
    sentences.add(random.chance(0.15) ? writer.background(main) : fillerSentence(random, main.place));
  }
  return {
    id,
    outlet: random.pick(OUTLETS),
    title: writer.title(main),
    published,
    updated: null,
    url: null,
    byline: null,
    language: 'en',
    body: `${paragraphs(random, mixed(random, [...sentences]))}\n`,
  };
}

/** Words an article's sentences, each time anew. */
class Writer {
  private readonly named = new Set<Person>();

  constructor(
    private readonly random: Random,
    private readonly strand: Strand,
    private readonly published: Civil,
  ) {}

  title(happening: Happening): string {
    return capitalised(this.fill(this.random.pick(happening.act.titles), happening, (one) => one.surname));
  }

  told(happening: Happening, isLead: boolean): string {
    const clause = this.fill(this.random.pick(happening.act.told), happening).trim();
    if (isLead || this.random.chance(0.6)) return capitalised(withoutDoubled(`${clause}.`));
    const speaker = this.call(this.random.pick(this.strand.people));
    const told = this.random.chance(0.5)
      ? `${clause}, ${speaker} said.`
      : `${speaker} confirmed that ${clause}.`;
    return capitalised(withoutDoubled(told));
  }

  said(happening: Happening): string {
    const { act } = happening;
    const parts: Record<string, () => string> = {
      SAYS: () => this.call(this.random.pick(this.strand.people)),
      CLAIM: () => this.fill(this.random.pick(act.told).replace(' WHEN', ''), happening),
      PLAN: () => this.fill(act.plan, happening),
      OUTLET: () => this.random.pick(OUTLETS),
    };
    const frame = this.random
      .pick(SPEECH)
      .replace(/SAYS|CLAIM|PLAN|OUTLET/g, (slot) => parts[slot]?.() ?? '');
    return capitalised(withoutDoubled(this.fill(frame, happening)));
  }

  background(happening: Happening): string {
    return capitalised(withoutDoubled(this.fill(this.random.pick(BACKGROUND), happening)));
  }

  private fill(
    template: string,
    { who, whom, place, thing, act, on }: Happening,
    call = (person: Person) => this.call(person),
  ): string {
    const parts: Record<string, () => string> = {
      WHO: () => call(who),
      WHOM: () => call(whom),
      PLACE: () => place,
      THING: () => thing,
      NOUN: () => act.noun.replace('PLACE', place),
      WHEN: () => timePhrase(this.random, on, this.published),
    };
    return template
      .replace(/\b(?:WHOM|WHO|PLACE|THING|NOUN|WHEN)\b/g, (slot) => parts[slot]?.() ?? '')
      .replace(/ +(?=[ ,.])/g, '');
  }

  /** By name and office at first, then by surname, at times by office alone. */
  private call(person: Person): string {
    const { given, surname, office } = person;
    if (!this.named.has(person)) {
      this.named.add(person);
      return this.random.chance(0.5) ? `${given} ${surname}, the ${office},` : `${given} ${surname}`;
    }
    return this.random.chance(0.85) ? surname : `the ${office}`;
  }
}

function happeningAt({ happenings }: Strand, index: number): Happening {
  const happening = happenings[index];
  if (!happening) throw new RangeError(`no happening ${index}`);
  return happening;
}

/** The lead stays first; what follows comes in any order (Fisher & Yates 1938). */
function mixed(random: Random, sentences: readonly string[]): string[] {
  const [lead = '', ...rest] = sentences;
  for (let last = rest.length - 1; last > 0; last -= 1) {
    const other = random.below(last + 1);
    [rest[last], rest[other]] = [rest[other] ?? '', rest[last] ?? ''];
  }
  return [lead, ...rest];
}

function paragraphs(random: Random, sentences: readonly string[]): string {
  return sentences
    .map((sentence) => `${sentence}${random.chance(0.4) ? '\n\n' : ' '}`)
    .join('')
    .trim();
}

/** A closing comma before another mark goes: "Ann Poe, the mayor, said" but "said Ann Poe, the mayor." */
function withoutDoubled(text: string): string {
  return text.replace(/,(?=[,.])/g, '');
}

function capitalised(text: string): string {
  const [first = ''] = text;
  return first.toUpperCase() + text.slice(first.length);
}
