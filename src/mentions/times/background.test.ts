import { describe, expect, it } from 'vitest';
import { mentionAt, taggedMentionsOf } from '../test-story.ts';

const NEWS = 'A crane sank at the port on Wednesday. Mayor Sam Roe owns it.\n\n';
const FAR = `${NEWS}${'The quay is wet.\n\n'.repeat(6)}`;
const dateOf = (body: string, trigger: string) =>
  mentionAt(taggedMentionsOf(`${FAR}${body}`, { published: '2021-04-16' }), trigger).time?.edtf ?? null;

describe('what is said behind background', () => {
  it.each([
    ['In March 2018 a ferry hit the pier. “The steering failed,” Captain Jon Moe said.', 'said'],
    ['In 2016 the line lost a boat. “We never found it,” said Mia Lund, who led the search.', 'said'],
    ['In 1999 fire gutted the terminal. Fire chief Ole Ness told reporters that arson was likely.', 'told'],
  ])('may be part of it by somebody new: "%s"', (body, cue) => {
    expect(dateOf(body, cue)).toBeNull();
  });

  it.each([
    ['In 2016 the line lost a boat. “We will find out why,” Roe said.', 'said'],
    ['In 2016 the line lost a boat.\n\n“We will find out why,” said Mia Lund.', 'said'],
    ['The line owns a boat. “We never found it,” said Mia Lund.', 'said'],
    ['In 1999 fire gutted the terminal. Mayor Sam Roe told reporters that arson was likely.', 'told'],
  ])('is of the news by somebody named before, or in a paragraph of its own: "%s"', (body, cue) => {
    expect(dateOf(body, cue)).toBe('2021-04-14');
  });
});

describe('“the news” behind background', () => {
  it.each([
    ['In 2015 Norship sold its mill. Its shares fell 10 percent after the announcement.', 'fell'],
    ['In 2015 Norship sold its mill. Its shares fell. Unions reacted angrily to the decision.', 'reacted'],
    ['In 2015 Norship announced a sale.\n\nUnions reacted angrily to the decision.', 'reacted'],
    ['In 2014 it lost $3 million. Shareholders responded to the news with a lawsuit.', 'responded'],
  ])('may be of that in a paragraph about it, or where something was announced: "%s"', (body, trigger) => {
    expect(dateOf(body, trigger)).toBeNull();
  });

  it.each([
    ['In 2015 Norship sold its mill.\n\nUnions reacted angrily to the decision.', 'reacted'],
    ['In 2015 Norship sold its mill.\n\nIts shares fell 10 percent after the announcement.', 'fell'],
  ])('is the article’s in another paragraph: "%s"', (body, trigger) => {
    expect(dateOf(body, trigger)).toBe('2021-04-14');
  });
});
