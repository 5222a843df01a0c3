import { describe, expect, it } from 'vitest';
import { mentionAt, mentionsOf, taggedMentionsOf } from '../test-story.ts';

const TITLE = 'Ferry sinks off Ellis';
const timeOf = (body: string, trigger: string, title = TITLE) =>
  mentionAt(mentionsOf(body, { title }), trigger).time;
const dateOf = (body: string, trigger: string, title?: string) => timeOf(body, trigger, title)?.edtf ?? null;

describe('the day an article tells of', () => {
  it('goes on in the simple past', () => {
    const time = timeOf('The ferry sank on Monday. A tug pulled the crew ashore.', 'pulled');
    expect(time).toMatchObject({ edtf: '2021-04-12', certainty: 'inferred', text: 'on Monday' });
    expect(time?.because).toContain('goes on telling of the same day');
  });

  it('goes on behind "then" at the day of what was said to have happened', () => {
    const body = 'Lund left on Wednesday. Police say Lund sank the ferry on Monday. He then swam and fell.';
    expect(dateOf(body, 'swam')).toBe('2021-04-12');
    expect(dateOf(body, 'fell')).toBe('2021-04-12');
    expect(dateOf(body.replace('then ', '').replace('say', 'said'), 'swam')).not.toBe('2021-04-12');
  });

  it('goes on at the day of what police say, as the article appears, to have happened', () => {
    const body = 'Police have charged Lund. Police say the ferry sank on Monday. A boy died.';
    expect(dateOf(body, 'died')).toBe('2021-04-12');
  });

  it('is that of publication where a present perfect tells what Monday led to', () => {
    const body = 'Lee has been charged after a woman was stabbed on Monday. The judge called him a thug.';
    expect(dateOf(body, 'called')).toBe('2021-04-16');
  });

  it('is not that of harm, where all that was told is what police did about it', () => {
    const body = 'Police arrested Lund on Monday. He left the court in tears.';
    expect(dateOf(body, 'left')).toBe('2021-04-12');
    expect(dateOf(body.replace('left the court in tears', 'shot a guard'), 'shot')).toBeNull();
    expect(dateOf(body.replace('arrested', 'shot').replace('left the court', 'shot'), 'shot')).toBe(
      '2021-04-12',
    );
  });

  it.each([
    ['a past perfect looks back', 'The ferry sank on Monday. It had hit the pier.', 'hit'],
    ['nothing goes on from what is to come', 'The sale ends on Friday. The port added a pier.', 'added'],
    ['a state has no day', 'The ferry sank on Monday. The owner knew the pier.', 'knew'],
    ['a present is no narrative', 'The ferry sank on Monday. The owner sells tickets.', 'sells'],
    ['what did not happen has none', 'The ferry sank on Monday. The owner never checked it.', 'checked'],
    ['a subordinate clause has its own', 'The ferry sank on Monday. The owner, who built it, wept.', 'built'],
    [
      'a month is background',
      'The ferry sank on Monday. In March it hit the pier. The owner repaired it.',
      'repaired',
    ],
    [
      'a clause beside it leads away',
      'The ferry sank on Monday. When it hit the pier in March, a crane fell.',
      'fell',
    ],
    [
      'a verb may share "are"',
      'The ferry sank on Monday. Ferries are inspected and painted by the port.',
      'painted',
    ],
    [
      'the past perfect leads away',
      'The ferry sank on Monday. It had hit a pier. The owner repaired it.',
      'repaired',
    ],
    [
      'what was said may be about any day',
      'Police said on Monday the ferry sank. The engine failed.',
      'failed',
    ],
    [
      'two days leave it open',
      'The ferry left on Monday and sank on Tuesday. Two boats came and searched.',
      'searched',
    ],
  ])('does not reach everything: %s', (_, body, trigger) => {
    expect(dateOf(body, trigger)).toBeNull();
  });

  it('goes on after an aside on an earlier day', () => {
    const body = 'The ferry sank on Tuesday. A tug had left it on Monday. Divers searched the wreck.';
    expect(dateOf(body, 'searched')).toBe('2021-04-13');
  });

  it('is that of the thing taken up, where a sentence told of several', () => {
    const told = 'Poe and Reed spoke before the gala on Monday and danced during a concert on Tuesday. ';
    expect(dateOf(`${told}The two laughed as the concert began.`, 'laughed')).toBe('2021-04-13');
    expect(dateOf(`${told}The two laughed after the gala.`, 'laughed')).toBe('2021-04-12');
    expect(dateOf(`${told}The two laughed after a concert.`, 'laughed')).toBeNull();
    expect(dateOf(`${told}The two laughed between the gala and the concert.`, 'laughed')).toBeNull();
  });

  it('is also that of a participle beside it', () => {
    expect(dateOf('The ferry sank on Monday. A tug hit the pier, killing two men.', 'killing')).toBe(
      '2021-04-12',
    );
    expect(dateOf('The ferry sank on Monday. A tug hits the pier, killing two men.', 'killing')).toBeNull();
  });

  it('comes back to the news where the text takes up what it told of it', () => {
    const body = 'Fares fell on Thursday. A tug left on Monday. Fares fell twice and tugs stopped.';
    expect(dateOf(body.replace('Fares fell twice', 'Shares fell'), 'stopped')).toBe('2021-04-15');
    const onward = 'Fares fell on Thursday. A tug left on Monday. Divers searched the quay.';
    expect(dateOf(onward, 'searched')).toBe('2021-04-12');
  });

  it('is that of a reaction to the news, also where that was only said', () => {
    const body = 'Mayor Mia Lund said on Monday that fares would rise. The unions reacted angrily.';
    expect(timeOf(body, 'reacted')).toMatchObject({ edtf: '2021-04-12', certainty: 'inferred' });
    const other = 'Mayor Mia Lund said on Monday that fares would rise. The unions marched.';
    expect(dateOf(other, 'marched')).toBeNull();
  });

  it('is that of what came of "the news", and of what a participle adds', () => {
    const body = 'Mayor Mia Lund said on Monday that fares would rise. The news sent shares lower.';
    expect(dateOf(body, 'sent')).toBe('2021-04-12');
    const added = 'The ferry sank on Monday. It hit a pier, injuring two men.';
    expect(dateOf(added, 'injuring')).toBe('2021-04-12');
  });

  it('is not that of what took longer than a day', () => {
    const long = taggedMentionsOf('The ferry sank on Monday. Divers searched for 40 days.', { title: TITLE });
    expect(mentionAt(long, 'searched').time).toBeNull();
    const brief = taggedMentionsOf('The ferry sank on Monday. Divers searched for an hour.', {
      title: TITLE,
    });
    expect(mentionAt(brief, 'searched').time?.edtf).toBe('2021-04-12');
  });

  it('goes on after a plan was rejected: that is an act, no report of one', () => {
    const body = 'On Monday the port council rejected a plan to sell the quay. Divers searched the wreck.';
    expect(dateOf(body, 'searched')).toBe('2021-04-12');
  });

  it('is not that of what came days before something else', () => {
    const body = 'The ferry sank on Monday. Poe stole a boat six days before the raid.';
    const dateOf = (text: string, trigger: string) =>
      mentionAt(taggedMentionsOf(text, { title: TITLE }), trigger).time?.edtf;
    expect(dateOf(body, 'stole')).not.toBe('2021-04-12');
    expect(dateOf(body.replace('before', 'after'), 'stole')).toBe('2021-04-12');
  });

  it('goes on beside and after what a past perfect tells of a time it names', () => {
    const body = 'The ferry sank on Monday. Poe was jailed; he had fled in March. A crowd cheered.';
    expect(dateOf(body, 'jailed')).toBe('2021-04-12');
    expect(dateOf(body, 'cheered')).toBe('2021-04-12');
    expect(dateOf(body.replace('had fled', 'fled'), 'jailed')).toBeNull();
  });

  it('is that of the outcome of what goes on', () => {
    const body = 'Fares fell on Monday. The index lost 40 points to close at 104.';
    expect(dateOf(body, 'close')).toBe('2021-04-12');
    expect(dateOf(body.replace('to close at 104', 'to close the pier'), 'close')).toBeNull();
  });

  it('is that of shares, also where they open the sentence', () => {
    const body = 'Mayor Mia Lund said on Monday that fares would rise. Shares in Norship fell.';
    expect(dateOf(body, 'fell')).toBe('2021-04-12');
    expect(dateOf(body.replace('Shares in Norship', 'Leaves'), 'fell')).toBeNull();
  });

  it('is not that of a figure set against a longer time', () => {
    const body = 'Norship moved its crews on Monday. Its sales rose 3% on last year.';
    const dateOf = (text: string) => mentionAt(taggedMentionsOf(text, { title: TITLE }), 'rose').time?.edtf;
    expect(dateOf(body)).toBeUndefined();
    expect(dateOf(body.replace(' on last year', ''))).toBe('2021-04-12');
  });

  it('is not that of where a thing comes from', () => {
    const body = 'The ferry sank on Monday. It was designed in Oslo.';
    expect(dateOf(body, 'designed')).toBeNull();
    expect(dateOf('The ferry sank on Monday. It was named after Lund.', 'named')).toBeNull();
    expect(dateOf('The mayor left on Monday. Lund was named as her successor.', 'named')).toBe('2021-04-12');
  });

  it('takes up again after what was said about it', () => {
    const body =
      'The ferry sank on Monday. Mayor Mia Lund said divers would come. A tug pulled the crew ashore.';
    expect(dateOf(body, 'pulled')).toBe('2021-04-12');
    expect(timeOf(body, 'pulled')?.because.match(/same day/gu)).toHaveLength(1);
  });

  it('is that of an announcement, which makes what it says come about', () => {
    const body = 'Mayor Mia Lund announced on Monday that the pier would open. A crowd cheered.';
    expect(dateOf(body, 'cheered')).toBe('2021-04-12');
  });

  it('is that of what is under way, where it is the day of publication', () => {
    const body = 'The ferry sank on Friday. A tug is pulling the wreck ashore.';
    expect(dateOf(body, 'pulling')).toBe('2021-04-16');
    expect(dateOf(body.replace('Friday', 'Monday'), 'pulling')).toBeNull();
  });

  it('moves on with the text', () => {
    const body = 'The ferry sank on Monday. On Tuesday a diver entered the wreck. A crane lifted it.';
    expect(dateOf(body, 'lifted')).toBe('2021-04-13');
  });

  it('ends with its paragraph beyond the head of the article', () => {
    const far = 'The quay is wet.\n\n'.repeat(6);
    expect(dateOf(`${far}The ferry sank on Monday. A tug pulled the crew ashore.`, 'pulled')).toBe(
      '2021-04-12',
    );
    expect(dateOf(`${far}The ferry sank on Monday.\n\nA tug pulled the crew ashore.`, 'pulled')).toBeNull();
  });

  it('reaches over a month and a year', () => {
    const fields = { title: TITLE, published: '2021-04-13' };
    const body = 'The ferry sank on Monday. A tug pulled the crew ashore.';
    expect(mentionAt(mentionsOf(body, fields), 'pulled').time?.interval).toEqual({
      start: '2021-04-12',
      end: '2021-04-13',
      precision: 'day',
    });
    const later = { title: TITLE, published: '2022-01-01' };
    expect(mentionAt(mentionsOf(body, later), 'pulled').time).toBeNull();
  });
});

describe('an undated statement', () => {
  it('is of the day of the news', () => {
    const body =
      'The ferry sank on Thursday. In March it hit the pier. Mayor Mia Lund said divers would search the bay.';
    expect(timeOf(body, 'said')).toMatchObject({ edtf: '2021-04-15', certainty: 'inferred' });
    expect(timeOf(body, 'said')?.because).toContain('said about the news of that day');
  });

  it('may be in a quotation’s sentence, or beside what happened', () => {
    const sank = 'The ferry sank on Thursday.';
    const quoted = `${sank} “The owners sold the pier as the old ban stays in place,” Mayor Mia Lund said.`;
    expect(dateOf(quoted, 'said')).toBe('2021-04-15');
    const far = `The ferry sank on Monday. ${'The quay is wet. '.repeat(9)}“The owners sold the old pier,” Mayor Mia Lund`;
    expect(dateOf(`${far} said.`, 'said')).toBe('2021-04-12');
    expect(dateOf(`${far} wrote in a diary that police found in Ellis.`, 'wrote')).toBeNull();
    expect(dateOf(`${sank} Mayor Mia Lund opened a pier, saying the owners sold the ferry.`, 'saying')).toBe(
      '2021-04-15',
    );
  });

  it('is of the day of publication where the lead says "says"', () => {
    const body = 'Mayor Mia Lund says divers will search the bay.';
    expect(timeOf(body, 'says')).toMatchObject({ edtf: '2021-04-16', certainty: 'inferred', text: 'says' });
  });

  it.each([
    ['it is a thought', 'The ferry sank on Thursday. Mayor Mia Lund believes divers will come.', 'believes'],
    ['nothing was news before', 'Mayor Mia Lund said divers would search the bay.', 'said'],
    [
      'the past perfect looks back',
      'The ferry sank on Thursday. Mayor Mia Lund had said divers would search.',
      'said',
    ],
    [
      'it has a time of its own',
      'The ferry sank on Thursday. Mayor Mia Lund said in March it would sink.',
      'said',
    ],
  ])('has no day of its own: %s', (_, body, trigger) => {
    const days = mentionsOf(body, { title: TITLE }).flatMap(({ trigger: { text }, time }) =>
      text === trigger ? [time?.edtf] : [],
    );
    expect(days).not.toContain('2021-04-15');
    expect(days).not.toContain('2021-04-16');
  });

  it('is that of the markets, which answer the news', () => {
    const body = 'Harbour Ltd said on Thursday its profit fell. It owns two piers. Its shares tumbled.';
    expect(dateOf(body, 'tumbled')).toBe('2021-04-15');
    expect(dateOf(body.replace('shares', 'cranes'), 'tumbled')).toBeNull();
  });

  it('is the period of the figures before, where they are of the same', () => {
    const june = (body: string, trigger: string) =>
      mentionAt(taggedMentionsOf(`Sales fell 28% in June last year. ${body}`), trigger).time?.edtf;
    expect(june('Harbour Motors sold 9,870 boats.', 'sold')).toBe('2020-06');
    expect(june('Its sales dropped by 11%.', 'dropped')).toBe('2020-06');
    expect(june('It lost 300 boats.', 'lost')).toBe('2020-06');
    expect(june('The pier is wet. It lost 300 boats.', 'lost')).toBeUndefined();
    expect(june('The index dropped by 11%.', 'dropped')).toBeUndefined();
    expect(june('Revenue dropped by 11%.', 'dropped')).toBe('2020-06');
    expect(june('The pier is wet. Revenue dropped by 11%.', 'dropped')).toBeUndefined();
    expect(june('Lund sold her boat.', 'sold')).toBeUndefined();
  });

  it.each([
    ['Harbour Ltd earned $20 million in June. Net income rose 4%.', '2020-06'],
    ['Harbour Ltd earned $20 million in June. Its revenue rose 4%.', '2020-06'],
    ['Harbour Ltd earned $20 million in June. Household income rose 4%.', undefined],
    ['Harbour Ltd earned $20 million in June. New-home sales rose 4%.', undefined],
    ['Harbour Ltd earned $20 million in June. Profit at Norship rose 4%.', undefined],
    ['Harbour Ltd earned $20 million in June. Norship’s profit rose 4%.', undefined],
    ['Mia Lund sold 300 boats in June. Profit rose 4%.', undefined],
    ['Sales of new homes fell 4% in June. Profit rose 4%.', undefined],
  ])('is that of a firm’s results for its other results: "%s"', (body, date) => {
    expect(mentionAt(taggedMentionsOf(body, { title: TITLE }), 'rose').time?.edtf).toBe(date);
  });

  it('goes on past a longer time that it is part of', () => {
    const fall = 'Shares of the port fell on Monday. The index has lost a tenth this week. Ferries stopped.';
    const dateOf = (body: string) =>
      mentionAt(taggedMentionsOf(body, { title: TITLE }), 'stopped').time?.edtf;
    expect(dateOf(fall)).toBe('2021-04-12');
    expect(dateOf(fall.replace('has lost a tenth this week', 'lost a tenth in March'))).toBeUndefined();
  });

  it('is that of a release, for what is said about it', () => {
    const body = 'The figures released on Monday showed a loss. “It will pass,” Mia Lund said.';
    expect(dateOf(body, 'said')).toBe('2021-04-12');
    expect(dateOf(body.replace('released on Monday ', ''), 'said')).toBe('2021-04-16');
    const behind =
      'Sales fell while it rained, according to figures released on Monday. Mia Lund said it would pass.';
    expect(dateOf(behind, 'said')).toBe('2021-04-12');
  });

  it('is that of the article where it is told in the present', () => {
    const body = 'The ferry sank on Monday. Mayor Mia Lund says divers will come.';
    expect(dateOf(body, 'says')).toBe('2021-04-16');
    expect(dateOf(body.replace('says', 'said').replace('will', 'would'), 'said')).toBe('2021-04-12');
  });

  it('is undated in the background below', () => {
    const body = `The ferry sank on Thursday.\n\n${'The quay is wet.\n\n'.repeat(6)}Mayor Mia Lund said divers would search.`;
    expect(dateOf(body, 'said')).toBeNull();
  });
});

describe('a quotation in the background below', () => {
  const body = `The ferry sank on Thursday.\n\n${'The quay is wet.\n\n'.repeat(6)}`;
  const said = '“Divers will search,” Mayor Mia Lund said.';

  it('is of a person who speaks of the news', () => {
    expect(dateOf(`${body}${said}`, 'said')).toBe('2021-04-15');
    expect(dateOf(`${body}Divers will come in June.\n\n${said}`, 'said')).toBe('2021-04-15');
  });

  it('may be of other times behind what the speaker did then, and not behind other background', () => {
    expect(dateOf(`${body}In March Mayor Mia Lund left Ellis.\n\n${said}`, 'said')).toBeNull();
    expect(dateOf(`${body}In March a ferry hit the pier.\n\n${said}`, 'said')).toBe('2021-04-15');
    const onward = 'Mayor Mia Lund gave a speech in Ellis.\n\n“Divers will search,” she said.';
    expect(dateOf(`${body}${onward}`, 'said')).toBeNull();
  });

  it('may be of other times where it is of a few words, or only the outcome is told', () => {
    expect(dateOf(`${body}Mayor Mia Lund warned of “very bad days” if it was left.`, 'warned')).toBeNull();
    expect(dateOf(`${body}“Divers will search,” Mayor Mia Lund has pledged.`, 'pledged')).toBeNull();
    expect(dateOf(`${body}Mayor Mia Lund said: “Divers will search.”`, 'said')).toBe('2021-04-15');
  });
});

describe('what comes back to the news behind background', () => {
  const then = 'Mayor Mia Lund said on Thursday that fares would rise. Harbour Ltd sank a ferry in March. ';

  it('is a reaction to it, and a move of the markets that names it or its exchange', () => {
    expect(dateOf(`${then}The unions reacted angrily to the news.`, 'reacted')).toBe('2021-04-15');
    expect(dateOf(`${then}The unions reacted angrily.`, 'reacted')).toBeNull();
    expect(dateOf(`${then}The unions welcomed the decision.`, 'welcomed')).toBe('2021-04-15');
    expect(dateOf(`${then}The unions welcomed the guests.`, 'welcomed')).toBeNull();
    expect(dateOf(`${then}Its shares fell 7 percent after the announcement.`, 'fell')).toBe('2021-04-15');
    expect(dateOf(`${then}Its shares fell 7 percent in Oslo trading.`, 'fell')).toBe('2021-04-15');
    expect(dateOf(`${then}Its shares fell 7 percent.`, 'fell')).toBeNull();
  });

  it('is what somebody told reporters, unless the background is of them', () => {
    const far = `Mayor Mia Lund spoke on Thursday.\n\n${'The quay is wet.\n\n'.repeat(6)}`;
    const told = 'Mia Lund told reporters that divers would search.';
    expect(dateOf(`${far}Harbour Ltd sank a ferry in March. ${told}`, 'told')).toBe('2021-04-15');
    expect(dateOf(`${far}Lund sank a ferry in March. ${told}`, 'told')).toBeNull();
    expect(
      dateOf(`${far}Harbour Ltd sank a ferry in March. ${told.replace('reporters', 'Poe')}`, 'told'),
    ).toBeNull();
  });
});

it('is not the day the article has come to where figures came out on another', () => {
  const body = 'The port opened a pier on Thursday. Figures released on Wednesday showed that fares rose.';
  expect(dateOf(body, 'showed')).toBeNull();
});

describe('a lead in the simple past', () => {
  it('is news of the day it appeared, under a headline that tells news', () => {
    expect(timeOf('The port ordered two cranes.', 'ordered', 'Port orders two cranes')).toMatchObject({
      edtf: '2021-04-16',
      certainty: 'inferred',
      because: '“ordered” opens the news: of the day it appeared',
    });
  });

  it.each(['Why does the port order cranes?', 'How the port grew rich', 'Cranes'])(
    'has no day under "%s"',
    (title) => {
      expect(dateOf('The port ordered two cranes.', 'ordered', title)).toBeNull();
    },
  );

  it('has no day in an article rewritten on a later one', () => {
    const fields = { title: 'Port orders two cranes', updated: '2021-04-18' };
    expect(mentionAt(mentionsOf('The port ordered two cranes.', fields), 'ordered').time).toBeNull();
  });
});
