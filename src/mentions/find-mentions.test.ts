import { describe, expect, it } from 'vitest';
import { findMentions } from './find-mentions.ts';
import { invented, mentionAt, mentionsOf } from './test-story.ts';

const names = (mention: { participants: readonly { name: string }[] }) =>
  mention.participants.map(({ name }) => name);

describe('the mentions of a story', () => {
  it('keep a statement on one day apart from the plan for another', () => {
    const mentions = mentionsOf(
      'Port aide Olav Brandt told local news agencies on Thursday that a strike vote would happen on Saturday.',
    );
    const told = mentionAt(mentions, 'told', 'statement');
    expect(told.time?.edtf).toBe('2021-04-15');
    expect(told.source).toEqual({ name: 'Olav Brandt', role: 'Port aide', cue: 'told' });
    expect(told.stance).toBe('expects');
    expect(told.content?.trigger.stem).toBe('vote');
    expect(told.content?.time?.edtf).toBe('2021-04-17');
  });

  it('date a denial of a plan by the day it was said', () => {
    const [denial] = mentionsOf(
      'Mayor Ada Holm said Friday no formal inquiry will take place during the visit.',
    ).filter(({ kind }) => kind === 'statement');
    expect(denial?.stance).toBe('denies');
    expect(denial?.time?.edtf).toBe('2021-04-16');
    expect(denial?.content?.trigger.stem).toBe('inquire');
    expect(denial?.content?.time).toBeNull();
  });

  it('keep an announcement that names no event, as an act by itself', () => {
    const announced = mentionAt(mentionsOf('Ada Holm announced on Monday that she is ill.'), 'announced');
    expect(announced).toMatchObject({ kind: 'happening', time: { edtf: '2021-04-12' } });
  });

  it('are made of what somebody said on a known day or in so many words, whether or not it names an event', () => {
    const said = mentionAt(mentionsOf('“This is a dark day,” Mayor Ada Holm said on Monday.'), 'said');
    expect(said).toMatchObject({ kind: 'statement', stance: 'asserts', content: null });
    expect(said).toMatchObject({ source: { name: 'Ada Holm' }, time: { edtf: '2021-04-12' } });
    const undated = mentionsOf('Mayor Ada Holm said it was a dark day.');
    expect(undated.filter(({ trigger }) => trigger.text === 'said')).toEqual([]);
    const quoted = mentionsOf('“This is a dark day,” Mayor Ada Holm said.');
    expect(mentionAt(quoted, 'said')).toMatchObject({ kind: 'statement', time: null });
    const byNobody = mentionsOf('“This is a dark day,” the council said.');
    expect(byNobody.filter(({ kind }) => kind === 'statement')).toEqual([]);
    const silent = mentionsOf('Mayor Ada Holm declined on Monday to say so.');
    expect(silent.filter(({ kind }) => kind === 'statement')).toEqual([]);
  });

  it('have for their content what is said, not until when or why', () => {
    const [said] = mentionsOf(
      'Mayor Ada Holm said on Monday that the plant would stay closed until every pipe had been tested.',
    ).filter(({ kind }) => kind === 'statement');
    expect(said?.content?.trigger.text).toBe('closed');
  });

  it('go on with what a speaker says now, not with what stands in an aside', () => {
    const statements = mentionsOf(
      'The plant closed on Tuesday. Owner Ada Holm, who had denied any leak on Monday, said a pipe had burst. “It is our fault,” she said.',
    ).filter(({ kind }) => kind === 'statement');
    const days = statements.map(({ trigger, time }) => `${trigger.text} ${time?.edtf ?? ''}`);
    expect(days).toEqual(['denied 2021-04-12', 'said 2021-04-13', 'said 2021-04-13']);
  });

  it('take the noun of a light verb for the event', () => {
    const meeting = mentionAt(
      mentionsOf('Holm and Brandt held a long meeting in Oslo on Monday.'),
      'meeting',
    );
    expect(meeting.trigger.stem).toBe('meet');
    expect(meeting.time?.edtf).toBe('2021-04-12');
    expect(meeting.places).toEqual(['Oslo']);
    expect(names(meeting)).toEqual(['Holm', 'Brandt']);
  });

  it('tell two events of one sentence apart by their clauses', () => {
    const mentions = mentionsOf(
      'Holm and Brandt shook hands before a plenary session on Saturday and the two leaders briefly met during a dinner on Friday.',
    );
    expect(mentionAt(mentions, 'met').time?.edtf).toBe('2021-04-16');
    expect(mentionAt(mentions, 'shook').trigger.stem).toBe('shake hands');
    expect(names(mentionAt(mentions, 'met'))).toEqual(['Holm', 'Brandt']);
  });

  it('date a noun by the clause whose verb is part of it, and by no other', () => {
    const during = mentionsOf('Holm and Brandt spoke during their meeting in Oslo on Monday.');
    expect(mentionAt(during, 'meeting').time?.edtf).toBe('2021-04-12');
    const about = mentionsOf('Holm and Brandt spoke of their meeting in Oslo on Monday.');
    expect(mentionAt(about, 'meeting').time).toBeNull();
  });

  it('learn names for a lower-cased article from the others', () => {
    const lower = invented('port aide olav brandt and ada holm first got together in march .', {
      id: 'wire',
    });
    const other = invented('Minister Olaf Brandt met Mayor Ada Holm in Oslo. Brandt left.');
    const got = findMentions({ articles: [lower, other] }).find(({ trigger }) => trigger.text === 'got');
    expect(got && names(got)).toEqual(['Olaf Brandt', 'Ada Holm']);
    expect(got?.trigger.stem).toBe('get together');
    expect(got?.time?.edtf).toBe('2021-03');
  });

  it('quote the article byte for byte', () => {
    const text = '“No,” Holm’s aide said.\r\n\r\nThe ferry sank on Monday 🚢. Twelve people died.';
    for (const { quote, sentence } of mentionsOf(text)) {
      expect(quote.start).toBeGreaterThanOrEqual(sentence.start);
      expect(quote.end).toBeLessThanOrEqual(sentence.end);
      expect(text.slice(quote.start, quote.end).trim()).toBe(text.slice(quote.start, quote.end));
    }
  });

  it('find nothing in what is about the article itself', () => {
    expect(mentionsOf('This story has been updated.')).toEqual([]);
  });
});
