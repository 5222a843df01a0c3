import { describe, expect, it } from 'vitest';
import { analyseText } from '../../text/analyse-text.ts';
import { sampleMention } from '../sample.ts';
import { sampleTitle } from './sample-title.ts';

const CLAIM = 'Sam Roe said that Mayor Ann Poe sold the old pier.';

/** The title of an answer by `speaker` to the claim that the pier was sold. */
function titleOf(answer: string, speaker: string, cue: string, said = CLAIM): string {
  const text = `${said} ${answer}`;
  const [claim, own] = analyseText(text).sentences;
  if (!claim || !own) throw new Error('two sentences');
  const made = sampleMention({ text, trigger: cue, speaker, kind: 'statement', about: { trigger: 'sold' } });
  const lemma = own.tokens.find(({ text: word }) => word === cue)?.lemma ?? cue;
  const mention = {
    ...made,
    sentence: own,
    trigger: { ...made.trigger, lemma },
    content: made.content && { ...made.content, sentence: claim },
  };
  return sampleTitle([mention], new Map());
}

describe('the title of an answer', () => {
  it('says what is answered, and by whom', () => {
    expect(titleOf('The charge was denied by a port official.', 'port official', 'denied')).toBe(
      'Port official denied that Mayor Ann Poe sold the old pier',
    );
    expect(titleOf('Dora Lind rejected the claim.', 'Dora Lind', 'rejected')).toBe(
      'Dora Lind rejected the claim that Mayor Ann Poe sold the old pier',
    );
  });

  it('says what is answered where a claim was told as one, and calls it a claim', () => {
    const claim = 'Sam Roe claimed the mayor sold the old pier.';
    expect(titleOf('Dora Lind rejected that.', 'Dora Lind', 'rejected', claim)).toBe(
      'Dora Lind rejected the claim that the mayor sold the old pier',
    );
    expect(titleOf('Dora Lind denied that.', 'Dora Lind', 'denied', claim)).toBe(
      'Dora Lind denied that the mayor sold the old pier',
    );
  });

  it('has the noun alone where the claim is about who answers it', () => {
    const claim = 'Sam Roe said that Dora Lind had sold the old pier.';
    const calls = 'Dora Lind called the accusation “nonsense”.';
    expect(titleOf(calls, 'Dora Lind', 'called', claim)).toBe('Dora Lind called the accusation “nonsense”');
    expect(titleOf('Dora Lind called it nonsense.', 'Dora Lind', 'called', claim)).toBe(
      'Dora Lind called the claim that Dora Lind had sold the old pier nonsense',
    );
  });

  it.each([
    ['Dora Lind called the claim “nonsense” and left.', ' “nonsense”'],
    ['Dora Lind called the claim false.', ' false'],
  ])('has a verdict up to its end: %s', (text, end) => {
    expect(titleOf(text, 'Dora Lind', 'called')).toBe(
      `Dora Lind called the claim that Mayor Ann Poe sold the old pier${end}`,
    );
  });

  it('has no verdict that goes on with a verb', () => {
    expect(titleOf('Dora Lind called the claim an attempt to hurt her.', 'Dora Lind', 'called')).toBe(
      'Dora Lind called the claim an attempt to hurt her',
    );
  });

  it('says what is called a lie', () => {
    expect(titleOf('Dora Lind called it a lie.', 'Dora Lind', 'called')).toBe(
      'Dora Lind called the claim that Mayor Ann Poe sold the old pier a lie',
    );
    expect(titleOf('Dora Lind called it a lie, as the mayor had left.', 'Dora Lind', 'called')).toBe(
      'Dora Lind called the claim that Mayor Ann Poe sold the old pier a lie',
    );
    expect(titleOf('Dora Lind called it a day when they had left.', 'Dora Lind', 'called')).toBe(
      'Dora Lind called it a day',
    );
  });

  it.each([
    ['Dora Lind did not deny the claim.', 'deny'],
    ['Dora Lind will not confirm it.', 'confirm'],
    ['Dora Lind did not immediately confirm the claim.', 'confirm'],
    ['Dora Lind may deny the claim.', 'deny'],
    ['Dora Lind is denying the claim.', 'denying'],
    ['Dora Lind, denying the claim, left.', 'denying'],
    ['Neither Dora Lind nor the port denied the claim.', 'denied'],
    ['Dora Lind was asked to confirm the claim.', 'confirm'],
  ])('does not tell of an answer that was not given so: %s', (answer, cue) => {
    expect(titleOf(answer, 'Dora Lind', cue)).not.toMatch(/ that /u);
  });

  it('tells of such an answer in its own words', () => {
    expect(titleOf('Dora Lind did not deny the claim.', 'Dora Lind', 'deny')).toBe(
      'Dora Lind did not deny the claim',
    );
    expect(titleOf('Dora Lind will not confirm it.', 'Dora Lind', 'confirm')).toBe(
      'Dora Lind will not confirm it',
    );
  });

  it('keeps an answer in the perfect', () => {
    expect(titleOf('Dora Lind has denied the claim.', 'Dora Lind', 'denied')).toBe(
      'Dora Lind denied that Mayor Ann Poe sold the old pier',
    );
  });

  it('cuts what is answered to the length of a title', () => {
    const claim =
      'Sam Roe said that Mayor Ann Poe quietly sold the old wooden pier to a foreign port company.';
    expect(titleOf('Dora Lind rejected the claim.', 'Dora Lind', 'rejected', claim)).toBe(
      'Dora Lind rejected the claim that Mayor Ann Poe quietly sold the old wooden pier',
    );
  });

  it('leaves out what is answered in the first person: it would be the other speaker', () => {
    const claim = '"They told me to sell the old pier," Sam Roe said, "and it was sold by us."';
    expect(titleOf('Dora Lind rejected the claim.', 'Dora Lind', 'rejected', claim)).toBe(
      'Dora Lind rejected the claim',
    );
  });
});
