import { expect, it } from 'vitest';
import { mentionAt, taggedMentionsOf } from '../test-story.ts';

const FIELDS = { published: '2021-04-16' };
const read = (body: string) => taggedMentionsOf(body, FIELDS);
const triggers = (body: string) => read(body).map(({ trigger }) => trigger.text);

it('dates figures by the whole of a period that is told by its end, which is no event', () => {
  const body = 'Norship lost $3 million in the three months ended March 31.';
  expect(triggers(body)).not.toContain('ended');
  expect(mentionAt(read(body), 'lost').time?.edtf).toBe('2021-01/2021-03');
  const aside = 'Norship lost $3 million, or 58 cents a share, in the three months ended March 31.';
  expect(mentionAt(read(aside), 'lost').time?.edtf).toBe('2021-01/2021-03');
  expect(triggers('Norship lost $3 million in the quarter, which ended on March 31.')).not.toContain('ended');
});

it('keeps what really ended', () => {
  expect(mentionAt(read('A wait of 20 years ended Tuesday.'), 'ended').time?.edtf).toBe('2021-04-13');
  expect(triggers('After three months Lund ended the strike on March 31.')).toContain('ended');
});
