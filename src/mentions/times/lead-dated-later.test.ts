import { describe, expect, it } from 'vitest';
import { mentionAt, taggedMentionsOf } from '../test-story.ts';

const timeOf = (body: string, trigger: string) =>
  mentionAt(taggedMentionsOf(body, { title: 'Port keeps pier' }), trigger).time;

describe('news of a lead that is dated further down', () => {
  it('has the day of "the decision", and so has what was dated by it', () => {
    const body =
      'Norship has decided to keep the pier. The crew cheered. The decision was taken on Tuesday in Oslo.';
    expect(timeOf(body, 'decided')).toMatchObject({ edtf: '2021-04-13', certainty: 'inferred' });
    expect(timeOf(body, 'decided')?.because).toContain('“the decision” further down is of that day');
  });

  it.each([
    ['another decision', 'Norship has decided to keep the pier. A decision on fares was taken on Tuesday.'],
    ['one to come', 'Norship has decided to keep the pier. The decision will be reviewed on Saturday.'],
    ['an old one', 'Norship has decided to keep the pier. The decision was taken on March 3.'],
  ])('is not dated by %s', (_, body) => {
    expect(timeOf(body, 'decided')?.edtf).toBe('2021-04-16');
  });
});
