import type { Token } from './analysed-text.ts';

/**
 * The token before a place; undefined before the first. What reads an array even once at -1 is compiled for any object,
 * and all its reading takes many times as long.
 */
export const tokenBefore = (tokens: readonly Token[], place: number): Token | undefined =>
  place > 0 ? tokens[place - 1] : undefined;
