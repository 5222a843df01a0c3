import { describe, expect, it } from 'vitest';
import { analyseText } from '../../text/analyse-text.ts';
import { isHeldAgainst, isMatter, isSaidMatter } from './matter.ts';
import { sampleMention } from '../sample.ts';

function mentionOf(text: string, trigger: string, pos: 'noun' | 'verb' = 'noun') {
  const made = sampleMention({ text, trigger });
  const [sentence] = analyseText(text).sentences;
  const lemma = sentence?.tokens.find(({ start }) => start === made.trigger.start)?.lemma ?? trigger;
  return { ...made, sentence: sentence ?? made.sentence, trigger: { ...made.trigger, lemma, pos } };
}

describe('the matter of another act', () => {
  it.each([
    ['The mayor scrapped the sale of the old pier.', 'sale'],
    ['The drivers who fought the merger in court have lost.', 'merger'],
    ['He said he could no longer defend the strike.', 'strike'],
    ['The vote was shelved on Monday.', 'vote'],
    ['The port disputed the report.', 'report'],
  ])('says nothing of its coming about: %s', (text, noun) => {
    expect(isMatter(mentionOf(text, noun))).toBe(true);
  });

  it('is what a plan given up was for', () => {
    expect(isMatter(mentionOf('Poe dropped her plan to sell the pier.', 'sell', 'verb'))).toBe(true);
    expect(isMatter(mentionOf('Poe made her plan to sell the pier.', 'sell', 'verb'))).toBe(false);
  });

  it.each([
    ['The sale of the old pier ended on Monday.', 'sale'],
    ['The mayor held a vote on Monday.', 'vote'],
    ['Crews fought the blaze all night.', 'blaze'],
    ['The port published the report.', 'report'],
    ['After the strike the mayor defended the driver.', 'strike'],
  ])('is not what happens itself: %s', (text, noun) => {
    expect(isMatter(mentionOf(text, noun))).toBe(false);
  });

  it('is not what somebody is held to have done, which is told with what was done about it', () => {
    expect(isHeldAgainst(mentionOf('A court convicted Poe of taking bribes.', 'taking', 'verb'))).toBe(true);
    expect(isHeldAgainst(mentionOf('Poe left after taking bribes.', 'taking', 'verb'))).toBe(false);
    expect(isHeldAgainst(mentionOf('Poe fell ill with flu and is taking rest.', 'taking', 'verb'))).toBe(
      false,
    );
  });

  it('is what was said only where that is answered', () => {
    expect(isSaidMatter(mentionOf('Poe rejected that account.', 'account'))).toBe(true);
    expect(isSaidMatter(mentionOf('Poe scrapped the sale.', 'sale'))).toBe(false);
  });
});
