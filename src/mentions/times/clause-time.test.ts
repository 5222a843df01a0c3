import { describe, expect, it } from 'vitest';
import { mentionAt, mentionsOf, taggedMentionsOf } from '../test-story.ts';

const dateOf = (body: string, trigger: string) => mentionAt(mentionsOf(body), trigger).time?.edtf ?? null;

describe('the time of a trigger', () => {
  it.each([
    ['The ferry sank on Monday after it left Oslo on Friday.', 'sank', '2021-04-12'],
    ['The ferry sank on Monday after it left Oslo on Friday.', 'left', '2021-04-16'],
    ['Two men were killed and a third was hurt on Monday.', 'killed', '2021-04-12'],
    ['Two men were killed, and another man was hurt on Monday.', 'killed', null],
    ['The ferry sank and police said on Tuesday five men had drowned.', 'sank', null],
    ['Guards fired shots on Monday and the crowd fled.', 'fled', '2021-04-12'],
    ['Poe was tried in January and began serving his sentence in March.', 'began', '2021-03'],
    ['The crew sat or knelt on Monday.', 'sat', '2021-04-12'],
    ['The siege began on Monday with an attack on the port.', 'attack', '2021-04-12'],
    ['The mayor left on Monday with a report on the attack.', 'attack', null],
    ['The port has been shut since Monday, when Lund, who ran it, was shot.', 'shot', '2021-04-12'],
    ['The hearing was set for Saturday.', 'hearing', '2021-04-17'],
    ['The ferry sank off Ellis and, on Tuesday, police said five were missing.', 'sank', null],
    ['On Monday, the ferry sank.', 'sank', '2021-04-12'],
    ['Lund and Wiik, who had their first talks in March, met on Monday.', 'talks', '2021-03'],
    ['Lund and Wiik, who had their first talks in March, met on Monday.', 'met', '2021-04-12'],
    ['Police said on Monday that the ferry had sunk.', 'sunk', null],
    ['The crew held a vote on Monday.', 'vote', '2021-04-12'],
    ['The owner denied a theft on Monday.', 'denied', '2021-04-12'],
    ['The owner denied a theft on Monday.', 'theft', null],
    ['An explosion at the port killed two men on Monday.', 'explosion', '2021-04-12'],
    ['The explosion led to a strike on Monday.', 'explosion', null],
    ['An explosion will lead to a strike on Saturday.', 'explosion', null],
    ['The crew plan to strike on Saturday.', 'strike', '2021-04-17'],
    ['The crew plan to strike on Saturday.', 'plan', null],
    ['A report released on Monday blamed the crew.', 'released', '2021-04-12'],
    ['A report released on Monday blamed the crew.', 'blamed', null],
    ['The owner praised Monday’s rescue.', 'rescue', '2021-04-12'],
    ['The owner praised Monday’s rescue.', 'praised', null],
    ['Walkers found the exploded Halden boiler on a beach on Monday.', 'found', '2021-04-12'],
    ['Walkers found the exploded Halden boiler on a beach on Monday.', 'exploded', null],
    ['The two were seen talking while walking to the pier on Saturday.', 'talking', '2021-04-17'],
    ['The crew shouted and waved before the vote on Saturday.', 'shouted', '2021-04-17'],
    ['The crew left on Monday and voted on Tuesday.', 'left', '2021-04-12'],
    ['The crew will vote when the ferry docks on Saturday.', 'vote', '2021-04-17'],
    ['The crew voted, though the ferry will dock on Saturday.', 'voted', null],
    ['The port has grown since its launch in March.', 'launch', '2021-03'],
    ['The port has grown since its launch in March.', 'grown', null],
    ['The owner hired Oslo based Harbour Ltd on Monday.', 'hired', '2021-04-12'],
    ['The piers, painted in March, were closed on Monday.', 'painted', '2021-03'],
    ['The piers, painted in March, were closed on Monday.', 'closed', '2021-04-12'],
    ['In a Monday ceremony, the mayor opened the pier.', 'opened', '2021-04-12'],
    ['The mayor praised a Monday ceremony.', 'praised', null],
    ['In a Monday media event, the mayor opened the pier.', 'opened', '2021-04-12'],
    ['The owner announced cuts in June.', 'announced', null],
    ['Lund, born in March, has won on Monday.', 'won', '2021-04-12'],
    ['Lund, born in March, has won.', 'born', '2021-03'],
    ['On Monday, at this year’s Harbour Day, Lund opened the pier.', 'opened', '2021-04-12'],
    ['The ferry made its first flight Monday.', 'flight', '2021-04-12'],
    ['The crew left on Monday and voted on Tuesday.', 'voted', '2021-04-13'],
    ['The hearing is scheduled to begin on Saturday.', 'hearing', '2021-04-17'],
    ['The owner spoke after Monday’s 4-0 home defeat.', 'defeat', '2021-04-12'],
    ['The pilot was held after a fight on Monday.', 'fight', '2021-04-12'],
    ['The pilot was held after a fight on Monday.', 'held', '2021-04-12'],
    ['The pilot praised a fight on Monday.', 'fight', null],
    ['The pilot failed to land on Monday.', 'failed', '2021-04-12'],
    ['The pilot asked to land on Saturday.', 'asked', null],
    ['The strike, which began on Monday, cost the port a customer.', 'strike', '2021-04-12'],
    ['A service for the crew will be held on Saturday.', 'service', '2021-04-17'],
    ['Six people died when the ferry hit a pier on Monday.', 'died', '2021-04-12'],
    ['Six people had died when the ferry hit a pier on Monday.', 'died', null],
    ['The pilot left on Monday following her arrest.', 'left', '2021-04-12'],
    ['Ferries stopped in Oslo and Bergen on Monday as the storm grew.', 'stopped', '2021-04-12'],
    ['The owner, the port’s leading trader in March, was fined on Monday.', 'fined', '2021-04-12'],
    ['The owner, the port’s leading trader in March, was fined.', 'fined', null],
    ['The pilot who left in March sank a ferry on Monday.', 'left', '2021-03'],
    ['The pilot who left in March sank a ferry on Monday.', 'sank', '2021-04-12'],
    ['A jury on Monday freed a man charged over the wreck.', 'freed', '2021-04-12'],
    ['A jury on Monday freed a man charged over the wreck.', 'charged', null],
    ['The ferry left on Monday, watched by a crowd.', 'watched', '2021-04-12'],
    ['In a ballot held on Monday, the crew chose a captain.', 'chose', '2021-04-12'],
    ['In a ballot held by the crew and guests, Lund won the post on Monday.', 'won', '2021-04-12'],
    ['In March police shot at a man, the mayor said on Monday.', 'said', '2021-04-12'],
    ['A storm on Monday sank a ferry, and on Tuesday a wave hit the pier.', 'sank', '2021-04-12'],
    ['A storm on Monday sank a ferry, and on Tuesday a wave hit the pier.', 'hit', '2021-04-13'],
    ['The man shot and wounded a guard on Monday.', 'shot', '2021-04-12'],
    ['Two men accused of robbing a ferry in March were freed on Monday.', 'freed', '2021-04-12'],
    ['Two men accused of robbing a ferry in March were freed on Monday.', 'robbing', '2021-03'],
    ['Two men accused of robbing a ferry in March were freed on Monday.', 'accused', null],
    ['On Monday two men were accused of robbing a ferry.', 'accused', '2021-04-12'],
    [
      'The last of the men who hit the pier was held on Monday, a guard said on Tuesday.',
      'held',
      '2021-04-12',
    ],
    ['The last of the men who hit the pier was held on Monday, a guard said on Tuesday.', 'hit', null],
    ['The man who knew the pier was closed on Monday fled.', 'closed', '2021-04-12'],
    ['Lund died at the pier, while her brother drowned on Monday.', 'died', null],
    ['Lund fell while she crossed the pier on Monday.', 'fell', '2021-04-12'],
    ['The crew began on Monday to close the pier.', 'close', '2021-04-12'],
    ['The crew voted on Monday to close the pier.', 'close', null],
    ['The crew agreed on Monday to close the pier.', 'close', null],
    ['Lund is due to appear in court on Saturday.', 'appear', '2021-04-17'],
    ['The council passed a bill to close the pier on Monday.', 'passed', '2021-04-12'],
    ['The crew met to discuss the storm on Monday.', 'met', '2021-04-12'],
    ['Lund shut a fund set up to help sailors on Monday.', 'shut', '2021-04-12'],
    ['The council passed a bill to close the pier in March.', 'passed', null],
    ['The crew agreed to close the pier on Monday.', 'agreed', null],
    ['Lund ordered the crew to close the pier on Monday.', 'ordered', null],
    ['The council passed a bill to close the pier on Saturday.', 'passed', null],
    ['The player lost with a long shot on Monday.', 'lost', '2021-04-12'],
    ['Ellis beat Oslo 6–5 in the final on Monday.', 'beat', '2021-04-12'],
    ['Ellis – who beat Oslo on Monday – lost.', 'lost', null],
    ['The plane crashed after take-off from Ellis on Monday.', 'crashed', '2021-04-12'],
    ['The strike followed talks in Ellis on Monday.', 'talks', '2021-04-12'],
    ['The strike followed talks in Ellis on Monday.', 'strike', null],
    ['The strike followed the collapse of talks on Monday.', 'collapse', '2021-04-12'],
    ['The strike followed talks with Lund on Monday.', 'talks', '2021-04-12'],
    ['Lund followed the talks with a strike on Monday.', 'followed', '2021-04-12'],
    ['Lund followed the talks with a strike on Monday.', 'talks', null],
    ['In Oslo, more than £7 billion was lost on Monday.', 'lost', '2021-04-12'],
    ['The crew was barred from leaving on Monday.', 'barred', '2021-04-12'],
    ['The crew was hurt by leaving on Monday.', 'hurt', null],
    ['The index fell on Monday to close at 104, its biggest drop in a decade.', 'drop', '2021-04-12'],
    ['The pilot was pronounced dead on Monday.', 'dead', '2021-04-12'],
    ['The owner declared the strike dead on Monday.', 'dead', null],
    ['On Monday, a strike followed the talks.', 'strike', '2021-04-12'],
    ['They met in Ellis on Monday, where they signed a deal.', 'deal', '2021-04-12'],
    ['They met in Ellis on Monday, where Lund trained.', 'trained', null],
    ['Norship lost money in January and in March announced cuts.', 'announced', '2021-03'],
    ['Norship lost money in January and, on Monday, announced cuts.', 'announced', '2021-04-12'],
    ['Norship met the crew in January and announced cuts.', 'announced', '2021-01'],
    ['The index fell on Monday to close at 104.', 'close', '2021-04-12'],
    ['The council voted on Monday to close the pier.', 'close', null],
    ['The index fell on Monday, its biggest drop in a decade.', 'drop', '2021-04-12'],
    ['The index fell on Monday, its largest ever one-day drop.', 'drop', '2021-04-12'],
    ['The index fell on Monday, a drop of 4%.', 'drop', '2021-04-12'],
    ['The index fell on Monday, a drop the owner feared.', 'drop', null],
  ])('%s (%s): %s', (body, trigger, date) => {
    expect(dateOf(body, trigger)).toBe(date);
  });

  it('of what is said is that of the speaking, not that of another act of the speaker', () => {
    expect(dateOf('Ann Poe, speaking in Oslo on Friday, said the port had shut.', 'said')).toBe('2021-04-16');
    expect(dateOf('Ann Poe, appearing in court on Tuesday, had attacked a guard.', 'attacked')).not.toBe(
      '2021-04-13',
    );
    expect(dateOf('Ann Poe, running for a seat on Friday, said the port had shut.', 'said')).toBeNull();
  });

  it('is of what is called for, right before it', () => {
    const mentions = taggedMentionsOf('Unions have called for a strike next Tuesday.');
    expect(mentionAt(mentions, 'strike').time?.edtf).toBe('2021-04-20');
    expect(mentionAt(mentions, 'called').time?.edtf).not.toBe('2021-04-20');
  });

  it('is not what a record is measured from', () => {
    const body = 'The index closed at its lowest since June 2001 on Monday.';
    expect(mentionAt(taggedMentionsOf(body), 'closed').time?.edtf).toBe('2021-04-12');
    expect(mentionAt(taggedMentionsOf(body.replace(' on Monday', '')), 'closed').time).toBeNull();
  });

  it('is bounded by what came later', () => {
    const told = mentionAt(
      mentionsOf('Lund told the Daily Quay before her island tour that she might resign.'),
      'told',
    );
    expect(told.time).toMatchObject({
      edtf: '../2021-04-16',
      certainty: 'inferred',
      text: 'before her island tour',
    });
    expect(told.time?.interval).toEqual({ start: null, end: '2021-04-17', precision: 'day' });
    const said = mentionsOf('Wiik backed down on Thursday after Mayor Mia Lund said no vote had been taken.');
    expect(mentionAt(said, 'said').time?.edtf).toBe('../2021-04-15');
  });

  it('is the same day for what came before something "later" that day', () => {
    const mentions = mentionsOf(
      'Wiik backed down later on Thursday after Mayor Mia Lund said no vote had been taken.',
    );
    expect(mentionAt(mentions, 'said').time).toMatchObject({ edtf: '2021-04-15', certainty: 'inferred' });
  });

  it('is not shared with what is to come where it tells of the past', () => {
    const day = (body: string, trigger: string) => mentionAt(taggedMentionsOf(body), trigger).time?.edtf;
    const body = 'The crew will strike on Tuesday and rejected the plan.';
    expect(day(body, 'strike')).toBe('2021-04-20');
    expect(day(body, 'rejected')).toBeUndefined();
    expect(day('The crew struck on Tuesday and rejected the plan.', 'rejected')).toBe('2021-04-13');
  });

  it('is not shared with what is told of now where it is over', () => {
    const day = (body: string, trigger: string) => mentionAt(taggedMentionsOf(body), trigger).time?.edtf;
    expect(day('The pier was built in March and employs ten men.', 'employs')).toBeUndefined();
    expect(day('The crew signed it in March and left Oslo.', 'left')).toBe('2021-03');
  });

  it('stands beside a length that counts on from it', () => {
    const [halted] = taggedMentionsOf('The ferry was halted on Monday minutes after a crane fell.');
    expect(halted?.time?.edtf).toBe('2021-04-12');
  });

  it('may be compared with another', () => {
    const [sold] = taggedMentionsOf('Lund sold 12% fewer boats in March than a year earlier.');
    expect(sold?.time?.edtf).toBe('2021-03');
  });
});

describe('the day of a statement', () => {
  const introduction =
    'The rift was laid bare on Thursday, when the two sides gave different accounts of the sale.';

  it('may stand in the sentence that introduces it', () => {
    const told = 'Port aide Jonas Wiik told the Daily Quay that the owners would sell on Friday.';
    const mention = mentionAt(mentionsOf(`${introduction}\n\n${told}`), 'told');
    expect(mention.time).toMatchObject({ edtf: '2021-04-15', certainty: 'inferred' });
    expect(mention.time?.because).toContain('introduced with “on Thursday”');
    expect(mention.content?.time?.edtf).toBe('2021-04-16');
  });

  it('is not that of a sentence far above', () => {
    const far = 'Rain fell.\n\n'.repeat(5);
    const mentions = mentionsOf(
      `${introduction}\n\n${far}Port aide Jonas Wiik said that the owners would sell.`,
    );
    expect(mentionAt(mentions, 'said').time).toBeNull();
  });

  it.each([
    ['Lund came on Monday and pleaded guilty to selling arms in 2011.', 'pleaded', '2021-04-12'],
    ['Lund came on Monday and pleaded guilty to selling arms in 2011.', 'selling', '2011'],
    ['Lund spoke on Monday and denied taking bribes in 2012.', 'denied', '2021-04-12'],
    ['Lund was tried in January and began serving his term in March.', 'began', '2021-03'],
  ])('is not that of an older deed it speaks of: %s (%s)', (body, trigger, date) => {
    expect(mentionAt(taggedMentionsOf(body), trigger).time?.edtf).toBe(date);
  });

  it('is that of what the same outlet reported just before', () => {
    const body =
      'The mayor ruled out a sale on Thursday, Radio Quay reported. Radio Quay cited Mia Lund as saying it was late.';
    expect(mentionAt(mentionsOf(body), 'cited').time).toMatchObject({
      edtf: '2021-04-15',
      certainty: 'inferred',
    });
    const other = body.replace('Radio Quay cited', 'The Daily Quay cited');
    expect(mentionAt(mentionsOf(other), 'cited').time?.because ?? '').not.toContain('goes on');
  });

  it('is that of what the same speaker said just before', () => {
    const mentions = mentionsOf(
      'Port aide Jonas Wiik said Thursday the owners would sell. He added that prices would fall.',
    );
    expect(mentionAt(mentions, 'added').time).toMatchObject({ edtf: '2021-04-15', certainty: 'inferred' });
  });

  it('is taken from the first of many statements in a row, and says so once', () => {
    const mentions = mentionsOf(
      'Port aide Jonas Wiik said Thursday the owners would sell. He added that prices would fall. He also said a strike was near.',
    );
    const said = mentions.filter(({ kind }) => kind === 'statement');
    const time = said[2]?.time;
    expect(time).toMatchObject({ edtf: '2021-04-15', certainty: 'inferred' });
    expect(time?.because.match(/goes on/gu)).toHaveLength(1);
  });
});
