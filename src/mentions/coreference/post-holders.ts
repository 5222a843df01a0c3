import { DEMONYMS } from '../../text/data/demonyms.ts';
import { TITLES_IN_FULL } from '../data/short-titles.ts';
import { WHICH_POST } from '../data/which-post.ts';
import type { Entity } from '../names/entities.ts';

/** Who holds which post in an article: whom "the president" or "the judge" means. */
export class PostHolders {
  /** By person, what the article calls them: their posts, in full, lower case. */
  readonly #posts = new Map<Entity, Set<string>>();
  /** Bodies and places. */
  readonly #bodies = new Set<Entity>();

  /** Takes note of a title or role that the article gives somebody. */
  note(entity: Entity, role: string): void {
    const post = inFull(role);
    if (post === '') return;
    this.#posts.set(entity, (this.#posts.get(entity) ?? new Set()).add(post));
  }

  /** Takes note of the name of a body or place: what stands before a post may be where it is held. */
  noteName(entity: Entity): void {
    this.#bodies.add(entity);
  }

  /**
   * Whom a post without a name means: the only one who has it by these words, or behind words that tell which one it is
   * ("the judge", of a district judge; "the mayor", of the Oslo mayor). Null: nobody, or one of several.
   */
  holderOf(words: string): Entity | null {
    const post = inFull(words);
    const [holder, ...others] = [...this.#posts].filter(([, posts]) =>
      [...posts].some((own) => own === post || this.#isSame(own, post)),
    );
    return holder && others.length === 0 ? holder[0] : null;
  }

  /** Whether a post is another with more words: the deputy mayor and the acting mayor are not "the mayor". */
  #isSame(own: string, post: string): boolean {
    // "Lord Justice Poe", "Justice Poe"
    if (post === 'judge' && own.endsWith('justice')) return true;
    if (!own.endsWith(` ${post}`)) return false;
    const before = own.slice(0, -post.length);
    const names = [...this.#bodies].map(({ name }) => name.toLowerCase());
    const place = names.find((name) => before.startsWith(`${name} `)) ?? '';
    const which = WHICH_POST.get(post);
    return before
      .slice(place.length)
      .trim()
      .split(' ')
      .every((word) => word === '' || DEMONYMS.has(word) || which?.has(word));
  }
}

function inFull(role: string): string {
  const words = role.toLowerCase().split(/\s+/u);
  return words.map((word) => TITLES_IN_FULL.get(word) ?? word).join(' ');
}
