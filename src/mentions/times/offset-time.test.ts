import { describe, expect, it } from 'vitest';
import { mentionAt, taggedMentionsOf } from '../test-story.ts';

const timeOf = (body: string, trigger: string) => mentionAt(taggedMentionsOf(body), trigger).time;

describe('a time measured from another', () => {
  it.each([
    ['Lund resigned on Thursday, two days after the Post published the report.', 'published', '2021-04-13'],
    ['Lund resigned on March 1, two days after the Post published the report.', 'published', '2021-02-27'],
    ['Lund resigned on Thursday, hours after the Post published the report.', 'published', '2021-04-15'],
    ['Lund resigned in January, two months after the Post published the report.', 'published', '2020-11'],
    ['Three years after its sale, the ferry sank in March.', 'sale', '2018'],
    ['The ferry sank on Thursday. The news comes two days after Lund sold it.', 'sold', '2021-04-13'],
    ['The ferry sank on Thursday. The fall came two days after Lund said it was old.', 'said', '2021-04-13'],
    ['The ferry sank on Thursday. The fall came two days after Lund sold it.', 'sold', '2021-04-13'],
    [
      'A storm hit on Thursday, sending crews out two days after the raid that killed Lund.',
      'raid',
      '2021-04-13',
    ],
    ['Three years after its sale, the ferry sank in March.', 'sank', '2021-03'],
    ['Lund was held on Thursday, two days after an attack on a pier.', 'attack', '2021-04-13'],
    [
      'Lund resigned last week, two weeks after the Post had published it.',
      'published',
      '2021-03-22/2021-03-28',
    ],
    ['Lund resigned on Thursday, the day after the vote.', 'vote', '2021-04-14'],
    ['The talks began on Monday, the day after rebels seized a dam.', 'seized', '2021-04-11'],
    ['The pier opened in 2005, the year before the storm.', 'storm', '2006'],
    ['The strike came the day after the vote on Tuesday.', 'vote', '2021-04-12'],
    ['The day after the crash on Monday, police found a body.', 'crash', '2021-04-12'],
    ['The talks were halted for the day after the vote on Tuesday.', 'vote', '2021-04-13'],
    ['Jurors heard on Monday that Lund died two days after an attack.', 'attack', undefined],
    ['Lund said that he quit on Thursday, two days after the raid.', 'raid', '2021-04-13'],
    ['Lund, who died two days after the crash, was buried on Thursday.', 'crash', undefined],
    ['Lund quit on Thursday, a move that came two days after the raid.', 'raid', '2021-04-13'],
    ['Lund quit on Thursday, officials said, two days after the raid.', 'raid', '2021-04-13'],
    ['Lund told a court on Tuesday that Poe quit the day after the raid.', 'raid', undefined],
    ['The move came on Thursday. Lund spent the day before the trial in Vell.', 'trial', undefined],
    ['Lund died two days after a crash on Monday.', 'died', '2021-04-14'],
    ['Lund died two days after a crash on Monday.', 'crash', '2021-04-12'],
    ['Lund died a month after the crash in January.', 'died', '2021-02'],
    ['The ferry sank on Monday, a month after the crash in January.', 'sank', '2021-04-12'],
    ['The pier opened two years after the merger of 1998.', 'opened', '2000'],
    ['The ferry sank on Monday. Poe was held two days after the sinking.', 'held', '2021-04-14'],
    ['Poe was tried in January. Two months after the trial, the judge resigned.', 'resigned', '2021-03'],
    [
      'Poe was tried in January. Two months after the trial, the judge resigned on Monday.',
      'resigned',
      '2021-04-12',
    ],
    ['The vote was held on Thursday. Two days before the vote, Poe resigned.', 'resigned', '2021-04-13'],
    ['Ten years after the war of 1989, the square is quiet.', 'war', '1989'],
    ['The ferry sank on Monday. Poe died four days after a crash in June 2016.', 'died', '2016-06'],
    ['Lund resigned on Thursday, a week after the Post published it.', 'published', '2021-04-05/2021-04-11'],
  ])('%s (%s): %s', (body, trigger, date) => {
    expect(timeOf(body, trigger)?.edtf).toBe(date);
  });

  it.each([
    ['The war began in 1991. The treaty was signed two years after the war ended.', 'treaty'],
    ['The vote was held on March 7. Poe was shot in the two weeks before the vote.', 'shot'],
    ['The vote was held on Monday. Poe had conceded the last seat two days after the vote.', 'conceded'],
  ])('is not counted to a point in %s', (body, trigger) => {
    expect(timeOf(body, trigger)?.text ?? '').not.toMatch(/^(?:the )?two/u);
  });

  it('says what it is counted from', () => {
    const time = timeOf(
      'Lund resigned on Thursday, two days after the Post published the report.',
      'published',
    );
    expect(time).toMatchObject({ certainty: 'inferred', text: 'two days' });
    expect(time?.because).toContain('“Thursday”');
  });

  it('is not finer than what it is counted from', () => {
    const month = 'Lund resigned in January, two days after the Post published the report.';
    expect(timeOf(month, 'published')?.interval?.precision).not.toBe('day');
    const weeks = 'Lund resigned on Thursday, weeks after the Post published the report.';
    expect(timeOf(weeks, 'published')?.edtf).toBe('../2021-04-15');
  });
});
