import { describe, expect, it } from 'vitest';
import { mentionsOf } from '../test-story.ts';

/** Who says what the last sentence reports. */
const speaker = (body: string) =>
  mentionsOf(body)
    .filter(({ kind }) => kind === 'statement')
    .at(-1)?.source?.name;

const said = (who: string) => `${who} said on Monday the ferry had sunk.`;

describe('whom a post means', () => {
  it('is who was introduced by it, by a title or a role', () => {
    expect(speaker(`President Ada Holm met Ben Ruiz. ${said('The president')}`)).toBe('Ada Holm');
    expect(speaker(`Sen. Ada Holm met Ben Ruiz. ${said('The senator')}`)).toBe('Ada Holm');
    expect(speaker(`District Judge Ada Holm met Ben Ruiz. ${said('The judge')}`)).toBe('Ada Holm');
  });

  it('is who has it by its very words where two have one like it', () => {
    const both = 'President Ada Holm met Vice President Ben Ruiz.';
    expect(speaker(`${both} ${said('The president')}`)).toBe('Ada Holm');
    expect(speaker(`${both} ${said('The vice president')}`)).toBe('Ben Ruiz');
  });

  it('is who has it in some place', () => {
    expect(speaker(`Norwegian coach Tor Holm met Ben Ruiz. ${said('The coach')}`)).toBe('Tor Holm');
    expect(speaker(`Foreign Minister Ada Holm met Ben Ruiz. ${said('The minister')}`)).toBe('Ada Holm');
  });

  it('is nobody where two have it, also one of them in some place', () => {
    expect(speaker(`Mayor Ada Holm met Mayor Ben Ruiz. ${said('The mayor')}`)).toBe('mayor');
    const both = 'The club sacked coach Ben Ruiz. His successor, the Norwegian coach Tor Holm, flew in.';
    expect(speaker(`${both} ${said('The coach')}`)).toBe('coach');
  });

  it.each([
    ['Deputy Mayor', 'mayor'],
    ['Acting director', 'director'],
    ['Shadow chancellor', 'chancellor'],
    ['Lt. Gov.', 'governor'],
    ['Attorney General', 'general'],
    ['District Attorney', 'attorney'],
    ['Head teacher', 'teacher'],
    ['Prime Minister', 'minister'],
  ])('is not who is of another rank: %s', (title, post) => {
    expect(speaker(`${title} Ada Holm met Ben Ruiz. ${said(`The ${post}`)}`)).toBe(post);
  });
});
