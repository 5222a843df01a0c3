import { describe, expect, it } from 'vitest';
import type { TimelineEvent } from '../../event-list/schema.ts';
import type { EventMention } from '../../mentions/event-mention.ts';
import { analyseText } from '../../text/analyse-text.ts';
import { answerLinks } from './answer-links.ts';
import { sampleMention, type SampleSpec } from '../sample.ts';

const DAY = {
  edtf: '2021-03-04',
  start: '2021-03-04',
  end: '2021-03-05',
  precision: 'day' as const,
  certainty: 'stated' as const,
};

/** The links among one event for each of these mentions of a text, one a sentence, each `stance` by `speaker`. */
function linksOf(text: string, ...specs: Partial<SampleSpec>[]): string[] {
  const { sentences } = analyseText(text);
  const events = specs.map((spec, index) => {
    const sentence = sentences[index];
    if (!sentence) throw new Error('a sentence for each');
    const made = sampleMention({ text, trigger: 'said', kind: 'statement', ...spec });
    const terms = sentence.tokens.flatMap(({ lemma, pos }) => (pos === 'NOUN' ? [lemma] : []));
    return eventOf(spec.speaker ?? '', { ...made, sentence, terms });
  });
  return answerLinks(events).map(({ from, to, type }) => `${from} ${type} ${to}`);
}

function eventOf(id: string, mention: EventMention) {
  const rest = { people: [], places: [], origins: 1, mentions: [], because: [] };
  const event: TimelineEvent = { id, title: id, kind: mention.kind, time: DAY, rank: 1, ...rest };
  return { event, mentions: [mention] };
}

const denier = { speaker: 'Ruiz', stance: 'denies', trigger: 'denied' } as const;

describe('an answer', () => {
  it('contradicts the claim before it that is of whoever denies, in a word both have', () => {
    const claim = 'Poe said the pipes that Ruiz supplied were cracked.';
    const specs = [{ speaker: 'Poe' }, denier];
    expect(linksOf(`${claim} Ruiz denied that the pipes were to blame.`, ...specs)).toEqual([
      'Ruiz contradicts Poe',
    ]);
    expect(linksOf(`${claim} Ruiz denied that trains were late.`, ...specs)).toEqual([]);
    expect(linksOf('Poe said the pipes were cracked. Ruiz denied that pipes are dear.', ...specs)).toEqual(
      [],
    );
  });

  it('contradicts the claim before it of whoever the denial is about', () => {
    const text = 'Poe said she would ask for two million. Ruiz denied that he owed Poe anything.';
    expect(linksOf(text, { speaker: 'Poe' }, denier)).toEqual(['Ruiz contradicts Poe']);
    const denied = { speaker: 'Poe', stance: 'denies' } as const;
    expect(linksOf(text, denied, denier)).toEqual([]);
  });

  it('contradicts who speaks of what it says there is none of', () => {
    const text = 'Poe said the city had promised it in a letter. Ruiz said no such letter existed.';
    expect(linksOf(text, { speaker: 'Poe' }, { speaker: 'Ruiz' })).toEqual(['Ruiz contradicts Poe']);
    const paid = 'Poe said Lind had paid him. Ruiz said no such payment was made.';
    const about = { trigger: 'paid', stem: 'pay', kind: 'happening' } as const;
    const payment = { trigger: 'payment', stem: 'pay', kind: 'happening' } as const;
    expect(linksOf(paid, { speaker: 'Poe', about }, { speaker: 'Ruiz', about: payment })).toEqual([
      'Ruiz contradicts Poe',
    ]);
    const told = 'Aides were interviewed, Poe said. Ruiz said no such interview took place.';
    const fact = { kind: 'happening', trigger: 'interviewed', stem: 'interview', speaker: 'Poe' } as const;
    expect(linksOf(told, fact, { speaker: 'Ruiz' })).toEqual(['Ruiz contradicts Poe']);
    const other = 'Poe said the city had promised it in a letter. Ruiz said no such plan existed.';
    expect(linksOf(other, { speaker: 'Poe' }, { speaker: 'Ruiz' })).toEqual([]);
    const any = 'Poe said the thing he liked was the pier. Ruiz said no such thing was for sale.';
    expect(linksOf(any, { speaker: 'Poe' }, { speaker: 'Ruiz' })).toEqual([]);
  });

  it('contradicts what it takes up from the sentence before, also where that denies something itself', () => {
    const text = '"Nobody called me," Poe said. Ruiz denied that.';
    const [first, second] = analyseText(text).sentences;
    if (!first || !second) throw new Error('two sentences');
    const about = { trigger: 'called' };
    const claim = sampleMention({ text, trigger: 'said', speaker: 'Poe', stance: 'denies', about });
    const denial = sampleMention({ text, trigger: 'denied', speaker: 'Ruiz', stance: 'denies', about });
    const content = denial.content && { ...denial.content, sentence: first };
    const events = [
      eventOf('claim', { ...claim, sentence: first }),
      eventOf('denial', { ...denial, sentence: second, content }),
    ];
    expect(answerLinks(events).map(({ from, to, type }) => `${from} ${type} ${to}`)).toEqual([
      'denial contradicts claim',
    ]);
  });
});
