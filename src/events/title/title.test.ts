import { describe, expect, it } from 'vitest';
import { analyseText } from '../../text/analyse-text.ts';
import type { EventMention } from '../../mentions/event-mention.ts';
import { mentionAt, mentionsOf } from '../../mentions/test-story.ts';
import { sampleMention, sampleTime, type SampleSpec } from '../sample.ts';
import { learnCasing, withNames } from './casing.ts';
import { sampleTitle } from './sample-title.ts';

const NO_CASING = new Map<string, string>();

/** The sample with its sentence as the text room reads it, its time at `timeWords`. */
function mention(spec: SampleSpec, timeWords?: string): EventMention {
  const [sentence] = analyseText(spec.text).sentences;
  const made = sampleMention(spec);
  const start = timeWords ? spec.text.indexOf(timeWords) : -1;
  const time = timeWords ? { ...sampleTime('2021-03-04'), start, end: start + timeWords.length } : null;
  return { ...made, sentence: sentence ?? made.sentence, time };
}

describe('the title of an event', () => {
  it('is the clause of its trigger without the time, which stands beside it', () => {
    const text = 'Ann Poe opened the old bridge on Monday, after long repairs.';
    expect(sampleTitle([mention({ text, trigger: 'opened' }, 'Monday')], NO_CASING)).toBe(
      'Ann Poe opened the old bridge',
    );
  });

  it('names the speaker of a statement first, then what they said', () => {
    const text = 'Mayor Ann Poe said Monday the old bridge would close on Friday.';
    const statement = mention(
      { text, trigger: 'said', speaker: 'Ann Poe', people: ['Ann Poe'], about: { trigger: 'close' } },
      'Monday',
    );
    expect(sampleTitle([statement], NO_CASING)).toBe('Poe: the old bridge would close on Friday');
  });

  it('names whose word it is where but “it” tells of whom', () => {
    const made = mentionsOf('The ministry confirmed on Friday that it had sold the mill in May.');
    expect(sampleTitle([mentionAt(made, 'sold')], NO_CASING)).toBe('Ministry: it had sold the mill in May');
    const denied = mentionsOf('The ministry denied on Friday that it had sold the mill in May.');
    expect(sampleTitle([mentionAt(denied, 'sold')], NO_CASING)).not.toContain(':');
    const plain = mentionsOf('The firm shut on Friday. It had sold the mill in May.');
    expect(sampleTitle([mentionAt(plain, 'sold')], NO_CASING)).not.toContain(':');
  });

  it('keeps a verb in the present, what somebody was made, and what befell who is described', () => {
    const titleOf = (text: string, trigger: string) =>
      sampleTitle([mentionAt(mentionsOf(text), trigger)], NO_CASING);
    expect(
      titleOf(
        'The four-year contract includes raises of 3 percent a year and caps classes at 25, Ann Poe said on Friday.',
        'said',
      ),
    ).toMatch(/contract includes raises/u);
    expect(titleOf('Northreach named its deputy, Ann Poe, as chief on Monday.', 'named')).toBe(
      'Northreach named its deputy as chief',
    );
    expect(
      titleOf(
        'Ben Poe, the man accused of planning a $9 million robbery of a jeweller’s in the old town, was arrested at a bar, the FBI said on Friday.',
        'said',
      ),
    ).toBe('FBI: Ben Poe was arrested at a bar');
  });

  it('says what becomes of what is said to have another name', () => {
    const made = mentionsOf(
      'Ann Poe told the board on Friday that the braking system, known as a brake, would be ready in June.',
    );
    expect(sampleTitle([mentionAt(made, 'told')], NO_CASING)).toBe(
      'Poe: the braking system, known as a brake, would be ready in June',
    );
    const that = mentionsOf(
      '“We know nothing,” Ann Poe said on Friday. “That is what we are here to find out.”',
    );
    expect(sampleTitle([mentionAt(that, 'find')], NO_CASING)).toBe(
      'Poe: that is what we are here to find out',
    );
  });

  it('is what befell rather than what is said of it by a noun that sums it up', () => {
    const made = mentionsOf('A ferry sank on Monday. The accident happened in heavy rain.');
    const accident = mentionAt(made, 'accident');
    expect(sampleTitle([accident, mentionAt(made, 'sank')], NO_CASING)).toBe('A ferry sank');
    expect(sampleTitle([accident], NO_CASING)).toBe('The accident happened in heavy rain');
  });

  it('is what a speaker did, without naming them twice, where the words come behind', () => {
    const made = mentionsOf(
      'Mayor Ann Poe praised the deal on Monday, saying that it “did not come easily”.',
    );
    expect(sampleTitle([mentionAt(made, 'saying')], NO_CASING)).toBe('Mayor Ann Poe praised the deal');
    const bid = mentionsOf('Ann Poe said on Monday that Poe Motors would close.');
    expect(sampleTitle([mentionAt(bid, 'said')], NO_CASING)).toBe('Poe: Poe Motors would close');
  });

  it('keeps who was asked with what they were asked to do', () => {
    const text = 'Ruiz has called on the council to independently review the sale.';
    const spec = { text, trigger: 'called', stem: 'call', speaker: 'Ben Ruiz', people: ['Ben Ruiz'] };
    const made = mention({ ...spec, kind: 'statement', about: { trigger: 'review' } });
    expect(sampleTitle([made], NO_CASING)).toBe(
      'Ruiz has called on the council to independently review the sale',
    );
  });

  it('says that there was no evidence of what there was none of', () => {
    const text = 'Ruiz said there was no evidence that Ann Poe or her aides were involved in the sale.';
    const made = mention({
      text,
      trigger: 'said',
      speaker: 'Ben Ruiz',
      people: ['Ben Ruiz'],
      stance: 'denies',
      about: { trigger: 'sale' },
    });
    expect(sampleTitle([made], NO_CASING)).toBe(
      'Ruiz said there was no evidence that Ann Poe or her aides were involved',
    );
  });

  it('keeps a few words that are quoted within what was said', () => {
    const spec = { kind: 'statement' as const, speaker: 'Ann Poe', people: ['Ann Poe'] };
    const text = 'Ann Poe said that the old bridge "served its purpose well".';
    const made = mention({ ...spec, text, trigger: 'said', about: { trigger: 'bridge' } });
    expect(sampleTitle([made], NO_CASING)).toBe('Poe: the old bridge “served its purpose well”');
  });

  it('is told with its cue where nothing but the name of an event was said', () => {
    const spec = { kind: 'statement' as const, speaker: 'Ann Poe', people: ['Ann Poe'] };
    const text = 'Ann Poe confirmed the sale but gave no figures.';
    const made = mention({ ...spec, text, trigger: 'confirmed', about: { trigger: 'sale' } });
    expect(sampleTitle([made], NO_CASING)).toBe('Ann Poe confirmed the sale');
  });

  it('has the words by which a statement calls false what stands in another sentence', () => {
    const spec = { kind: 'statement' as const, speaker: 'Ann Poe', people: ['Ann Poe'] };
    const text = 'Ann Poe said that was a lie.';
    const said = { trigger: 'said', stem: 'say', stance: 'denies' } as const;
    const made = mention({ ...spec, ...said, text, about: { trigger: 'was' } });
    const [other = made.sentence] = analyseText('The bridge fell.').sentences;
    const denial = { ...made, content: made.content && { ...made.content, sentence: other } };
    expect(sampleTitle([denial], NO_CASING)).toBe('Poe: that was a lie');
  });

  it('gives a second verb no auxiliary where it has its own', () => {
    const text = 'Two brothers have been arrested and have confessed.';
    expect(sampleTitle([mention({ text, trigger: 'confessed' })], NO_CASING)).toBe(
      'Two brothers have confessed',
    );
  });

  it('gives what was said where that names no event, before its cue or after it', () => {
    const said = { kind: 'statement' as const, speaker: 'Ann Poe', people: ['Ann Poe'] };
    const quoted = mention({ ...said, text: '"It is a dark day," Ann Poe said on Monday.', trigger: 'said' });
    expect(sampleTitle([quoted], NO_CASING)).toBe('Poe: it is a dark day');
    const told = mention({
      ...said,
      text: 'In a letter Ann Poe wrote that it was a dark day.',
      trigger: 'wrote',
    });
    expect(sampleTitle([told], NO_CASING)).toBe('Poe: it was a dark day');
  });

  it('is of what a document says, not of how the document came out', () => {
    const text = 'Port inspectors concluded in a report released last year that Ann Poe sold the old pier.';
    const found = mention({
      text,
      trigger: 'concluded',
      speaker: 'Port inspectors',
      kind: 'statement',
      about: { trigger: 'sold' },
    });
    expect(sampleTitle([found], NO_CASING)).toBe('Port inspectors: Ann Poe sold the old pier');
  });

  it('prefers a mention that names somebody to one that says "he"', () => {
    const he = mention({ text: 'He opened the old bridge.', trigger: 'opened', people: ['Ann Poe'] });
    const poe = mention({ text: 'Ann Poe opened the bridge.', trigger: 'opened', people: ['Ann Poe'] });
    expect(sampleTitle([he, poe], NO_CASING)).toBe('Ann Poe opened the bridge');
  });

  it.each([
    ['Police', ['Ben Ruiz'], 'Police: Ruiz sold the old pier'],
    ['Ben Ruiz', ['Ben Ruiz'], 'Ruiz: he sold the old pier'],
    ['Police', ['Ben Ruiz', 'Ian Lee'], 'Police: he sold the old pier'],
  ])('names who "he" is where %s says it of %j', (speaker, people, title) => {
    const text = `${speaker} said he sold the old pier.`;
    const made = { text, trigger: 'said', kind: 'statement' as const, about: { trigger: 'sold' } };
    expect(sampleTitle([mention({ ...made, speaker, people })], NO_CASING)).toBe(title);
  });

  it('names who "he" is also where the cue denies it', () => {
    const text = 'The police denied that he sold the old pier.';
    const made = { text, trigger: 'denied', kind: 'statement' as const, stance: 'denies' as const };
    const spec = { ...made, about: { trigger: 'sold' }, speaker: 'police', people: ['Ben Ruiz'] };
    expect(sampleTitle([mention(spec)], NO_CASING)).toBe('The police denied that Ruiz sold the old pier');
  });

  it('leaves the "he" of whoever is called by a post alone, who may speak of himself', () => {
    const spec = {
      trigger: 'said',
      about: { trigger: 'sold' },
      kind: 'statement',
    } as const;
    const people = ['Ben Ruiz'];
    const titleOf = (speaker: string) =>
      sampleTitle(
        [mention({ ...spec, text: `The ${speaker} said he sold the old pier.`, speaker, people })],
        NO_CASING,
      );
    expect(titleOf('director')).toBe('Director: he sold the old pier');
    expect(titleOf('police')).toBe('Police: Ruiz sold the old pier');
  });

  it('keeps what stands between single marks apart from the word before', () => {
    const text = "Ann Poe called the plan 'reckless' on Monday.";
    const title = sampleTitle([mention({ text, trigger: 'called' })], NO_CASING);
    expect(title).toMatch(/^Ann Poe called the plan ‘reckless’/u);
  });

  it('calls people by their surnames where their roles make it too long', () => {
    const text =
      'Harbour Mayor Ann Poe and Norland Deputy Prime Minister Ben Ruiz signed the new bridge treaty in Oslo.';
    const people = ['Ann Poe', 'Ben Ruiz'];
    expect(sampleTitle([mention({ text, trigger: 'signed', people })], NO_CASING)).toBe(
      'Poe and Ruiz signed the new bridge treaty in Oslo',
    );
  });

  it.each([
    ['Ann Poe and the striker Ben Ruiz said the bridge was closed.', 'Poe and Ruiz: the bridge was closed'],
    ['Ann Poe and Ben Ruiz’s lawyer said the bridge was closed.', 'Poe: the bridge was closed'],
    [
      'Ann Poe, Ben Ruiz and Mia Lund said the bridge was closed.',
      'Ann Poe, Ben Ruiz and Mia Lund: the bridge was closed',
    ],
    [
      'Ann Poe, Ben Ruiz, Mia Lund, and the owners said the bridge was closed.',
      'Ann Poe, Ben Ruiz, Mia Lund, and the owners: the bridge was closed',
    ],
    [
      'Ann Poe and two engineers have said the bridge was closed.',
      'Poe and two engineers: the bridge was closed',
    ],
    [
      'Ann Poe and the heads of two firms said the bridge was closed.',
      'Poe and the heads of two firms: the bridge was closed',
    ],
    ['Ann Poe and the owners’ lawyer said the bridge was closed.', 'Poe: the bridge was closed'],
    ['Ann Poe, a nurse and mother, said the bridge was closed.', 'Poe: the bridge was closed'],
    ['Ann Poe, Ben Ruiz and Mia Lund’s lawyer said the bridge was closed.', 'Poe: the bridge was closed'],
    ['Ann Poe met Ben Ruiz and said the bridge was closed.', 'Poe: the bridge was closed'],
    ['It was Ann Poe and three days later said the bridge was closed.', 'Poe: the bridge was closed'],
    ['Ann Poe said Ben Ruiz closed the bridge.', 'Poe: Ben Ruiz closed the bridge'],
  ])('names all who say it: %s', (text, title) => {
    const about = { trigger: 'closed' };
    const spec = { kind: 'statement', text, trigger: 'said', speaker: 'Ann Poe', about } as const;
    const people = ['Ann Poe', 'Ben Ruiz'];
    expect(sampleTitle([mention({ ...spec, people })], NO_CASING)).toBe(title);
  });

  it('writes the names of people in lower-cased text as names', () => {
    const text = 'ann poe closed the bridge on the river .';
    const casing = withNames(new Map([['bridge', 'bridge']]), ['Ann Poe']);
    expect(sampleTitle([mention({ text, trigger: 'closed' })], casing)).toBe(
      'Ann Poe closed the bridge on the river',
    );
  });

  it('keeps the small words of names small in lower-cased text', () => {
    const text = 'jon van der poe closed the bridge on the river .';
    const casing = withNames(new Map([['bridge', 'bridge']]), ['Jon van Der Poe']);
    expect(sampleTitle([mention({ text, trigger: 'closed' })], casing)).toBe(
      'Jon van der Poe closed the bridge on the river',
    );
  });

  it('drops a given name that looks like such a small word', () => {
    const text =
      'Norland Vice President Al Poe and Harbour Prime Minister Ben Ruiz signed the new bridge treaty in Oslo on Monday.';
    const people = ['Al Poe', 'Ben Ruiz'];
    expect(sampleTitle([mention({ text, trigger: 'signed', people })], NO_CASING)).toMatch(
      /^Poe and Ruiz signed/u,
    );
  });

  it('keeps the small words and the hyphens of family names', () => {
    const text =
      'Harbour Mayor Ann van der Poe and Norland Deputy Prime Minister Ben el-Ruiz signed the new bridge treaty in Oslo.';
    const people = ['Ann van der Poe', 'Ben el-Ruiz'];
    expect(sampleTitle([mention({ text, trigger: 'signed', people })], NO_CASING)).toBe(
      'Van der Poe and el-Ruiz signed the new bridge treaty in Oslo',
    );
  });

  it('calls people by the family name where that stands first', () => {
    const text =
      'Harbour Mayor Han Ji-won and Norland Deputy Prime Minister Ben Ruiz signed the new bridge treaty in Oslo.';
    const people = ['Han Ji-won', 'Ben Ruiz'];
    expect(sampleTitle([mention({ text, trigger: 'signed', people })], NO_CASING)).toBe(
      'Han and Ruiz signed the new bridge treaty in Oslo',
    );
  });

  it('repairs the capitals of a lower-cased text by how the story writes its words', () => {
    const casing = learnCasing(analyseText('The treaty of Norland was signed in Oslo by Poe.').sentences);
    const text = 'ann poe grudgingly signed the norland treaty at the g7 talks in the u.s. capital .';
    expect(sampleTitle([mention({ text, trigger: 'signed' })], casing)).toBe(
      'Ann Poe grudgingly signed the Norland treaty at the G7 talks',
    );
  });

  it('does not point back at a text it stands without', () => {
    const text = 'Such a meeting would help both sides, however.';
    expect(sampleTitle([mention({ text, trigger: 'meeting' })], NO_CASING)).toBe(
      'A meeting would help both sides',
    );
  });

  it('says who "they" are', () => {
    const spec = { text: 'They opened the bridge.', trigger: 'opened', people: ['Ann Poe', 'Ben Ruiz'] };
    expect(sampleTitle([mention(spec)], NO_CASING)).toBe('Poe and Ruiz opened the bridge');
  });

  it('keeps a subject that goes on after an apposition', () => {
    const text = 'According to the Post, Ann Poe, the mayor, and Ruiz met in Ellis.';
    expect(sampleTitle([mention({ text, trigger: 'met' })], NO_CASING)).toBe('Ann Poe and Ruiz met in Ellis');
  });

  it('is not cut within a possessive', () => {
    const text = 'Ann Poe and Ben Ruiz will not close the very old bridge at this week’s port conference.';
    expect(sampleTitle([mention({ text, trigger: 'close' })], NO_CASING)).toBe(
      'Ann Poe and Ben Ruiz will not close the very old bridge',
    );
  });

  it('says the verb of what a participle describes', () => {
    const text =
      'Divers said a boat found in a cave on the island of Ellis was ninety years old, twice as old as others.';
    const spec = { text, trigger: 'said', speaker: 'divers', about: { trigger: 'found' } };
    expect(sampleTitle([mention(spec)], NO_CASING)).toBe('Divers: a boat was ninety years old');
  });

  it('says who "the two leaders" are', () => {
    const spec = {
      text: 'The two leaders opened the bridge.',
      trigger: 'opened',
      people: ['Ann Poe', 'Ben Ruiz'],
    };
    expect(sampleTitle([mention(spec)], NO_CASING)).toBe('Poe and Ruiz opened the bridge');
    const mayor = { text: 'The two bridges opened.', trigger: 'opened', people: ['Ann Poe'] };
    expect(sampleTitle([mention(mayor)], NO_CASING)).toBe('The two bridges opened');
    const towns = { ...spec, text: 'The two countries fell out.', trigger: 'fell' };
    expect(sampleTitle([mention(towns)], NO_CASING)).toBe('The two countries fell out');
  });

  it('keeps the pronoun that means the speaker behind the name', () => {
    const spec = {
      text: 'Ann Poe said she might close the old bridge.',
      trigger: 'said',
      speaker: 'Ann Poe',
    };
    const statement = mention({ ...spec, people: ['Ann Poe'], about: { trigger: 'close' } });
    expect(sampleTitle([statement], NO_CASING)).toBe('Poe: she might close the old bridge');
  });

  it('says what somebody took back', () => {
    const text = 'Ann Poe said such a vote would happen, but Ben Ruiz rowed back on that.';
    const spec: SampleSpec = {
      text,
      trigger: 'rowed',
      speaker: 'Ben Ruiz',
      people: ['Ben Ruiz'],
      stance: 'denies',
    };
    const { content, ...rest } = mention({ ...spec, about: { trigger: 'vote' } });
    const noun = content && { ...content, trigger: { ...content.trigger, pos: 'noun' as const } };
    expect(sampleTitle([{ ...rest, content: noun }], NO_CASING)).toBe('Ben Ruiz rowed back on a vote');
  });

  it('keeps a time that more of the same hangs on, and drops what leads to one', () => {
    const both = mention({ text: 'Drivers struck on Monday and on Friday.', trigger: 'struck' }, 'Monday');
    expect(sampleTitle([both], NO_CASING)).toBe('Drivers struck on Monday and on Friday');
    const late = mention({ text: 'The old ferry sank late on Monday.', trigger: 'sank' }, 'Monday');
    expect(sampleTitle([late], NO_CASING)).toBe('The old ferry sank');
  });

  it('pairs its quotation marks', () => {
    const text = 'Mayor Ann Poe called the sale "a gift to the port".';
    const spec: SampleSpec = { text, trigger: 'called', speaker: 'Ann Poe', about: { trigger: 'gift' } };
    expect(sampleTitle([mention({ ...spec, kind: 'happening' })], NO_CASING)).toBe(
      'Mayor Ann Poe called the sale “a gift to the port”',
    );
  });

  it('keeps a longer quotation that has no verb, without which the rest says nothing', () => {
    const title = (text: string) =>
      sampleTitle([mention({ text, trigger: 'called', kind: 'happening' })], NO_CASING);
    expect(title('Ann Poe called it “the worst news for the port in years” on Monday.')).toBe(
      'Ann Poe called it “the worst news for the port in years”',
    );
    expect(title('Ann Poe called “the worst news for the port in years on Monday.')).toBe('Ann Poe called');
    expect(title('Ann Poe called in the guard, “a man whom everybody here had known”.')).toBe(
      'Ann Poe called in the guard',
    );
  });

  it('writes small behind the colon what the story writes small elsewhere, though it was taken for a name', () => {
    const text = 'Striker Ben Ruiz will join Oslo, Ann Poe said.';
    const spec: SampleSpec = {
      text,
      trigger: 'said',
      speaker: 'Ann Poe',
      people: ['Ann Poe'],
      about: { trigger: 'join' },
    };
    const casing = learnCasing(analyseText('Oslo waited for the striker Ben Ruiz.').sentences);
    expect(sampleTitle([mention(spec)], casing)).toBe('Poe: striker Ben Ruiz will join Oslo');
    const named = mention({ ...spec, text: 'Oslo will join the league, Ann Poe said.' });
    expect(sampleTitle([named], casing)).toBe('Poe: Oslo will join the league');
  });

  it('has a subject where a comma stands before the second verb of one', () => {
    const text = 'The port will close two piers in May, and expects the work to cost a million.';
    expect(sampleTitle([mention({ text, trigger: 'expects' })], NO_CASING)).toBe(
      'The port expects the work to cost a million',
    );
  });

  it('is not taken from what was said or done about it, nor from a clause with the day of that', () => {
    const day = sampleTime('2021-05-18');
    const voted = { text: 'The council voted to suspend Poe.', trigger: 'voted', time: day };
    const called = {
      text: 'Ann Lund called the vote overdue.',
      trigger: 'vote',
      people: ['Ann Lund'],
      time: day,
    };
    const titleOf = (...specs: Parameters<typeof mention>[0][]) =>
      sampleTitle(
        specs.map((spec) => mention(spec)),
        NO_CASING,
      );
    expect(titleOf(called, voted)).toBe('The council voted to suspend Poe');
    const held = { text: 'Poe held an exhibition of boats.', trigger: 'exhibition' };
    const closed = { text: 'Poe held an exhibition of boats on Friday.', trigger: 'exhibition' };
    expect(titleOf(closed, held)).toBe('Poe held an exhibition of boats');
  });

  it('calls a statement by what was said rather than by how', () => {
    const statement = { kind: 'statement' as const, speaker: 'Ben Ruiz', people: ['Ben Ruiz'] };
    const might = mention({
      ...statement,
      trigger: 'said',
      text: 'Ruiz said he might sell the pier.',
      about: { trigger: 'sell' },
    });
    const stressed = mention({
      ...statement,
      text: 'Ben Ruiz stressed the great value of the old pier.',
      trigger: 'stressed',
    });
    expect(sampleTitle([stressed, might], NO_CASING)).toBe('Ruiz: he might sell the pier');
  });

  it('calls what has happened by that rather than by what was to come', () => {
    const plan = mention({
      text: 'Ann Poe said her crew would try to raise the old ferry.',
      trigger: 'raise',
      kind: 'plan',
      people: ['Ann Poe'],
      article: 'a',
    });
    const told = mention({ text: 'The ferry was raised by a crew.', trigger: 'raised', article: 'b' });
    expect(sampleTitle([plan, told], NO_CASING)).toBe('The ferry was raised by a crew');
    expect(sampleTitle([plan], NO_CASING)).toContain('crew would try to raise the old ferry');
  });

  it('calls a denial without its words by what its speaker says besides', () => {
    const said = { kind: 'statement' as const, speaker: 'Ann Poe', people: ['Ann Poe'] };
    const denial = mention({ ...said, text: 'Ann Poe denied that.', trigger: 'denied' });
    const words = mention({ ...said, text: '"Ben was told in May," Poe told the Post.', trigger: 'told' });
    expect(sampleTitle([denial, words], NO_CASING)).toBe('Poe: Ben was told in May');
  });

  it('keeps that there is no reason to believe it', () => {
    const said = { kind: 'statement' as const, speaker: 'Ann Poe', people: ['Ann Poe'] };
    const text = 'Ann Poe said the navy had no reason to believe that Ruiz sank it.';
    const about = { trigger: 'sank', stem: 'sink' };
    const title = sampleTitle([mention({ ...said, text, trigger: 'said', about })], NO_CASING);
    expect(title).toBe('Poe: the navy had no reason to believe that Ruiz sank it');
  });

  it('does not take for somebody’s words who passes them on', () => {
    const said = { kind: 'statement' as const, speaker: 'Ann Poe', people: ['Ann Poe'] };
    const text = 'Ann Poe voiced "regret" over it, Ruiz said.';
    expect(sampleTitle([mention({ ...said, text, trigger: 'voiced' })], NO_CASING)).not.toContain('Ruiz');
  });

  it('keeps a short quotation that ends with the sentence', () => {
    const said = { kind: 'statement' as const, speaker: 'Ann Poe', people: ['Ann Poe'] };
    const words = mention({
      ...said,
      text: 'Ann Poe said the town had seen "an act of pure evil."',
      trigger: 'said',
    });
    expect(sampleTitle([words], NO_CASING)).toBe('Poe: the town had seen “an act of pure evil”');
  });
});
