import { describe, expect, it } from 'vitest';
import { taggedMentionsOf } from '../test-story.ts';

/** Whether somebody in a sentence says that something is untrue. */
const denies = (text: string): boolean =>
  taggedMentionsOf(text).some(({ stance, kind }) => kind === 'statement' && stance === 'denies');

describe('saying no to what was offered', () => {
  it.each([
    'Harbour Line rejected the $62 million bid by Tarn Ferries on Monday.',
    'Harbour Line rejected Monday the bid by Tarn Ferries.',
    "Harbour Line has rejected Tarn Ferries' revised takeover offer, saying it was too low.",
    'A plan for a mast was rejected by the council on Monday.',
    'Harbour Line rejected their offer on Monday.',
    'Harbour Line denied Ann Lee a ferry on Monday.',
    'Harbour Line denied her a ferry on Monday.',
    'Harbour Line denied the Harbour Post an interview on Monday.',
    'The port denied the refugees asylum on Monday.',
    'The port denied them entry on Monday.',
    "The judge denied Ann Lee's request for a new trial on Monday.",
  ])('denies nothing: %s', (text) => {
    expect(denies(text)).toBe(false);
  });

  it.each([
    'Harbour Line rejected reports of a bid by Tarn Ferries on Monday.',
    'Harbour Line rejected the claim that it had made a bid.',
    'Harbour Line rejected claims the plan had failed.',
    'Harbour Line rejected a demand that it close the pier.',
    'Harbour Line denied the merger on Monday.',
    'Harbour Line denied that it had made a bid.',
    'Harbour Line denied her claim on Monday.',
    'Harbour Line denied the Harbour Post report on Monday.',
    'Harbour Line denied that entry was free.',
    'Harbour Line denied access was limited.',
    "Harbour Line denied Ann Lee's claim on Monday.",
  ])('is not the denial of a claim: %s', (text) => {
    expect(denies(text)).toBe(true);
  });
});
