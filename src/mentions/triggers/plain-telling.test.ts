import { describe, expect, it } from 'vitest';
import { mentionAt, taggedMentionsOf } from '../test-story.ts';

/** After a sentence from which the names are learnt. */
const isPlain = (text: string, trigger: string): boolean =>
  mentionAt(taggedMentionsOf(`Mayor Ann Lee and Sam Roe spoke of Port Ellis. ${text}`), trigger).isPlain;

describe('what an outlet tells plainly', () => {
  it.each([
    ['Ann Lee ordered Port Ellis to cut its staff by half.', 'ordered'],
    ['Meanwhile, Ann Lee has proposed a force of wardens.', 'proposed'],
    ['Ann Lee also blocked the sale.', 'blocked'],
    ['Ann Lee gave a long and bitter speech in Port Ellis.', 'speech'],
    ['Sam Roe was arrested in Port Ellis.', 'arrested'],
    ['Ann Lee met the owners and blocked the sale.', 'blocked'],
  ])('is what somebody named did: %s', (text, trigger) => {
    expect(isPlain(text, trigger)).toBe(true);
  });

  it.each([
    ['by no name', 'The town has ordered a review.', 'ordered'],
    ['about somebody’s words', 'Ann Lee’s letter contradicted the owners.', 'contradicted'],
    ['by the way', 'The sale, which Ann Lee blocked, cost a million.', 'blocked'],
    ['as background', 'While Ann Lee blocked the sale, the owners left.', 'blocked'],
    ['as a habit', 'Ann Lee has often blocked such sales.', 'blocked'],
    ['as an effort', 'Ann Lee has sought a new buyer.', 'sought'],
    ['as not done', 'Ann Lee did not block the sale.', 'block'],
    ['as yet to come', 'Ann Lee will block the sale.', 'block'],
    ['as going on', 'Ann Lee has been selling the pier.', 'selling'],
    ['in quotation marks', '“Sam Roe sold the pier,” Ann Lee said.', 'sold'],
    ['with a time', 'Ann Lee sold the pier in 2003.', 'sold'],
  ])('is nothing told %s', (_, text, trigger) => {
    expect(isPlain(text, trigger)).toBe(false);
  });
});
