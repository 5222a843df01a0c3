import { describe, expect, it } from 'vitest';
import { mentionsOf } from '../test-story.ts';

const told = (body: string, word: string) =>
  mentionsOf(body).find(({ trigger, kind }) => trigger.text === word && kind !== 'statement');

describe('what befell the subject', () => {
  it.each([
    ['A man wanted in the shooting of two teenagers surrendered on Monday, police said.', 'surrendered'],
    ['A man charged with murder escaped on Monday.', 'escaped'],
    ['A man charged in the shooting of a 23-year-old escaped on Monday.', 'escaped'],
    ['The man accused of gunning down a 23-year-old escaped on Monday.', 'escaped'],
    ['A suspect arrested in the raid died on Monday.', 'died'],
  ])('stands before the verb of its clause: %s', (body, verb) => {
    expect(told(body, verb)).toMatchObject({
      kind: 'happening',
      stance: 'asserts',
      weight: 1,
      time: { edtf: '2021-04-12' },
    });
  });

  it('is not what the subject did, nor what somebody wants', () => {
    expect(told('The crew marched in a protest organised on Monday.', 'marched')?.weight).toBe(1);
    expect(told('The crew wanted the captain freed on Monday.', 'freed')).toMatchObject({ kind: 'plan' });
  });

  it.each([
    ['Ben Poe charged in a speech on Monday the government had wasted millions.', 'charged'],
    ['Prosecutors charged on Monday the mayor had taken bribes.', 'charged'],
  ])('is not where the other verb has a subject of its own: %s', (body, verb) => {
    expect(mentionsOf(body).find(({ trigger }) => trigger.text === verb)).toMatchObject({
      kind: 'statement',
    });
  });
});
