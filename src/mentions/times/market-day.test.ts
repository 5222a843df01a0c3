import { describe, expect, it } from 'vitest';
import { mentionAt, taggedMentionsOf } from '../test-story.ts';

const MOVE = 'Shares fell sharply in Ellis on Thursday.';
const ASIDE = 'Lund & Poe cut its rating of the port on Monday.';
const dateOf = (body: string, trigger: string) =>
  mentionAt(taggedMentionsOf(body, { title: 'Shares fall in Ellis' }), trigger).time?.edtf ?? null;

describe('what markets did', () => {
  it('is told of the session that the text tells of, past an aside', () => {
    expect(dateOf(`${MOVE} ${ASIDE} The index closed down 3 percent.`, 'closed')).toBe('2021-04-15');
    expect(dateOf(`${MOVE} ${ASIDE} The port closed two piers.`, 'closed')).toBe('2021-04-12');
  });

  it('is of the session that is told of last, also where it was told in passing', () => {
    const body = 'The port opened on Thursday. The opening came after markets fell in Ellis on Wednesday.';
    expect(dateOf(`${body} The Harbour 100 lost 5.5 percent.`, 'lost')).toBe('2021-04-14');
    expect(dateOf(`${body} The mayor lost her hat.`, 'lost')).not.toBe('2021-04-14');
  });

  it('answers the news, however far down it is told', () => {
    const body = `The port filed for protection on Thursday. ${'The quay is wet. '.repeat(7)}`;
    expect(dateOf(`${body} Shares in its owner closed 3.7 percent lower.`, 'closed')).toBe('2021-04-15');
    expect(dateOf(`${body} Shares in its owner had closed 3.7 percent lower.`, 'closed')).toBeNull();
    expect(dateOf(`${body} Its sales dropped 3.7 percent.`, 'dropped')).toBeNull();
  });

  it('is that of a lead which tells of no event', () => {
    expect(dateOf('The dollar was mixed on Thursday. Shares fell 3 percent.', 'fell')).toBe('2021-04-15');
    expect(dateOf('Trade is light on Thursday. Shares fell 3 percent.', 'fell')).toBeNull();
  });

  it('goes on with an aside, until another market comes up', () => {
    const body = 'Shares fell on Thursday. On Tuesday, shares gained 3 percent. The Dow rose 90 points.';
    expect(dateOf(body, 'rose')).toBe('2021-04-13');
    expect(dateOf(`${body}\n\nThe Harbour 100 jumped 2 percent.`, 'jumped')).toBe('2021-04-13');
    expect(dateOf(`${body}\n\nIn Tokyo, stocks slid 2 percent.`, 'slid')).toBe('2021-04-15');
  });

  it('is no Sunday', () => {
    const body = 'Lund agreed on Thursday to buy Poe. The boards met on Sunday. Lund shares slid 2 percent.';
    expect(dateOf(body, 'slid')).toBe('2021-04-15');
  });

  it('is of no session where the text has gone to another time', () => {
    const body = 'Shares slid 12 percent on Thursday. In 1998 the bank bought Lund Trust. Stocks rallied.';
    expect(dateOf(`${body} Lund gained 30 percent.`, 'rallied')).toBeNull();
    expect(dateOf(`${body} Lund gained 30 percent.`, 'gained')).toBeNull();
    const fall = 'Lund’s shares fell 60 percent in the autumn of 2007. Rival Poe lost 4 percent.';
    expect(dateOf(`Shares slid 12 percent on Thursday. ${fall}`, 'lost')).toBeNull();
  });

  it('is told again on the day of the text some sentences behind another time', () => {
    const body = 'The economy shrank in the last months of 2008, officials said on Thursday.';
    const more = `${body} It was the worst year of all. Exports had dwindled. Jobs were lost.`;
    expect(dateOf(`${more} The Harbour 100 ended down 2 percent.`, 'ended')).toBe('2021-04-15');
  });
});
