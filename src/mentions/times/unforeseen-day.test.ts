import { describe, expect, it } from 'vitest';
import { mentionAt, taggedMentionsOf } from '../test-story.ts';

/** Published on Friday, 16 April 2021. */
const dateOf = (body: string, trigger: string) =>
  mentionAt(taggedMentionsOf(body, { title: 'Port closed after fire' }), trigger).time?.edtf ?? null;

describe('the day of a mishap that led to the news', () => {
  it.each([
    ['The port has been closed after a fire in a shed on Tuesday. Two people died.', 'died'],
    ['The port remains shut after a blast on Tuesday. The blast broke windows.', 'broke'],
    ['The port was closed on Thursday after a fire on Tuesday. Six workers were injured.', 'injured'],
    ['Two men were held on Thursday over a robbery on Tuesday. A guard was injured.', 'injured'],
    ['Shares fell on Thursday after a crash on Tuesday. The crash killed two.', 'killed'],
    ['The port has been closed after a fire on Tuesday. Two people died. Crews cleared the quay.', 'cleared'],
  ])('is that of the harm and of what it did: %s (%s)', (body, trigger) => {
    expect(dateOf(body, trigger)).toBe('2021-04-13');
  });

  it.each([
    [
      'The port was closed on Thursday after a fire on Tuesday. The owner criticised it.',
      'criticised',
      '2021-04-15',
    ],
    ['The port was closed on Thursday after a fire on Tuesday. Shares hit a low.', 'hit', '2021-04-15'],
    ['The port has been closed after a fire. Two people died.', 'died', '2021-04-16'],
    [
      'Crews left after a fire on Tuesday. Police came on Thursday. Two people were injured.',
      'injured',
      '2021-04-15',
    ],
    [
      'Two men were held on Thursday over a robbery on Tuesday. A guard was injured. A judge freed them.',
      'freed',
      '2021-04-15',
    ],
    ['Shares fell on Thursday after a crash on Tuesday. Six people died.', 'died', '2021-04-15'],
    [
      'Police opened fire on Thursday after a murder on Tuesday. Six people were injured.',
      'injured',
      '2021-04-15',
    ],
    [
      'Jets struck Lund on Thursday after an attack on Tuesday. The attack killed two.',
      'killed',
      '2021-04-15',
    ],
    [
      'Students held a vigil on Thursday after a shooting on Tuesday. A man was attacked.',
      'attacked',
      '2021-04-15',
    ],
    ['Jets have struck Lund after an attack on Tuesday. Two people were killed.', 'killed', '2021-04-16'],
    [
      'Police fired tear gas at marchers on Thursday after a death on Tuesday. Two people were injured.',
      'injured',
      null,
    ],
  ])('is not that of anything else: %s (%s)', (body, trigger, date) => {
    expect(dateOf(body, trigger)).toBe(date);
  });
});
