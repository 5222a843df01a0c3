import { expect, it } from 'vitest';
import { taggedMentionsOf } from '../../mentions/test-story.ts';
import { isOfSession } from './of-session.ts';

const isOf = (body: string, stem: string) => {
  const mention = taggedMentionsOf(body).find(({ trigger }) => trigger.stem === stem);
  if (!mention) throw new Error(`no mention of ${stem}`);
  return isOfSession(mention);
};

it('is what a body passes and what people gather for', () => {
  expect(isOf('The House passed the bill on Monday.', 'pass')).toBe(true);
  expect(isOf('The bill passed on Monday.', 'pass')).toBe(true);
  expect(isOf('The directors approved the merger on Monday.', 'approve')).toBe(true);
});

it('is not what passes over somewhere, nor any other act', () => {
  expect(isOf('The storm passed over the islands on Monday.', 'pass')).toBe(false);
  expect(isOf('The mill burned on Monday.', 'burn')).toBe(false);
});
