import type { TokenReader } from '../token-reader.ts';

/** "beat the record set Monday", "a fire set on Monday": done then, and not arranged. */
export function isSetOnce(reader: TokenReader, at: number): boolean {
  for (let index = at - 1; index >= at - SETTING_REACH; index--)
    if (SET_ONCE.has(reader.word(index))) return true;
  return false;
}

const SETTING_REACH = 4;
const SET_ONCE = new Set(['blaze', 'example', 'fire', 'fires', 'precedent', 'record', 'records']);
