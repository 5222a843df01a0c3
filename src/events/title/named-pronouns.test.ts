import { describe, expect, it } from 'vitest';
import { mentionAt, mentionsOf } from '../../mentions/test-story.ts';
import { sampleTitle } from './sample-title.ts';

const titleOf = (text: string, trigger: string): string =>
  sampleTitle([mentionAt(mentionsOf(text), trigger)], new Map());

describe('a pronoun in a title', () => {
  it('is written small behind the speaker where it is no name', () => {
    const text =
      'The weather service dismissed talk of a fault. It sent two messages on Friday, its director, Kari Lie, said.';
    expect(titleOf(text, 'said')).toMatch(/^Lie: the weather service sent two messages/u);
  });

  it('stays where the text has named who did it as the owner of what it was done to', () => {
    const text = 'Mayor Tom Hale resigned. Hale’s wife, whom he married in May, was glad.';
    expect(titleOf(text, 'married')).toMatch(/^He married Hale’s wife/u);
  });

  it('stays where who does it in what was ruled may be meant', () => {
    const text =
      'Mayor Tom Hale resigned. The three-judge panel ruled that the president exceeded his powers.';
    expect(titleOf(text, 'ruled')).toBe('The three-judge panel ruled that the president exceeded his powers');
    const court = 'Mayor Tom Hale resigned. The three-judge panel ruled that the law exceeded his powers.';
    expect(titleOf(court, 'ruled')).toBe('The three-judge panel ruled that the law exceeded Hale’s powers');
  });

  it('"it" is neither of two who did something together', () => {
    expect(titleOf('Northreach Ltd and the union signed the deal. It ended a strike in May.', 'ended')).toBe(
      'It ended a strike in May',
    );
  });

  it('of what a woman says is not her where it is "he"', () => {
    const text = 'Mayor Ben Ruiz lost the vote. Agent Nina Dahl said in May he sold a pier.';
    expect(sampleTitle([mentionAt(mentionsOf(text), 'said')], new Map())).toBe('Dahl: Ruiz sold a pier');
    const wife = text.replace('Agent Nina Dahl', 'His wife, Nina Ruiz,');
    expect(sampleTitle([mentionAt(mentionsOf(wife), 'said')], new Map())).toBe('Ruiz: Ben Ruiz sold a pier');
  });

  it('in a quotation is named where it opens what is said', () => {
    const text = 'Mayor Ann Poe resigned. “She lied to the council,” said Eve Lund.';
    expect(sampleTitle([mentionAt(mentionsOf(text), 'said')], new Map())).toBe(
      'Lund: Poe lied to the council',
    );
  });

  it.each([
    [
      'Mayor Ann Poe lost a vote. The president continued to support her on Friday.',
      'continued',
      'The president continued to support Poe',
    ],
    [
      'Mayor Ben Ruiz lost the vote. Prosecutor Ann Poe charged him with theft in May.',
      'charged',
      'Prosecutor Ann Poe charged Ruiz with theft in May',
    ],
    [
      'Mayor Ben Ruiz lost the vote. Lars Lund, who coached Ruiz, quit working with him in May.',
      'quit',
      'Lars Lund quit working with Ruiz in May',
    ],
    ['Mayor Carla Poe lost the vote. A court fined her in May.', 'fined', 'A court fined Poe in May'],
    ['Mayor Carla Poe lost the vote. Her ban was lifted in June.', 'lifted', 'Poe’s ban was lifted in June'],
    [
      'Mayor Carla Poe lost the vote. A panel rejected her claim in June.',
      'rejected',
      'A panel rejected Poe’s claim in June',
    ],
    [
      'Ben Ruiz flew home. He was met by Ann Poe and his family.',
      'met',
      'Ruiz was met by Ann Poe and his family',
    ],
  ])('of a person is the name: %j', (text, trigger, title) => {
    expect(titleOf(text, trigger)).toBe(title);
  });

  it.each([
    ['Mayor Carla Poe lost the vote. Her agent, Ben Ruiz, resigned.', 'resigned', 'Ben Ruiz resigned'],
    ['Selkie landed in May. Its predecessor, Merrow, crashed in 2018.', 'crashed', 'Merrow crashed'],
    [
      'Mayor Ben Ruiz lost the vote. His lawyer, Nina Dahl, said he sold a pier in May.',
      'sold',
      'Dahl: Ruiz sold a pier',
    ],
    ['Mayor Carla Poe lost the vote. Her deputy, a native of Oslo, quit.', 'quit', 'Poe’s deputy quit'],
    // Of several asides none is surely who it is.
    ['Mayor Carla Poe lost the vote. Her agent, who was ill, resigned.', 'resigned', 'Poe’s agent resigned'],
  ])('gives way to the name beside it: %j', (text, trigger, title) => {
    expect(titleOf(text, trigger)).toMatch(new RegExp(`^${title}`, 'u'));
  });

  it.each([
    [
      'Northreach Ltd closed two plants. It bought a rival in 2019.',
      'bought',
      'Northreach Ltd bought a rival',
    ],
    [
      'The weather service dismissed talk of a fault at Merrowby. It sent two messages on Friday.',
      'sent',
      'The weather service sent two messages',
    ],
    [
      'Northreach made its offer on Monday. The board of Selkie rejected it in May.',
      'rejected',
      'The board of Selkie rejected the offer',
    ],
    [
      'Northreach offered its pilots a raise of four percent. The union rejected it on Monday.',
      'rejected',
      'The union rejected the offer',
    ],
    [
      'The boards approved the merger on Monday. Shareholders will vote on it in May.',
      'vote',
      'Shareholders will vote on the merger',
    ],
    ['Palermo sacked a coach on Monday. It also sold two players.', 'sold', 'Palermo sold two players'],
    [
      'The competition authority will open a review. It blocked a sale in 2016.',
      'blocked',
      'The competition authority blocked a sale',
    ],
    [
      'Norwegian police found letters. They raided an office on Friday.',
      'raided',
      'Norwegian police raided an office',
    ],
    [
      'The football federation gave Solano the cup. It also fined Trevano on Friday.',
      'fined',
      'The football federation fined Trevano',
    ],
    [
      'The steel maker Norvik stopped a furnace. It warned that nine jobs were at risk.',
      'warned',
      'Norvik warned that',
    ],
  ])('of a body is what the sentence before was about: %j', (text, trigger, title) => {
    expect(titleOf(text, trigger)).toMatch(new RegExp(`^${title}`, 'u'));
  });

  it.each([
    // May be of the title's own subject.
    ['Ben Ruiz resigned. Tom Poe called his wife on Monday.', 'called', 'Tom Poe called his wife'],
    // May be of anything.
    ['Northreach Ltd sold a tanker. It sank in 2019.', 'sank', 'It sank'],
    ['A tanker left the port. It hit a pier on Friday.', 'hit', 'It hit a pier'],
    // May be of the law, which who only spoke did not pass.
    [
      'The law was passed, the justice ministry said. It also banned sales to Volt Ltd. It also cut fines on Friday.',
      'cut',
      'It cut fines',
    ],
    [
      'Judge Anna Lind ruled against Carla Poe. Police arrested her on Friday.',
      'arrested',
      'Police arrested her',
    ],
    [
      'Lawyer Tom Reed defended Carl Jensen. A jury convicted him in May.',
      'convicted',
      'A jury convicted him',
    ],
    ['Mayor Ben Ruiz lost the vote. A teenager killed his father in May.', 'killed', 'A teenager killed his'],
    ['The World Weather Service named the storm. It killed nine people.', 'killed', 'It killed nine'],
    ['Northreach Ltd sued Selkie Ltd. Its shares fell on Friday.', 'fell', 'Its shares fell'],
    ['Two men broke in, police said. They tied up a guard on Friday.', 'tied', 'They tied'],
    ['The regulator met a firm. They opened a plant on Friday.', 'opened', 'They opened a plant'],
  ])('stays where it may mean another: %j', (text, trigger, title) => {
    expect(titleOf(text, trigger)).toMatch(new RegExp(`^${title}`, 'u'));
  });
});

describe('what an outlet reports that cites others', () => {
  it('opens behind whom it cites', () => {
    const text =
      'The Guardian reported on Tuesday, citing two senior police officials, that Poe sold the ferry.';
    expect(titleOf(text, 'reported')).toMatch(/: Poe sold the ferry$/u);
  });
});
