import { describe, expect, it } from 'vitest';
import { mentionAt, mentionsOf } from '../test-story.ts';

const statement = (body: string, cue: string) => mentionAt(mentionsOf(body), cue, 'statement');

describe('the source of what is said', () => {
  it.each([
    ['Harbour chief Mia Lund said the ferry will close.', 'said', 'Mia Lund', 'Harbour chief'],
    ['The ferry will close, Harbour chief Mia Lund said.', 'said', 'Mia Lund', 'Harbour chief'],
    ['“The ferry will close,” said Mia Lund, a union spokeswoman.', 'said', 'Mia Lund', 'union spokeswoman'],
    ['The ferry, Mia Lund said, will close.', 'said', 'Mia Lund', null],
    ['“The ferry will close,” said Ms Lund.', 'said', 'Lund', null],
    ['“It is a lie,” Rep. Mia Lund, D-Vell, told the Sun.', 'told', 'Mia Lund', 'Rep.'],
    ['The forward’s agent, Mia Lund, said the ferry will close.', 'said', 'Mia Lund', 'agent'],
    ['“It is a lie,” fumed union boss Mia Lund.', 'fumed', 'Mia Lund', 'union boss'],
    [
      'Mia Lund, the port’s spokeswoman, told reporters that the ferry would close.',
      'told',
      'Mia Lund',
      'port’s spokeswoman',
    ],
    [
      'The plan was denied by Transport Minister Mia Lund on Friday.',
      'denied',
      'Mia Lund',
      'Transport Minister',
    ],
    [
      'After the crash, the coast guard confirmed that the ferry would close.',
      'confirmed',
      'coast guard',
      null,
    ],
    ['Mia Lund denied sinking the ferry.', 'denied', 'Mia Lund', null],
    ['Mia Lund promised to close the ferry.', 'promised', 'Mia Lund', null],
    ['the ferry will close , said port spokesman jonas wiik .', 'said', 'Jonas Wiik', 'port spokesman'],
  ])('is found in: %s', (body, cue, name, role) => {
    expect(statement(body, cue).source).toEqual({ name, role, cue });
  });

  it('is nobody who only votes somebody into office', () => {
    const mentions = mentionsOf('The Senate confirmed Mia Lund as envoy on Friday.');
    expect(mentions.map(({ kind, source }) => [kind, source])).toEqual([['happening', null]]);
  });

  it('is nobody who denies somebody something', () => {
    const reported = 'Mayor Mia Lund left. Police said Lund family members met on Friday.';
    expect(mentionAt(mentionsOf(reported), 'said').kind).toBe('statement');
    const told = mentionsOf('Minister Mia Lund denied the envoy a meeting on Friday. The ferry closed.');
    expect(told.map(({ kind, source }) => [kind, source])).not.toContainEqual([
      'statement',
      expect.anything(),
    ]);
    expect(statement('Minister Mia Lund denied a closure of the ferry.', 'denied').source?.name).toBe(
      'Mia Lund',
    );
    for (const text of [
      'Minister Mia Lund denied reports the ferry would close.',
      'Minister Mia Lund denied claims a former captain made that the ferry had closed.',
    ])
      expect(statement(text, 'denied').source?.name).toBe('Mia Lund');
  });

  it('is whom a pronoun means, with the role told before', () => {
    const mentions = mentionsOf(
      'Port spokeswoman Mia Lund spoke. She added that the ferry would close on Saturday.',
    );
    expect(mentionAt(mentions, 'added').source).toEqual({
      name: 'Mia Lund',
      role: 'Port spokeswoman',
      cue: 'added',
    });
  });

  it('goes on in sentences that stand wholly in quotation marks', () => {
    const mentions = mentionsOf('“We close it,” Mia Lund said. “Nobody will protest. The town wins.”');
    expect(mentionAt(mentions, 'protest').source?.name).toBe('Mia Lund');
    expect(mentionAt(mentions, 'wins').source?.name).toBe('Mia Lund');
  });

  it('is the speaker of a participle that adds to what was said', () => {
    const mentions = mentionsOf(
      'Mia Lund told reporters that Jonas Wiik would go, adding that the ferry would close.',
    );
    expect(mentionAt(mentions, 'adding').source?.name).toBe('Mia Lund');
  });

  it('is not who is asked, until they answer', () => {
    const body = 'Asked whether the ferry would close, Mia Lund said on Monday that it would stay.';
    const statements = mentionsOf(body).filter(({ kind }) => kind === 'statement');
    expect(statements.map(({ trigger }) => trigger.text)).toEqual(['said']);
  });

  it('is nobody where nobody is named', () => {
    expect(mentionsOf('It is said that the ferry will close.').every(({ source }) => source === null)).toBe(
      true,
    );
    expect(mentionsOf('The board added two ferries.').every(({ source }) => source === null)).toBe(true);
  });

  it('takes nobody for a speaker who turns somebody away', () => {
    const mentions = mentionsOf('The authority dismissed the captain on Monday.\n');
    expect(mentionAt(mentions, 'dismissed').kind).toBe('happening');
    const claim = mentionsOf('Ann Lee dismissed reports of a strike on Monday.\n');
    expect(mentionAt(claim, 'dismissed').kind).toBe('statement');
    const hers = mentionsOf('The mayor rejected her account on Monday.\n');
    expect(mentionAt(hers, 'rejected').kind).toBe('statement');
    const her = mentionsOf('The mayor dismissed her on Monday.\n');
    expect(mentionAt(her, 'dismissed').kind).toBe('happening');
  });

  it.each([
    ['Brandt admits leak', 'The manager of the plant admitted that gas had leaked.', 'Ada Brandt'],
    ['Brandt admits leak', 'Police admitted that gas had leaked.', 'Police'],
    ['Brandt admits leak', 'Managers admitted that gas had leaked.', 'Managers'],
    ['Brandt says plant leaks', 'The manager of the plant said that gas had leaked.', 'manager of the plant'],
  ])('is whom the headline names only where it is sure: Ada %s. %s', (title, text, name) => {
    const mentions = mentionsOf(`Ada ${title}\n\n${text}\n\nMs. Ada Brandt runs it with a crew of forty.\n`);
    expect(mentionAt(mentions, 'leaked').source?.name).toBe(name);
  });

  it('takes the subject of a relative clause without "that" for no speaker', () => {
    const text = 'Ann Lee ordered an inquiry in March, a step the union had demanded.\n';
    expect(mentionAt(mentionsOf(text), 'ordered').source).toBeNull();
  });

  it('takes a verb of shouting for one of saying beside a quotation alone', () => {
    const stormed = mentionAt(
      mentionsOf('Rebels led by Ann Lee stormed the port on Monday, which had been shut.\n'),
      'stormed',
    );
    expect(stormed.kind).toBe('happening');
    const quoted = mentionAt(
      mentionsOf('“The port was shut on Monday,” stormed Mayor Ann Lee.\n'),
      'stormed',
    );
    expect(quoted.source?.name).toBe('Ann Lee');
  });

  it.each([
    ['Troops stormed the seat of the “Lions” militia on Monday.', 'stormed'],
    ['Rebels stormed the port on Monday in what Ann Lee called “a coup”.', 'stormed'],
    ['Her mother cried on Monday when a judge called Ann Lee “a monster”.', 'cried'],
    ['Fighting raged on Monday around the “green zone”.', 'raged'],
    ['Fires raged on Monday in the region known as “the lungs of the world”.', 'raged'],
    ['Troops stormed the port on Monday to free the crew that had been held.', 'stormed'],
    ['Marchers stormed the port on Monday, demanding “bread and freedom”.', 'stormed'],
  ])('takes none for one of saying with a quotation farther off: %s', (text, verb) => {
    expect(mentionAt(mentionsOf(text), verb).kind).toBe('happening');
  });

  it.each([
    ['Ann Lee raged that the port was shut on Monday.', 'raged'],
    ['Ann Lee had raged in a letter on Monday that the port was shut.', 'raged'],
    ['Ann Lee blasted the deal on Monday as “a disgrace”.', 'blasted'],
    ['Ann Lee fumed: “The port was shut on Monday.”', 'fumed'],
    ['Ann Lee fumed on Monday: “The port was shut.”', 'fumed'],
    ['Ann Lee fumed, “The port was shut on Monday.”', 'fumed'],
  ])('takes one for it with a quotation behind “as”, a comma or a colon, or “that”: %s', (text, verb) => {
    expect(mentionAt(mentionsOf(text), verb).source?.name).toBe('Ann Lee');
  });

  it('takes whom something was done to for no speaker', () => {
    const text = 'A juror, dismissed on Monday for talking, left the court.\n';
    expect(mentionsOf(text).some(({ kind }) => kind === 'statement')).toBe(false);
    const denial = 'The claim, dismissed by Ann Lee on Monday, was repeated.\n';
    expect(mentionAt(mentionsOf(denial), 'dismissed').source?.name).toBe('Ann Lee');
    const acts =
      'Ann Lee apologised on Monday, said in a statement that the port had shut and left the town.\n';
    expect(mentionAt(mentionsOf(acts), 'said').source?.name).toBe('Ann Lee');
  });

  it('gives a that-clause to the cue, not to a participle between them', () => {
    const text = 'Ann Lee concluded in a report released on Monday that the port ordered the crane.\n';
    expect(mentionAt(mentionsOf(text), 'ordered').source?.name).toBe('Ann Lee');
  });
});
