import { describe, expect, it } from 'vitest';
import { mentionsOf } from '../test-story.ts';

const stems = (body: string) => mentionsOf(body).map(({ trigger }) => trigger.stem);

describe('firing somebody', () => {
  it.each([
    'The president fired James Poe on Monday.',
    'The president fired him on Monday.',
    'The president fired her on Monday.',
    'The board fired its chief executive.',
    'The mayor fired the head of the police.',
    'The clerk was fired from a restaurant last month.',
    'He had been fired on Tuesday, police said.',
    'Ben Poe, who was fired in May, went to court.',
    'Ben Poe, fired in May, went to court.',
    'The plant fired 300 workers on Monday.',
    'The plant fired hundreds of people.',
    'The firing of the director came on Monday.',
    'His firing came on Monday.',
    "The director's firing came on Monday.",
  ])('%s is a dismissal', (body) => {
    expect(stems(body)).toContain('dismiss');
  });

  it.each([
    'The man fired shots at the guards on Monday.',
    'Shots were fired at the guards.',
    'The guards were fired on by rebels.',
    'The guard was fired at.',
    'Rebels fired Scud missiles at the port.',
    'North Korea fired a missile on Monday.',
    'Police fired tear gas.',
    'The firing of a missile alarmed the port.',
    'Police fired 20 rounds.',
    'The officer fired twice.',
    'The officer fired her gun.',
    'Two soldiers were killed in firing by troops on Monday.',
    'Heavy firing was heard near the port on Monday.',
    'Iraq fired a Scud at Kuwait City on Monday.',
    'Allied forces fired a Patriot on Monday.',
    'Militants fired Katyushas into the town on Monday.',
  ])('%s is none', (body) => {
    expect(stems(body)).not.toContain('dismiss');
  });
});

describe('dismissing', () => {
  const kinds = (body: string) =>
    mentionsOf(body).flatMap(({ trigger, kind }) => (trigger.text === 'dismissed' ? [kind] : []));

  it('somebody is an act', () => {
    expect(kinds('The governor dismissed the chief of the agency on Monday after a report.')).toEqual([
      'happening',
    ]);
  });

  it('what is said is to deny it', () => {
    expect(kinds('Coach Ada Holm, who was dismissed by Quay on Monday, left.')).toEqual(['happening']);
    expect(kinds('Mayor Ada Holm dismissed the report on Monday.')).toEqual(['statement']);
    expect(kinds("Mayor Ada Holm dismissed Ben Poe's report on Monday.")).toEqual(['statement']);
  });

  it.each([
    'The minister dismissed claims that officials had taken bribes on Monday.',
    'The army dismissed reports that soldiers had fled on Monday.',
    'The bank dismissed the allegation that managers had lied.',
    'The president dismissed CNN on Monday.',
  ])('whatever a clause with “that” or a name tells of: %s', (body) => {
    expect(kinds(body)).toEqual(['statement']);
  });
});
