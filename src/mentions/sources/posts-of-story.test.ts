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
});
