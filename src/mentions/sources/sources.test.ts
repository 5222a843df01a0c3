import { describe, expect, it } from 'vitest';
import { mentionAt, taggedMentionsOf } from '../test-story.ts';

/**
 * After a sentence that introduces the names, whom what happened ("closed", "close") is attributed to, and via whom.
 */
function sourceOf(text: string): (string | null)[] {
  const mentions = taggedMentionsOf(`Governor Ann Lee met Mayor Sam Roe. ${text}`, { outlet: 'Quay News' });
  const about = mentions.filter(({ kind }) => kind !== 'statement');
  const { source, via } = mentionAt(about, /closed\b/u.test(text) ? 'closed' : 'close');
  return [source?.name ?? null, source?.role ?? null, source?.cue ?? null, via];
}

describe('the source', () => {
  it.each([
    [
      'The pier closed before it burnt, according to the newspaper Harbour Post.',
      [null, null, null, 'Harbour Post'],
    ],
    [
      'According to the Harbour Post, Lee burnt it. The pier had closed, the newspaper reported on Monday.',
      [null, null, null, 'Harbour Post'],
    ],
    [
      'According to Mayor Sam Roe, Lee burnt it. The pier had closed, the newspaper reported on Monday.',
      ['newspaper', null, 'reported', null],
    ],
    ['Lee told the Mirror that the pier had closed.', ['Ann Lee', 'Governor', 'told', 'Mirror']],
    ['Lee told the Senate that the pier had closed.', ['Ann Lee', 'Governor', 'told', null]],
    ['Lee told the News that the pier had closed.', ['Ann Lee', 'Governor', 'told', null]],
    ['Sam Roe told broadcaster NTX that the pier had closed.', ['Sam Roe', 'Mayor', 'told', 'NTX']],
    [
      'The pier had closed, according to the security firm Cobalt Ridge.',
      ['Cobalt Ridge', 'security firm', 'according to', null],
    ],
    [
      'The mother of student Ben Dahl met Lee. Dahl said the pier had closed.',
      ['Ben Dahl', 'student', 'said', null],
    ],
    [
      'The Harbour Post reported, citing two diplomats, that the pier had closed.',
      ['two diplomats', null, 'reported', 'Harbour Post'],
    ],
    [
      'Four government and medical officials said the pier had closed.',
      ['Four government and medical officials', null, 'said', null],
    ],
    ['Lee will report to prison in Vell to see the pier closed.', [null, null, null, null]],
    ['The festival said the pier had closed.', ['festival', null, 'said', null]],
    ['A group calling itself Black Harbour closed the pier.', [null, null, null, null]],
    ['Lee: "The pier will close on Friday."', ['Ann Lee', 'Governor', ':', null]],
    ['Roe: “They will close the pier.”', ['Sam Roe', 'Mayor', ':', null]],
    [
      'State television said, quoting Governor Ann Lee, that the pier had closed.',
      ['Ann Lee', 'Governor', 'said', 'State television'],
    ],
    [
      'The National Weather Agency said the pier had closed.',
      ['National Weather Agency', null, 'said', null],
    ],
    ['The state emergency agency said the pier had closed.', ['state emergency agency', null, 'said', null]],
    ['The state-run news agency said the pier had closed.', [null, null, null, 'state-run news agency']],
    [
      'The pier had closed on Monday, state TV said, quoting Mayor Sam Roe.',
      ['Sam Roe', 'Mayor', 'said', 'state TV'],
    ],
    [
      'The pier will close on Friday, Ann Lee told aides, the Harbour Post reported.',
      ['Ann Lee', 'Governor', 'told', 'Harbour Post'],
    ],
    [
      'In a statement issued on Monday, Sam Roe said the pier had closed.',
      ['Sam Roe', 'Mayor', 'said', null],
    ],
    [
      'Officials familiar with the matter said the pier would close.',
      ['Officials familiar with the matter', null, 'said', null],
    ],
    [
      'Two people briefed on the talks said the pier would close.',
      ['Two people briefed on the talks', null, 'said', null],
    ],
    [
      'A person with direct knowledge of the talks said the pier would close.',
      ['person with direct knowledge of the talks', null, 'said', null],
    ],
    [
      'Sources close to the mayor said the pier would close.',
      ['Sources close to the mayor', null, 'said', null],
    ],
    [
      'A spokesman for the port, speaking on condition of anonymity, said the pier had closed.',
      ['spokesman for the port', null, 'said', null],
    ],
    [
      'Sam Roe was quoted as saying by the Harbour Post that the pier had closed.',
      ['Sam Roe', 'Mayor', 'quoted as saying', 'Harbour Post'],
    ],
    ['"They will close the pier," Ann Lee wrote on Twitter.', ['Ann Lee', 'Governor', 'wrote', null]],
    [
      'Ann Lee told the Harbour Post in an interview published on Monday that the pier would close.',
      ['Ann Lee', 'Governor', 'told', 'Harbour Post'],
    ],
  ])('of %s', (text, expected) => {
    expect(sourceOf(text)).toEqual(expected);
  });

  it('of an office of a town is whose name stands beside it, not the town', () => {
    const [source] = sourceOf('The mayor of Tarn, Carla Nunes, said on Thursday that the pier had closed.');
    expect(source).toBe('Carla Nunes');
  });

  it.each([
    ['Analysis: "The pier will close."'],
    ['Oslo: The pier had closed.'],
    ['Open-source firms said the pier would close.'],
  ])('is nobody in %s', (text) => {
    expect(sourceOf(text)[0]).toBeNull();
  });
});
