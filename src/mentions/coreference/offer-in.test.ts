import { describe, expect, it } from 'vitest';
import { mentionsOf } from '../test-story.ts';

/** What "it" means behind a sentence. */
const rejected = (before: string): string | undefined =>
  mentionsOf(`${before} The court rejected it on Monday.`).find(({ trigger }) => trigger.text === 'rejected')
    ?.antecedents[0]?.name;

describe('the offer that a sentence is about', () => {
  it.each([
    ['Ann Lee made a bid in May.', 'the bid'],
    ['The boards of both banks approved the deal in May.', 'the deal'],
    ['The plan was put to the council in May.', 'the plan'],
    ['The council passed a resolution condemning the plan in May.', 'the resolution'],
    ['Ministers signed a treaty after the deal in Geneva in May.', 'the treaty'],
  ])('is its subject or its object: %s', (sentence, offer) => {
    expect(rejected(sentence)).toBe(offer);
  });

  it('is a resignation that was submitted', () => {
    const body = 'Ann Lee submitted her resignation in May. The king accepted it on Monday.';
    const accepted = mentionsOf(body).find(({ trigger }) => trigger.text === 'accepted');
    expect(accepted?.antecedents[0]?.name).toBe('the resignation');
  });

  it.each([
    'Parliament passed a law in May to block the takeover.',
    'The unions filed a complaint against the merger in May.',
    'The drug, made after a merger, sold well in May.',
    'Ann Lee apologised in May for the failed bid.',
    'A report praised the deal in May.',
    'The plan replaced the budget in May.',
    'Ann Lee backed the deal and a tax in May.',
  ])('is none behind a preposition or an infinitive, nor one of two: %s', (sentence) => {
    expect(rejected(sentence)).toBeUndefined();
  });
});
