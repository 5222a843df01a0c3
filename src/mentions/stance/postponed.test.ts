import { describe, expect, it } from 'vitest';
import { mentionAt, taggedMentionsOf } from '../test-story.ts';

const mentionIn = (body: string, trigger: string) => mentionAt(taggedMentionsOf(body), trigger);

describe('what is put off', () => {
  it.each([
    ['The trial was postponed until January.', 'trial', '2022-01'],
    ['The port put off a vote until next Tuesday.', 'vote', '2021-04-20'],
    ['The hearing was adjourned to June 3.', 'hearing', '2021-06-03'],
    ['The league moved the match to Dec. 31.', 'match', '2021-12-31'],
    ['The talks, originally due on Thursday, were delayed until Jan. 1.', 'talks', '2022-01-01'],
  ])('is planned for its new time: %s', (body, trigger, date) => {
    expect(mentionIn(body, trigger)).toMatchObject({ kind: 'plan', time: { edtf: date } });
  });

  it('is not dated by when it was put off, nor by what it was due before', () => {
    expect(mentionIn('The vote was delayed by rain on Monday.', 'vote').time).toBeNull();
    expect(mentionIn('The port put a crane up on Monday.', 'put').time?.edtf).toBe('2021-04-12');
    const due = 'The talks, originally due on April 1, were delayed until Jan. 1.';
    expect(mentionIn(due, 'delayed').time?.edtf).not.toBe('2021-04-01');
  });

  it('is the subject, not what came before it', () => {
    const body = 'After the crash, the hearing was postponed until May 4.';
    expect(mentionIn(body, 'hearing')).toMatchObject({ kind: 'plan', time: { edtf: '2021-05-04' } });
    expect(mentionIn(body, 'crash').kind).toBe('happening');
  });

  it('is not what stops until then', () => {
    expect(mentionIn('Trading was suspended until May 3.', 'Trading').time).toBeNull();
  });
});
