import { expect, it } from 'vitest';
import { taggedMentionsOf } from '../../mentions/test-story.ts';
import { describeMentions } from './describe-mentions.ts';
import { areEmptyAlone } from './empty-alone.ts';

/** Whether the first verbs of two articles say too little to be compared. */
function areEmpty(...bodies: string[]): boolean {
  const acts = bodies.flatMap((body) =>
    taggedMentionsOf(body)
      .filter(({ trigger }) => trigger.pos === 'verb')
      .slice(0, 1),
  );
  const [a, b] = describeMentions(acts);
  if (!a || !b) throw new Error('two acts are asked for');
  return areEmptyAlone(a, b);
}

it('asks of general verbs what is done, and to what', () => {
  expect(areEmpty('Poe withdrew his bill.', 'Holm withdrew all troops.')).toBe(true);
  expect(areEmpty('Poe withdrew his ferry bill.', 'Ann Poe withdrew the ferry bill.')).toBe(false);
  expect(areEmpty('Poe sank the boat.', 'Holm sank a ferry.')).toBe(false);
});

it('leaves verbs alone that tell what happened with no object behind them', () => {
  expect(areEmpty('The army withdrew.', 'Troops withdrew from Oslo.')).toBe(false);
  expect(areEmpty('Trading was halted.', 'Dealing halted on Monday.')).toBe(false);
  expect(areEmpty('Poe withdrew Monday.', 'Holm withdrew all troops.')).toBe(false);
});

it('takes no day for a word in common', () => {
  const rate = 'The bank raised its key rate on Monday.';
  expect(areEmpty(rate, 'The mill raised its wages on Monday.')).toBe(true);
  expect(areEmpty(rate, 'The bank raised rates on Monday.')).toBe(false);
});

it('knows the thing by another name where the times fit', () => {
  const approved = 'The directors approved the merger on Monday.';
  expect(areEmpty(approved, 'Both boards approved the deal on Monday.')).toBe(false);
  expect(areEmpty(approved, 'Both boards approved the deal.')).toBe(true);
});
