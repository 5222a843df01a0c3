import { describe, expect, it } from 'vitest';
import { mentionsOf } from '../test-story.ts';

/** Speakers and roles of the statements of a text, in order: `Mia Lund (harbour chief)`. */
const speakersOf = (body: string): string[] =>
  mentionsOf(body)
    .filter(({ kind }) => kind === 'statement')
    .map(({ source }) => `${source?.name ?? ''}${source?.role ? ` (${source.role})` : ''}`);

describe('who speaks', () => {
  it('has of "an inquiry of Mayor Ann Poe" the title alone, and of her office the office', () => {
    const after = 'Ann Poe said the ferry would close.';
    expect(speakersOf(`Critics want a formal inquiry of Mayor Ann Poe. ${after}`)).toEqual([
      'Ann Poe (Mayor)',
    ]);
    expect(speakersOf('The office of Mayor Ann Poe said the ferry would close.')).toEqual([
      'Ann Poe (office of Mayor)',
    ]);
  });

  it('keeps whole a post that is of something', () => {
    for (const role of ['Minister of Justice', "Her Majesty's Inspector"])
      expect(speakersOf(`${role} Mia Lund left. Mia Lund said the ferry would close.`)).toEqual([
        `Mia Lund (${role})`,
      ]);
  });

  it('is nobody of whom a deed puts something in danger', () => {
    expect(speakersOf('Mia Lund shut the ferry, threatening the trade of the island.')).toEqual([]);
    expect(speakersOf('Mia Lund threatened that village.')).toEqual([]);
    expect(speakersOf('Mia Lund threatened to shut the ferry.')).toEqual(['Mia Lund']);
    expect(speakersOf('Mia Lund threatened that she would shut the ferry.')).toEqual(['Mia Lund']);
  });

  it.each([
    ['“The ferry will close on Monday,” Mia Lund said.', 'Mia Lund'],
    ['“The ferry will close on Monday,” said Mia Lund.', 'Mia Lund'],
    ['“The ferry will close,” says Mia Lund, who runs the port.', 'Mia Lund'],
    ['Mia Lund said: “The ferry will close on Monday.”', 'Mia Lund'],
    ['"The ferry will close," Mia Lund wrote on Facebook.', 'Mia Lund'],
    ['“The ferry,” Mia Lund said, “will close on Monday.”', 'Mia Lund'],
    ['The ferry, Mia Lund said on Friday, will close.', 'Mia Lund'],
  ])('is found beside a quotation, before, after and within it: %s', (body, speaker) => {
    expect(speakersOf(body)).toEqual([speaker]);
  });

  it.each([
    ['Harbour Motors Ltd will close ten plants, it said.', ['Harbour Motors Ltd']],
    [
      'Harbour Motors Ltd said it would close. It denied a loss.',
      ['Harbour Motors Ltd', 'Harbour Motors Ltd'],
    ],
    ['The company will close ten plants, it said.', ['company']],
    ['The report angered Harbour Motors Ltd. It said the ferry would close.', []],
    ['Mia Lund closed the pier. It was said that she would leave.', []],
  ])('is a firm or an authority behind "it": %s', (body, speakers) => {
    expect(speakersOf(body)).toEqual(speakers);
  });

  it.each([
    ['Mia Lund said the ferry would close.', 'Mia Lund'],
    ['Mia Lund said on Friday that the ferry would close.', 'Mia Lund'],
    ['Mia Lund told the council that the ferry would close.', 'Mia Lund'],
    ['Asked about the plan, Mia Lund said the ferry would close.', 'Mia Lund'],
    ['Speaking in Oslo on Friday, Mia Lund said the ferry would close.', 'Mia Lund'],
    ['In a statement, Mia Lund said the ferry would close.', 'Mia Lund'],
    ['Mia Lund, speaking for the port, said the ferry would close.', 'Mia Lund'],
    ['Mia Lund tweeted that the ferry would close.', 'Mia Lund'],
    ['Mia Lund announced that the ferry would close.', 'Mia Lund'],
    ['The owner of the shipyard said the ferry would close.', 'owner of the shipyard'],
    ['The British government announced on Friday that the ferry would close.', 'British government'],
    ['Traders said the ferry would close.', 'Traders'],
    ['Mia Lund could not confirm that the ferry had been sold.', 'Mia Lund'],
  ])('is found with indirect speech: %s', (body, speaker) => {
    expect(speakersOf(body)).toEqual([speaker]);
  });

  it.each([
    ['According to Mia Lund, the ferry sank at night.', 'Mia Lund'],
    ['The ferry sank at night, according to the coast guard.', 'coast guard'],
    ['The ferry, according to a port spokesman, sank at night.', 'port spokesman'],
    ['According to police, the ferry sank at night.', 'police'],
  ])('is found after "according to": %s', (body, speaker) => {
    expect(speakersOf(body)).toEqual([speaker]);
  });

  it.each([
    ['Harbour chief Mia Lund, 54, said the ferry will close.', 'Mia Lund (Harbour chief)'],
    ['“It will close,” said harbour chief Mia Lund.', 'Mia Lund (harbour chief)'],
    ['“It will close,” Mia Lund, the port’s director, said.', 'Mia Lund (port’s director)'],
    ['The head of the port, Mia Lund, said the ferry would close.', 'Mia Lund (head of the port)'],
    ['The union’s leader, Mia Lund, said that the crew would strike.', 'Mia Lund (union’s leader)'],
    ['Mia Lund, head of the port, said the ferry would close.', 'Mia Lund (head of the port)'],
    ['Former captain Mia Lund claimed that she had been dismissed.', 'Mia Lund (Former captain)'],
    ['The ferry sank, according to Mia Lund, the harbour chief.', 'Mia Lund (harbour chief)'],
    ['On Friday, Mia Lund, said the ferry would close.', 'Mia Lund'],
  ])('has the role that stands before or beside the name: %s', (body, speaker) => {
    expect(speakersOf(body)).toEqual([speaker]);
  });

  it.each([
    ['Police said the ferry sank.', 'Police'],
    ['A senior official said the ferry would close.', 'senior official'],
    [
      'A spokeswoman for the port authority said the ferry would close.',
      'spokeswoman for the port authority',
    ],
    ['The Kremlin said the talks would take place.', 'Kremlin'],
    ['The port authority said in a statement that the ferry would close.', 'port authority'],
    ['A statement from the port authority said the ferry would close.', 'port authority'],
  ])('may be a body or an office: %s', (body, speaker) => {
    expect(speakersOf(body)).toEqual([speaker]);
  });

  it.each([
    ['Mia Lund arrived on Monday. She said the ferry would close.', ['Mia Lund']],
    ['Mia Lund arrived on Monday. “The ferry will close,” she said.', ['Mia Lund']],
    [
      '“The ferry will close,” Mia Lund said. She added that Jonas Wiik would resign.',
      ['Mia Lund', 'Mia Lund'],
    ],
    ['“The ferry will close,” Mia Lund said. “Nobody will pay for it.”', ['Mia Lund', 'Mia Lund']],
    ['Mia Lund said Jonas Wiik would resign, adding that the ferry would close.', ['Mia Lund', 'Mia Lund']],
  ])('is whom a pronoun means, or who goes on: %s', (body, speakers) => {
    expect(speakersOf(body)).toEqual(speakers);
  });

  it.each([
    'The crew sailed according to plan on Friday.',
    'The statement said the ferry would close.',
    'It said the ferry would close.',
    'It is said that the ferry will close.',
    'Mia Lund did not say whether the ferry would close.',
    'Some say the ferry will close.',
  ])('is nobody in: %s', (body) => {
    expect(speakersOf(body)).toEqual([]);
  });

  it('is named where the outlet keeps the name back, without a statement of its own', () => {
    const named = (body: string) => mentionsOf(body).find(({ trigger }) => trigger.text === 'close')?.source;
    expect(named('Sources said the ferry would close.')?.name).toBe('Sources');
    const informed = 'Two people familiar with the plan said the ferry would close.';
    expect(named(informed)?.name).toBe('Two people familiar with the plan');
    expect(named('Two people in blue said the ferry would close.')).toBeNull();
    expect(speakersOf(informed)).toEqual([]);
  });
});
