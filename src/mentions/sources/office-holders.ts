import type { Article } from '../../articles/article.ts';
import { GIVEN_NAMES } from '../data/given-names.ts';
import { OFFICES, OFFICES_TOLD_APART } from '../data/offices.ts';
import type { Sentence, Token } from '../../text/analysed-text.ts';
import { remembering } from '../../text/remember.ts';
import type { EventMention, Participant } from '../event-mention.ts';
import { nameWords } from '../names/entities.ts';

/** How many words of a name stand between a title and the last of them: "Prime Minister Ana de la Holm". */
const NAME_LENGTH = 4;
/** How far behind a name the title may stand that follows it: "Ada Holm, the former prime minister". */
const APPOSITION = 6;

/** Whether a post, lower case, is one that few in a story can have: "mayor", "prime minister". */
export const isOffice: (post: string) => boolean = remembering((post) => {
  const words = post.split(' ');
  const head = words.at(-1) ?? '';
  return OFFICES.has(head) || (words.length > 1 && OFFICES_TOLD_APART.has(head));
});

/** Who has which office in a story, and who is named where. */
export class OfficeHolders {
  /** By post, lower case, who has it in the story. */
  readonly #holders = new Map<string, Set<string>>();
  /** By article, in which sentence it first gives whom which title itself: "mayor Ada Holm". */
  readonly #titled = new Map<Article, Map<string, number>>();
  /** By article, in which sentence somebody is named first. */
  readonly #named = new Map<Article, Map<string, number>>();

  constructor(mentions: readonly EventMention[]) {
    // The mentions of a sentence stand side by side and have most participants in common: each is looked for once.
    let last: Sentence | null = null;
    /** Whether the words of `last` name an office; null: not asked yet. */
    let hasOffice: boolean | null = null;
    /** Whom the mentions of `last` named. */
    const noted = new Set<string>();
    for (const mention of mentions) {
      const { sentence, source, participants } = mention;
      if (sentence !== last) {
        last = sentence;
        hasOffice = null;
        noted.clear();
      }
      for (const participant of participants) {
        const { name } = participant;
        if (noted.has(name) || !mayBePerson(participant)) continue;
        noted.add(name);
        noteFirst(this.#named, mention.article, name, sentence.index);
        hasOffice ??= sentence.tokens.some(isOfficeWord);
        if (hasOffice) for (const post of officesBeside(sentence, name)) this.#hold(mention, name, post);
      }
      const role = source?.role?.toLowerCase() ?? '';
      if (
        source &&
        isOffice(role) &&
        participants.some(({ name, type }) => name === source.name && type === 'person')
      )
        this.#hold(mention, source.name, role);
    }
  }

  /**
   * Who is meant by an office without a name: the only one of the story who has it, whom the article names. Not where
   * it has named another before, of whom it may speak, unless it gives the holder the title further down; where it did
   * so before, somebody else is meant, or reading on would have known.
   */
  meantBy(post: string, { article, sentence }: EventMention): string | null {
    const [holder, ...others] = this.#holders.get(post) ?? [];
    const named = this.#named.get(article);
    if (holder === undefined || others.length > 0 || !named?.has(holder)) return null;
    const titled = this.#titled.get(article)?.get(`${post} ${holder}`);
    if (titled !== undefined) return titled > sentence.index ? holder : null;
    const hasRival = [...named].some(
      ([name, first]) => name !== holder && first < sentence.index && !this.#hasOther(name, post),
    );
    return hasRival ? null : holder;
  }

  /** Whether somebody has an office that is not this one: the governor is not the mayor. */
  #hasOther(name: string, post: string): boolean {
    return [...this.#holders].some(([own, names]) => own !== post && names.has(name));
  }

  #hold({ article, sentence }: EventMention, name: string, post: string): void {
    this.#holders.set(post, (this.#holders.get(post) ?? new Set()).add(name));
    noteFirst(this.#titled, article, `${post} ${name}`, sentence.index);
  }
}

function noteFirst(
  places: Map<Article, Map<string, number>>,
  article: Article,
  words: string,
  sentence: number,
): void {
  const known = places.get(article) ?? new Map<string, number>();
  if (!known.has(words)) known.set(words, sentence);
  places.set(article, known);
}

/** Also who is a person by the given name alone; not "WBUR", which the mayor told. */
const mayBePerson = ({ name, type }: Participant): boolean =>
  (type === 'person' && name !== name.toUpperCase()) ||
  (type === 'unknown' && GIVEN_NAMES.has(nameWords(name)[0] ?? ''));

const isOfficeWord = ({ lower }: Token): boolean => OFFICES.has(lower) || OFFICES_TOLD_APART.has(lower);

/** Under which offices a sentence names somebody: "Prime Minister Ada Holm", "Ada Holm, the prime minister". */
function officesBeside({ tokens }: Sentence, name: string): string[] {
  const own = nameWords(name);
  return tokens.flatMap(({ lower }, place) => {
    if (lower !== own.at(-1)) return [];
    let from = place;
    while (place - from < NAME_LENGTH && own.includes(tokens[from - 1]?.lower ?? '')) from--;
    const before = officeEnding(tokens, from - 1);
    if (before !== null || tokens[place + 1]?.text !== ',') return before ?? [];
    let at = place + 2;
    while (at < place + APPOSITION && /^(?:ADJ|ADP|DET|NOUN|PROPN)$/u.test(tokens[at]?.pos ?? '')) {
      const office = officeEnding(tokens, at++);
      if (office !== null) return office;
    }
    return [];
  });
}

/** The office whose last word stands at a place, lower case: "mayor", "vice president", "prime minister"; null: none. */
function officeEnding(tokens: readonly Token[], place: number): string | null {
  const [before = '', head = ''] = [tokens[place - 1]?.lower, tokens[place]?.lower];
  if (OFFICES.has(head)) return OTHER_RANK.test(before) ? `${before} ${head}` : head;
  return OFFICES_TOLD_APART.has(head) ? `${before} ${head}` : null;
}

/** What makes another office of one: "the former mayor". */
const OTHER_RANK = /^(?:acting|assistant|deputy|former|interim|vice)$/u;
