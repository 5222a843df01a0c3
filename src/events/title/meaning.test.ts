import { describe, expect, it } from 'vitest';
import { analyseText } from '../../text/analyse-text.ts';
import { tagTimes } from '../../time/tag-times.ts';
import { sampleMention, sampleTime, type SampleSpec } from '../sample.ts';
import { sampleTitle } from './sample-title.ts';

const NO_CASING = new Map<string, string>();

/** The title of one mention, with the first time of its text as the event's. */
function titleOf(spec: SampleSpec): string {
  const [sentence] = analyseText(spec.text).sentences;
  const made = sampleMention(spec);
  const [first] = tagTimes(spec.text, { published: '2021-03-05' });
  const time = first ? { ...sampleTime('2021-03-04'), start: first.start, end: first.end } : null;
  return sampleTitle([{ ...made, sentence: sentence ?? made.sentence, time }], NO_CASING);
}

const told = (text: string, trigger: string) => titleOf({ text, trigger });

function said(text: string, cue: string, about: string): string {
  return titleOf({
    kind: 'statement',
    text,
    trigger: cue,
    speaker: 'Ann Poe',
    people: ['Ann Poe'],
    about: { trigger: about },
  });
}

describe('a title means what its sentence means', () => {
  it('keeps the particle of a verb and the complement of its object', () => {
    expect(told('Ann Poe was sworn in on Thursday.', 'sworn')).toBe('Ann Poe was sworn in');
    expect(told('The thieves took the staff captive on Monday.', 'took')).toBe(
      'The thieves took the staff captive',
    );
    expect(told('The storm turned out to sea on Sunday.', 'turned')).toBe('The storm turned out to sea');
  });

  it('keeps what counts and what repeats', () => {
    expect(told('At least nine people were killed on Monday.', 'killed')).toBe(
      'At least nine people were killed',
    );
    expect(told('Northreach will try again on Friday.', 'try')).toBe('Northreach will try again');
    expect(told('Nobody has been arrested yet.', 'arrested')).toBe('Nobody has been arrested yet');
  });

  it('keeps a time that says more than a date', () => {
    expect(told('Trains will not run before Friday.', 'run')).toBe('Trains will not run before Friday');
    expect(told('Sentencing is set for Nov. 2.', 'Sentencing')).toBe('Sentencing is set for Nov. 2');
    expect(told("Poe lost Sunday's run-off in Oslo.", 'lost')).toBe('Poe lost Sunday’s run-off in Oslo');
    expect(told('Ann Poe resigned on Tuesday.', 'resigned')).toBe('Ann Poe resigned');
  });

  it('gives all of what somebody said where that is short', () => {
    const quoted = '“I have done nothing wrong, but the harbour needs calm,” Ann Poe told reporters.';
    expect(said(quoted, 'told', 'done')).toBe('Poe: I have done nothing wrong, but the harbour needs calm');
    const contrast = '“This is not a rescue but a merger of equals,” Ann Poe said.';
    expect(said(contrast, 'said', 'merger')).toBe('Poe: this is not a rescue but a merger of equals');
    const condition = '“If you stay, nobody will come and get you,” Ann Poe said.';
    expect(said(condition, 'said', 'stay')).toBe('Poe: if you stay, nobody will come and get you');
  });

  it('tells the second verb of saying from what the first one leads to', () => {
    const text =
      'Ann Poe said on Thursday the old wooden bridge was entirely safe but ruled out a new ferry.';
    expect(said(text, 'said', 'safe')).toBe('Poe: the old wooden bridge was entirely safe');
    expect(said(text, 'said', 'ruled')).toBe('Ann Poe ruled out a new ferry');
    // He may have denied it himself.
    const open = 'Ann Poe said the mayor had lied and denied it.';
    expect(said(open, 'said', 'lied')).toBe('Poe: the mayor had lied and denied it');
  });

  it('does not tell as said what is but a condition', () => {
    const text = 'Ann Poe warned on Thursday of “a very hard winter” for the port if the ferry was sold.';
    expect(said(text, 'warned', 'sold')).toMatch(/^Poe warned of “a very hard winter”/u);
  });

  it('writes people who open what is said small', () => {
    expect(said('Engineers closed the gates, Ann Poe said.', 'said', 'closed')).toBe(
      'Poe: engineers closed the gates',
    );
  });

  it('leaves what a speaker had done before out of what they say', () => {
    const text =
      'Ann Poe admitted on Thursday that a key had been lost, having denied any part in the theft.';
    expect(said(text, 'admitted', 'denied')).toBe('Poe: a key had been lost');
  });

  it('takes no finite verb for a participle', () => {
    const text = 'The death toll rose to six on Friday as workers found more bodies.';
    expect(told(text, 'found')).toBe('Workers found more bodies');
    expect(told(text, 'rose')).toBe('The death toll rose to six');
  });

  it('gives what somebody is cited as saying', () => {
    const text = 'Radio Quay cited Ann Poe as saying that “the old pier just did not hold”.';
    expect(said(text, 'cited', 'hold')).toBe('Poe: the old pier just did not hold');
  });

  it('gives the main clause rather than the one that says how long it holds', () => {
    const text =
      'Ann Poe said that the plant in the old harbour would stay closed until every single pipe had been tested.';
    expect(said(text, 'said', 'tested')).toBe('Poe: the plant in the old harbour would stay closed');
  });

  it('ends where the clause around it goes on', () => {
    const text = 'The nurse who poisoned three elderly patients was jailed for life on Friday.';
    expect(told(text, 'poisoned')).toBe('The nurse poisoned three elderly patients');
    expect(told(text, 'jailed')).toBe('The nurse was jailed for life');
    const head = 'The head of the company that owned the dam stepped down on Wednesday.';
    expect(told(head, 'stepped')).toBe('The head of the company stepped down');
  });

  it('goes on after what is put in between subject and verb', () => {
    const text = 'A public inquiry into the fire, announced by Ann Poe in May, will begin in January.';
    expect(told(text, 'inquiry')).toBe('A public inquiry into the fire will begin in January');
    const quoted = 'Ida Lind, the author of “The Salt Road”, was awarded the prize for literature.';
    expect(told(quoted, 'awarded')).toBe('Ida Lind was awarded the prize for literature');
  });

  it('is not cut behind a word that wants another', () => {
    const text =
      'Workers at the old harbour wholesaler in Aldbrook were coping on Monday with the sudden death of their boss.';
    expect(told(text, 'coping')).not.toMatch(/ (?:of|to|with|the|death)$/u);
    const life =
      'Poe said both the lander and the rover are expected to have a working life of 14 full days on the island.';
    expect(told(life, 'expected')).not.toMatch(/(?:expected|lander)$/u);
    const verbs = 'A former clerk robbed and killed a man at a party.';
    expect(told(verbs, 'robbed')).toBe('A former clerk robbed and killed a man at a party');
  });

  it('has no word that led to what was cut off, and no adverb before a time that is no event', () => {
    const saying =
      'The port issued a statement on Monday saying that the plan to close it for the whole of a year was “the height of folly”.';
    expect(told(saying, 'statement')).toBe('The port issued a statement');
    expect(told('Shortly after the announcement, the port began to sell shares.', 'announcement')).toBe(
      'The announcement',
    );
  });

  it('keeps the mark of what somebody asks', () => {
    expect(said('“Why did they close it?” Poe asked in a letter.', 'asked', 'close')).toMatch(/close it\?$/u);
  });

  it('is not cut behind a preposition that counts', () => {
    const text =
      'Poe and the other members of the board are considering raising production by up to 50 barrels.';
    expect(told(text, 'considering')).not.toMatch(/ by$/u);
  });

  it('says once who spoke, also where they called it something', () => {
    const text = 'Poe said 20 houses fell after the quake, describing it as “a disaster”.';
    expect(said(text, 'describing', 'fell')).toBe('Poe: 20 houses fell after the quake');
  });

  it('names who somebody is without whose they are', () => {
    expect(told('His lawyer Joan Pike filed an appeal.', 'appeal')).toBe('Lawyer Joan Pike filed an appeal');
    expect(told('His team won the cup.', 'won')).toBe('His team won the cup');
  });

  it('says who spoke with a capital and a statement without an event with its words', () => {
    const text = 'The police said that they were looking into the award.';
    const spec = { kind: 'statement' as const, text, trigger: 'said', speaker: 'police' };
    expect(titleOf({ ...spec, about: { trigger: 'looking' } })).toBe(
      'Police: they were looking into the award',
    );
    const denial = 'Ann Poe denied that she had known of the contract.';
    expect(titleOf({ ...spec, text: denial, trigger: 'denied', speaker: 'Ann Poe', stance: 'denies' })).toBe(
      'Ann Poe denied that she had known of the contract',
    );
  });

  it('asks somebody to do something in a whole sentence', () => {
    const text = 'Ann Poe asked the mayor to stay until a successor is found.';
    const spec = { kind: 'statement' as const, text, trigger: 'asked', stem: 'ask', speaker: 'Ann Poe' };
    expect(titleOf({ ...spec, about: { trigger: 'stay' } })).toBe(text.slice(0, -1));
  });

  it('keeps what somebody spent', () => {
    expect(told('Ann Poe spent Monday in a back room, counting votes.', 'spent')).toMatch(/spent Monday in/u);
  });

  it('keeps the verb of a subject that is described at length', () => {
    const text = 'The number of people known to have died in floods in Lower Vell has risen to 61.';
    expect(told(text, 'died')).toBe('The number of people known to have died has risen to 61');
    const rooms = 'Fifty rooms at a hotel located next door to the residential building were evacuated.';
    expect(told(rooms, 'located')).toBe('Fifty rooms at a hotel were evacuated');
    const work =
      'Recovery efforts resumed Wednesday at the site of the collapsed Francis Orr Bridge in Quay.';
    expect(told(work, 'resumed')).toMatch(/^Recovery efforts resumed (?:Wednesday )?at the site/u);
    const shot = 'A 31-year-old woman died Saturday after someone in a passing car opened fire on her porch.';
    expect(told(shot, 'died')).toMatch(/^A 31-year-old woman died(?: Saturday)?$/u);
  });

  it.each([
    [
      'The court in Oslo ruled that a law passed in 2016 by the parliament of Norland to limit rights was void.',
      'ruled',
      'The court in Oslo ruled that a law was void',
    ],
    [
      'A court of appeal in Oslo ruled that a ban on travellers from seven states that the king signed was illegal.',
      'ruled',
      'A court of appeal ruled that a ban on travellers was illegal',
    ],
    [
      'The report said the man who shot the guard had been released from a prison in Oslo in error.',
      'said',
      'The report said the man who shot the guard had been released from a prison',
    ],
  ])('keeps what was ruled, not what tells more of it: %s', (text, trigger, expected) => {
    expect(told(text, trigger)).toBe(expected);
  });

  it('gives what is said of a subject, not what tells more of it', () => {
    const text =
      'Ann Poe said the plant, built by a firm that no longer exists, had leaked oil into the river.';
    expect(said(text, 'said', 'built')).toBe('Poe: the plant had leaked oil into the river');
    const held =
      'Ann Poe said a suspect in the shooting of a guard who was killed at a shop in Oslo had been held.';
    expect(said(held, 'said', 'killed')).toBe('Poe: a suspect in the shooting of a guard had been held');
  });

  it('tells what the cue leads to, not what is only told beside it', () => {
    const drone =
      'Ann Poe confirmed that its fighters shot down a drone after it entered a closed zone in Syria.';
    expect(said(drone, 'confirmed', 'drone')).toBe('Ann Poe confirmed that its fighters shot down a drone');
    const vowed = 'Ann Poe vowed a quick appeal and said the court may have the final word.';
    expect(said(vowed, 'vowed', 'appeal')).not.toContain('appeal said');
  });

  it.each([
    ['Ann Poe told her she was fired on Monday.', 'Poe: she was fired'],
    ['Ann Poe told them the clerk was fired on Monday.', 'Poe: the clerk was fired'],
    ['Ann Poe told her mother the clerk was fired on Monday.', 'Poe: the clerk was fired'],
    ['Ann Poe told Reuters her clerk was fired on Monday.', 'Poe: her clerk was fired'],
  ])('leaves out who was told: %s', (text, expected) => {
    expect(said(text, 'told', 'fired')).toBe(expected);
  });

  it.each([
    [
      'The plan of the mayor, whom the council elected in May, failed.',
      'elected',
      'The council elected the mayor',
    ],
    ['The aides, whom she fired in 2016, left.', 'fired', 'She fired the aides'],
    [
      'The old dam, which Norland began building in 2011, leaks.',
      'began',
      'Norland began building the old dam',
    ],
    ['A lawyer for Poe, whose firm won a prize, spoke.', 'won', 'Poe’s firm won a prize'],
    [
      'The firm sold a plant in Norland, which was bought by Selkie.',
      'bought',
      'A plant in Norland was bought by Selkie',
    ],
    ['The firm left the bank in Norland, which joined the pact.', 'joined', 'Norland joined the pact'],
    ['A man who saw the crash called police.', 'called', 'A man called police'],
    ['A hiker who found the body alerted police.', 'alerted', 'A hiker alerted police'],
    [
      'The mayor told reporters that police believe a man shot the guard.',
      'shot',
      'Police believe a man shot the guard',
    ],
    [
      'The agency told lawmakers that analysts concluded Norland hacked the servers.',
      'hacked',
      'Analysts concluded Norland hacked the servers',
    ],
    [
      'The court heard that Lee told police he killed his wife in 2014.',
      'killed',
      'Lee told police he killed his wife',
    ],
    ['The move follows a study that found pills cause cancer.', 'found', 'A study found pills cause cancer'],
    ['Poe met Ann Lee, a nurse who says soldiers shot her son.', 'shot', 'A nurse: soldiers shot her son'],
    [
      'Nine people died, according to a fisherman who said the boat sank off Tarn.',
      'sank',
      'A fisherman: the boat sank off Tarn',
    ],
    ['The boat left and turned over about 20 minutes later.', 'turned', 'The boat turned over'],
    ['Hours later the army freed a nurse.', 'freed', 'The army freed a nurse'],
    ['Two days later, Norland closed its port.', 'closed', 'Norland closed its port'],
    [
      'The banker Ann Poe of Oslo was found guilty of killing her husband and burying his dog.',
      'found',
      'The banker Ann Poe of Oslo was found guilty of killing her husband',
    ],
    [
      'Two guards were shot on Monday, and a search for him was under way.',
      'search',
      'A search for him was under way',
    ],
    [
      'The mayor would lift the ban on the sale of fuel as soon as the pact was signed.',
      'lift',
      'The mayor would lift the ban',
    ],
  ])('tells who did what: %s', (text, trigger, expected) => {
    expect(told(text, trigger)).toBe(expected);
  });
});
