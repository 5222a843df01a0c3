import { describe, expect, it } from 'vitest';
import { mentionAt, taggedMentionsOf } from '../test-story.ts';

const CLAIM = 'Mayor Ann Lee said that Sam Roe had sold the old pier.';
/** What an answer to the claim is about, and the stance it takes. */
function answerOf(answer: string, cue: string): [string | undefined, string | undefined] {
  const { content } = mentionAt(taggedMentionsOf(`${CLAIM} ${answer}`), cue, 'statement');
  return [content?.trigger.text, content?.stance];
}

describe('an answer to what was said', () => {
  it.each([
    ['The claim was denied by the port authority.', 'denied', 'denies'],
    ['The port authority rejected the allegation on Monday.', 'rejected', 'denies'],
    ['The port authority denied that.', 'denied', 'denies'],
    ['Dora Lind confirmed Lee’s account.', 'confirmed', 'asserts'],
    ['Dora Lind confirmed it on Monday.', 'confirmed', 'asserts'],
  ])('is about what it takes up: %s', (answer, cue, stance) => {
    expect(answerOf(answer, cue)).toEqual(['sold', stance]);
  });

  it.each([
    ['The port authority denied that the bridge had closed.', 'denied', 'closed'],
    ['Dora Lind denied a charge of murder.', 'denied', 'charge'],
    ['Dora Lind denied the allegation that the bridge had closed.', 'denied', 'closed'],
  ])('is about its own words where it has any: %s', (answer, cue, trigger) => {
    expect(answerOf(answer, cue)[0]).toBe(trigger);
  });

  it('is none where an offer is turned down, unless that there was one is denied', () => {
    const about = (answer: string, cue: string) =>
      taggedMentionsOf(`Mayor Ann Lee said that Sam Roe had bid for the old pier. ${answer}`).find(
        ({ trigger, kind }) => trigger.text === cue && kind === 'statement',
      )?.content?.trigger.text;
    expect(about('The port authority rejected it.', 'rejected')).toBeUndefined();
    expect(about('The port authority denied it.', 'denied')).toBe('bid');
    expect(about('The port authority rejected the claim.', 'rejected')).toBe('bid');
    const demanded = 'Mayor Ann Lee demanded that Sam Roe resign. The port authority rejected it.';
    expect(mentionAt(taggedMentionsOf(demanded), 'rejected').content).toBeNull();
    const asked =
      'Mayor Ann Lee said that the company had asked workers to lie. The company rejected this on Monday.';
    expect(mentionAt(taggedMentionsOf(asked), 'rejected').content?.trigger.text).toBe('asked');
    const own = 'The union said that it had asked for a rise. The company rejected this on Monday.';
    expect(mentionAt(taggedMentionsOf(own), 'rejected').content).toBeNull();
  });

  it('is about the claim, and not about a quotation that goes to show it', () => {
    const quoted = '“I wrote two letters,” Ann Lee said. “My house was burned.” The port authority';
    expect(answerOf(`${quoted} denied the allegation.`, 'denied')).toEqual(['sold', 'denies']);
    expect(answerOf(`${quoted} denied the remark.`, 'denied')[0]).toBe('burned');
    expect(
      answerOf(`Dora Lind said: “I saw it burn.” The port authority denied the claim.`, 'denied')[0],
    ).toBe('burn');
  });

  it('is about the quotation that tells of who answers it', () => {
    const quoted = '“The port authority burned my house,” Ann Lee said. The port authority';
    expect(answerOf(`${quoted} denied the claim.`, 'denied')).toEqual(['burned', 'denies']);
    const hoped = 'Ann Lee hopes that the port will close. “The crew burned my house,” she said. Dora Lind';
    expect(answerOf(`${hoped} denied the claim.`, 'denied')).toEqual(['burned', 'denies']);
  });

  it('is no answer to oneself, nor to what stands farther off', () => {
    expect(answerOf('Ann Lee later denied the claim.', 'denied')[0]).not.toBe('sold');
    expect(answerOf('The pier is old. Dora Lind denied the claim.', 'denied')[0]).not.toBe('sold');
  });
});
