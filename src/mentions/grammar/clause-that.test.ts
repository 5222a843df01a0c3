import { describe, expect, it } from 'vitest';
import { mentionAt, mentionsOf, taggedMentionsOf } from '../test-story.ts';

const statementsOf = (text: string): string[] =>
  mentionsOf(text)
    .filter(({ kind }) => kind === 'statement')
    .map(({ trigger }) => trigger.text);

describe('what "that" belongs to', () => {
  it.each([
    [
      'a noun behind the object',
      'The firm recalled 300 boats on Monday after fires that the port investigated.\n',
    ],
    [
      'a noun before a date',
      'The firm recalled 300 boats after a fire in Ellis on Monday that destroyed a hall.\n',
    ],
    ['what a fee was for', 'The ferry charged guests a fee after a dispute that the court settled.\n'],
    ['the subject of a passive', 'The boats were recalled after fires that the port investigated.\n'],
  ])('is no speech where it goes on about %s', (_, text) => {
    expect(statementsOf(text)).toEqual([]);
  });

  it.each([
    ['no object', 'Ann Lee recalled on Monday that the boats had burned.\n', 'recalled'],
    ['whom it is said to', 'Ann Lee warned the crew on Monday that the bridge would close.\n', 'warned'],
    ['a time for its only object', 'Ann Lee announced last Monday that the port would close.\n', 'announced'],
  ])('is speech behind a verb with %s', (_, text, cue) => {
    expect(statementsOf(text)).toEqual([cue]);
  });

  it('says what a claim is', () => {
    const [mention] = mentionsOf('Ann Lee denied the report that the port had closed.\n').filter(
      ({ trigger }) => trigger.text === 'closed',
    );
    expect(mention?.stance).toBe('denies');
  });
});

describe('an infinitive behind the object of a verb', () => {
  it('is not what the verb says', () => {
    expect(statementsOf('The firm recalled 300 boats on Monday to replace a valve.\n')).toEqual([]);
  });

  it('is what somebody is asked to do', () => {
    expect(statementsOf('Ann Lee urged the crew on Monday to leave the boats.\n')).toEqual(['urged']);
  });
});

describe('what comes about by being announced', () => {
  const text = 'Harbour Ltd announced the recall on Thursday, after a fire in Ellis on 2 February.\n';

  it('is the event, on the day of the announcement', () => {
    const mentions = taggedMentionsOf(text);
    expect(mentionAt(mentions, 'recall')).toMatchObject({ kind: 'happening', time: { edtf: '2021-04-15' } });
    expect(mentions.some(({ trigger }) => trigger.text === 'announced')).toBe(false);
  });

  it('leaves the day behind "after" to what was before it', () => {
    expect(mentionAt(taggedMentionsOf(text), 'fire').time?.edtf).toBe('2021-02-02');
  });

  it('leaves to the verb what is yet to come', () => {
    expect(
      mentionAt(taggedMentionsOf('The union announced a strike on Monday.\n'), 'announced'),
    ).toBeTruthy();
  });
});
