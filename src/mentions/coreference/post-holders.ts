import type { Entity } from '../names/entities.ts';

/** Of one post there are several of these ranks: the vice president is not "the president". */
const OF_RANK = /\b(?:assistant|associate|deputy|ex|former|lieutenant|past|prime|then|under|vice)[\s-]*$/u;

/** Titles by their short forms before a name (AP stylebook). */
const IN_FULL: ReadonlyMap<string, string> = new Map([
  ['capt.', 'captain'],
  ['col.', 'colonel'],
  ['det.', 'detective'],
  ['gen.', 'general'],
  ['gov.', 'governor'],
  ['rep.', 'representative'],
  ['sen.', 'senator'],
  ['sgt.', 'sergeant'],
]);

/** Who holds which post in an article: whom "the president" or "the judge" means. */
export class PostHolders {
  /** By person, what the article calls them: their posts, in full, lower case. */
  readonly #posts = new Map<Entity, Set<string>>();

  /** Takes note of a title or role that the article gives somebody. */
  note(entity: Entity, role: string): void {
    const post = inFull(role);
    if (post === '') return;
    this.#posts.set(entity, (this.#posts.get(entity) ?? new Set()).add(post));
  }

  /**
   * Whom a post without a name means: who has it by these words, failing that the only one whose post ends in them
   * ("the judge", of a district judge). Null: nobody, or one of several.
   */
  holderOf(words: string): Entity | null {
    const post = inFull(words);
    const exact = this.#those((own) => own === post);
    if (exact.length > 0) return exact.length === 1 ? (exact[0] ?? null) : null;
    const [holder, ...others] = this.#those(
      (own) => own.endsWith(` ${post}`) && !OF_RANK.test(own.slice(0, -post.length)),
    );
    return holder && others.length === 0 ? holder : null;
  }

  #those(has: (post: string) => boolean): Entity[] {
    return [...this.#posts].filter(([, posts]) => [...posts].some(has)).map(([entity]) => entity);
  }
}

function inFull(role: string): string {
  const words = role.toLowerCase().split(/\s+/u);
  return words.map((word) => IN_FULL.get(word) ?? word).join(' ');
}
