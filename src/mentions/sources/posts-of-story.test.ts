import { describe, expect, it } from 'vitest';
import { findMentions } from '../find-mentions.ts';
import { invented } from '../test-story.ts';

const INTRODUCED = 'Prime Minister Ada Holm told reporters on Monday that the port would close.';
const NAMED = 'Ms Holm was met by dockers in Oslo on Monday.';

/** Who speaks in the second of two articles, behind one that gives titles. */
function speakersIn(body: string, introduction = INTRODUCED): (string | undefined)[] {
  const articles = [invented(introduction), invented(body, { id: 'mail', outlet: 'Coast Mail' })];
  return findMentions({ articles })
    .filter(({ article, kind }) => article.id === 'mail' && kind === 'statement')
    .map(({ source }) => source?.name);
}

describe('a post without a name', () => {
  const said = 'The prime minister said on Monday that the port would close.';

  it('is of whom the story calls so and the article names', () => {
    expect(speakersIn(`${said} ${NAMED}`)).toEqual(['Ada Holm']);
  });

  it('is of nobody where the article doesn’t name them, or several have it', () => {
    expect(speakersIn(said)).toEqual(['prime minister']);
    const others = `${INTRODUCED} Prime Minister Bo Lund told reporters on Monday that the port would not close.`;
    expect(speakersIn(`${said} ${NAMED}`, others)).toEqual(['prime minister']);
  });

  it('is of nobody where more words tell which one', () => {
    expect(
      speakersIn(`The prime minister of Norway said on Monday that the port would close. ${NAMED}`),
    ).not.toEqual(['Ada Holm']);
  });

  it('is of whom the story calls so for what is told to have happened, too', () => {
    const told = 'The prime minister said on Monday that two ferries had sunk.';
    const articles = [invented(INTRODUCED), invented(`${told} ${NAMED}`, { id: 'mail' })];
    const sunk = findMentions({ articles }).find(({ trigger }) => trigger.text === 'sunk');
    expect(sunk?.source?.name).toBe('Ada Holm');
    expect(sunk?.participants).toEqual([]);
  });

  it('is of nobody where the article has named another who may have it', () => {
    expect(speakersIn(`Norwegian leader Bo Lund met Ada Holm on Monday. ${said}`)).toEqual([
      'prime minister',
    ]);
    expect(speakersIn(`Mayor Bo Lund met Ada Holm on Monday. ${said}`)).toEqual(['Ada Holm']);
    expect(speakersIn(`Holm told WBUR on Monday that the port would close. ${said}`)).toEqual([
      'Ada Holm',
      'Ada Holm',
    ]);
  });

  it('is of nobody where another has the title and says nothing', () => {
    const met = 'Prime Minister Bo Lund visited Oslo on Monday.';
    expect(speakersIn(`${said} ${NAMED}`, `${INTRODUCED} ${met}`)).toEqual(['prime minister']);
    const apposed = 'Bo Lund, the Danish prime minister, visited Oslo on Monday.';
    expect(speakersIn(`${said} ${NAMED}`, `${INTRODUCED} ${apposed}`)).toEqual(['prime minister']);
  });

  it('is of nobody where anybody may be called so', () => {
    const witness = 'Ada Holm, a witness, told reporters on Monday that the port would close.';
    expect(speakersIn(`The witness said on Monday that the port would close. ${NAMED}`, witness)).toEqual([
      'witness',
    ]);
  });
});
