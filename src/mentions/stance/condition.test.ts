import { describe, expect, it } from 'vitest';
import { mentionAt, mentionsOf } from '../test-story.ts';

/** How surely the event of a trigger is told as one to come. */
const weightOf = (body: string, trigger: string) =>
  mentionAt(mentionsOf(body, { published: '2021-04-12' }), trigger).weight;

describe('what would be on a day', () => {
  it.each([
    ['The mill would close on Friday.', 'close'],
    ['The match would be played on Saturday without fans.', 'played'],
    ['The council would meet on Thursday, or on Friday at the latest.', 'meet'],
    ['Speaking in Oslo, Poe would open the fair on Saturday.', 'open'],
    ['A strike would begin Friday.', 'strike'],
    ['A vote would take place on Friday.', 'vote'],
    ['A vote would be held on Friday.', 'vote'],
  ])('is planned: %s', (body, trigger) => {
    expect(weightOf(body, trigger)).toBeGreaterThan(0.6);
  });

  it.each([
    ['If nobody paid, the mill would close on Friday.', 'close'],
    ['Without a loan, the mill would close on Friday.', 'close'],
    ['Otherwise the bridge would shut on Friday.', 'shut'],
    ['But for the rain, the match would be played on Saturday.', 'played'],
    ['Failing a deal, the plant would shut on Friday.', 'shut'],
    ['The firm must pay, or the sale would lapse on Friday.', 'lapse'],
    ['Should talks fail, nurses would strike on Friday.', 'strike'],
    ['Nurses would strike on Friday should talks fail.', 'strike'],
    ['Had he lived, Poe would retire on Friday.', 'retire'],
    ['Were talks to fail, nurses would strike on Friday.', 'strike'],
    ['A strike would close the port on Friday.', 'close'],
    ['Closing the bridge would delay trains on Friday.', 'delay'],
  ])('may not be where it hangs on a condition: %s', (body, trigger) => {
    expect(weightOf(body, trigger)).toBeLessThan(0.5);
  });
});
