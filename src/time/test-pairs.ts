/** For the tests of the families: a text's phrases as `phrase = value`. */
import { tagTimes } from './tag-times.ts';

/** Thursday, 9 November 2017, unless told. */
export function pairs(text: string, published = '2017-11-09'): string[] {
  return tagTimes(text, { published }).map(({ text: words, value }) => `${words} = ${value}`);
}

/** A sentence, what is found in it, and the day it was published. */
export type Case = [text: string, expected: string[], published?: string];
