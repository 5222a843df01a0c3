import { expect, it } from 'vitest';
import { taggedMentionsOf } from '../test-story.ts';

const triggersOf = (text: string) => taggedMentionsOf(text).map(({ trigger }) => trigger.text);

it('a participle behind a preposition and before its noun tells no event', () => {
  expect(triggersOf('Ann Lee was placed on paid leave on Friday.')).toEqual(['placed']);
});

it('one that has an object or stands behind a noun does', () => {
  expect(triggersOf('Ann Lee paid leave to all workers on Friday.')).toContain('paid');
  expect(triggersOf('Sam Roe saw a sum paid to workers on Friday.')).toContain('paid');
});
