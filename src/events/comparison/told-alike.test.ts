import { describe, expect, it } from 'vitest';
import { analyseText } from '../../text/analyse-text.ts';
import { forEachCandidate } from '../clustering/blocking.ts';
import { describeMentions } from './describe-mentions.ts';
import { sampleMention, sampleTime } from '../sample.ts';
import { areToldAlike } from './told-alike.ts';

/** A verb of a sentence of its own article, told of a day. */
function told(article: string, text: string, word: string, day = '2019-09-17') {
  const [sentence] = analyseText(text).sentences;
  if (!sentence) throw new RangeError('no sentence');
  const mention = sampleMention({ article, text, trigger: word, time: sampleTime(day) });
  const start = text.indexOf(word);
  const clauseTerms = mention.terms.filter((term) => !term.startsWith(word));
  return {
    ...mention,
    sentence,
    clauseTerms,
    trigger: { ...mention.trigger, start, end: start + word.length },
  };
}

const cut = told('a', 'The utility cut the power.', 'cut');
const off = told('b', 'It switched off the power.', 'switched');

/** Whether the first two of some mentions are told alike, and compared. */
function ask(...mentions: readonly ReturnType<typeof told>[]) {
  const features = describeMentions(mentions);
  const compared: string[] = [];
  forEachCandidate(features, (a, b) => compared.push(`${a} ${b}`));
  const [a, b] = features;
  return { alike: a !== undefined && b !== undefined && areToldAlike(a, b), compared };
}

describe('two verbs that share no meaning', () => {
  it('are told alike where one thing befalls one thing on one day', () => {
    expect(ask(cut, off)).toEqual({ alike: true, compared: ['0 1'] });
  });

  it('are not on another day, or of another thing', () => {
    const later = told('b', 'It switched off the power.', 'switched', '2019-09-18');
    const road = told('b', 'The police sealed the road.', 'sealed');
    for (const other of [later, road]) expect(ask(cut, other)).toEqual({ alike: false, compared: [] });
  });

  it('are not where one is but a state', () => {
    expect(ask(cut, told('b', 'The cities need the power.', 'need')).alike).toBe(false);
  });
});
