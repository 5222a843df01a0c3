import { describe, expect, it } from 'vitest';
import { analyseText } from '../../text/analyse-text.ts';
import { clauseAround } from './clause.ts';
import { wordsOf } from './wording.ts';

/** The words of the clause around `trigger`. */
function clause(text: string, trigger: string): string {
  const [sentence] = analyseText(text).sentences;
  const tokens = sentence?.tokens ?? [];
  const index = tokens.findIndex((token) => token.text === trigger);
  return wordsOf(clauseAround(tokens, index).tokens, null);
}

describe('the clause around a trigger', () => {
  it('ends at the comma, the conjunction and the next clause', () => {
    const text = 'The mayor opened the bridge on Monday, and engineers called it safe because it was new.';
    expect(clause(text, 'opened')).toBe('The mayor opened the bridge on Monday');
    expect(clause(text, 'called')).toBe('Engineers called it safe');
  });

  it('takes of some of several those that it is told of', () => {
    expect(clause('Poe was met by residents, some of whom threw mud.', 'threw')).toBe('Some threw mud');
    expect(clause('Police held 30 men, most of whom were freed.', 'freed')).toBe('Most were freed');
    expect(clause('Police held 30 men, whom a judge freed.', 'freed')).not.toMatch(/^Some|of/u);
  });

  it('goes on through the marks of a quotation that opens with its verb', () => {
    const text = 'The firm “sold shares to hundreds of workers in Quay” in May.';
    expect(clause(text, 'sold')).toBe('The firm “sold shares to hundreds of workers in Quay” in May');
    expect(clause('Poe told the crowd “go home to the island before dark”.', 'go')).toBe(
      'Go home to the island before dark',
    );
  });

  it('leaves out what stands between a second subject and its verb', () => {
    expect(clause('Police looked into payments the firm, Northreach, made to Poe.', 'looked')).toBe(
      'Police looked into payments the firm made to Poe',
    );
    expect(clause('Poe sent the firm a letter, signed by Ruiz, and left.', 'sent')).toBe(
      'Poe sent the firm a letter',
    );
  });

  it('has the whole title of who did it', () => {
    expect(clause('State Minister for Shipping Ann Poe opened the pier.', 'opened')).toBe(
      'State Minister for Shipping Ann Poe opened the pier',
    );
  });

  it('is that of the verb before a gerund, where a participle hangs on it', () => {
    expect(clause('The bank ruled out investing more, sending the stock down.', 'sending')).toBe(
      'The bank ruled out investing more, sending the stock down',
    );
  });

  it('ends before whom else "including" names, and not before what alone says which', () => {
    expect(clause('Talks resumed after chiefs including Poe joined them.', 'resumed')).toBe('Talks resumed');
    expect(clause('This is a mission that answers questions.', 'is')).toBe(
      'This is a mission that answers questions',
    );
  });

  it('is that of what somebody agreed to, not of what came of it, and has that somebody agreed that it be', () => {
    const cut = 'Workers who agreed in March to a pay cut were fired on Monday.';
    expect(clause(cut, 'agreed')).toBe('Workers agreed in March to a pay cut');
    expect(clause(cut, 'fired')).toBe('Workers were fired on Monday');
    expect(clause('The firms that agreed to the plan were praised.', 'praised')).toBe(
      'The firms were praised',
    );
    expect(clause('Poe agreed with Ruiz that talks should go on.', 'agreed')).toBe(
      'Poe agreed with Ruiz that talks should go on',
    );
  });

  it('keeps what its denial is of', () => {
    expect(clause('Poe denied that talks began before Ruiz was told.', 'denied')).toBe(
      'Poe denied that talks began before Ruiz was told',
    );
    expect(clause('Talks did not begin before Ruiz was told.', 'begin')).toBe(
      'Talks did not begin before Ruiz was told',
    );
    expect(clause('No talks began before Ruiz was told.', 'began')).toBe(
      'No talks began before Ruiz was told',
    );
    expect(clause('Talks began before Ruiz was told.', 'began')).toBe('Talks began');
    expect(clause('Poe left with no word before Ruiz was told.', 'left')).toBe('Poe left with no word');
  });

  it('goes on past what commas put in behind an object', () => {
    expect(clause('The judge sentenced Ann Poe, 41, to nine years in May.', 'sentenced')).toBe(
      'The judge sentenced Ann Poe to nine years in May',
    );
  });

  it('keeps what it was done to where "that" stands for it, and nothing before what is said', () => {
    const step = 'The firm closed the pier, a step that a court declared unlawful in May.';
    expect(clause(step, 'declared')).toBe('A step that a court declared unlawful in May');
    expect(clause('Poe praised the boats that Ruiz bought in May.', 'bought')).toBe(
      'The boats that Ruiz bought in May',
    );
    expect(clause('Poe told the mayor that the pier collapsed in May.', 'collapsed')).toBe(
      'The pier collapsed in May',
    );
    expect(clause('Poe heard a claim that the pier collapsed.', 'collapsed')).toBe('The pier collapsed');
    expect(clause('So many boats came that the port closed.', 'closed')).toBe('The port closed');
  });

  it('has a quotation that names what somebody called it, also with a gerund or an infinitive', () => {
    expect(clause('Poe called the ruling “a scandal from beginning to end”.', 'called')).toBe(
      'Poe called the ruling “a scandal from beginning to end',
    );
  });

  it('has for the antecedent who is named before an age, and the firm rather than its shares', () => {
    const aged = 'Poe denies killing Evelyn Stroud, 71, whose body was found in May.';
    expect(clause(aged, 'found')).toBe('Evelyn Stroud’s body was found in May');
    expect(clause('Shares in Northreach, which bought two plants, rose.', 'bought')).toBe(
      'Northreach bought two plants',
    );
    expect(clause('Shares in Northreach, which had fallen on Monday, rose.', 'fallen')).toBe(
      'Shares in Northreach had fallen on Monday',
    );
    expect(clause('He met two, 71 of whom were ill.', 'were')).not.toMatch(/^He met two/u);
  });

  it('steps over an interruption between subject and verb', () => {
    const text = 'Ann Poe, the mayor of Aldbrook, who took office in May, resigned on Monday.';
    expect(clause(text, 'resigned')).toBe('Ann Poe resigned on Monday');
  });

  it('keeps the subject that stands between a clause and an interruption', () => {
    const text = 'When the two sides met in Oslo, Poe, according to Ben Ruiz, asked for help.';
    expect(clause(text, 'asked')).toBe('Poe asked for help');
  });

  it('steps over an apposition with a relative clause', () => {
    const text = 'Cerro Alto, the mine that had shut after the quake, opened on Monday.';
    expect(clause(text, 'opened')).toBe('Cerro Alto opened on Monday');
    expect(clause('After the quake, the mine that had shut opened.', 'opened')).toBe('The mine opened');
  });

  it('has for a subject what stands for some of those named before', () => {
    const text = 'Crews pulled nine people from the rubble, and all were taken to Oslo.';
    expect(clause(text, 'taken')).toBe('All were taken to Oslo');
  });

  it('leaves out how long before or after the next clause, and nothing else', () => {
    expect(clause('The try was aborted 40 seconds before it ended.', 'aborted')).toBe('The try was aborted');
    expect(clause('They met for about 30 minutes before it rained.', 'met')).toBe(
      'They met for about 30 minutes',
    );
    expect(clause('Poe stepped down a day after ministers met in Oslo.', 'stepped')).toBe('Poe stepped down');
    expect(clause('Poe was testing the bridge shortly before it fell.', 'testing')).toBe(
      'Poe was testing the bridge',
    );
  });

  it('goes on behind "and" as long as no verb came', () => {
    const text = 'Talks between the state of Norland and the union of Quay opened in Oslo.';
    expect(clause(text, 'Talks')).toBe(text.slice(0, -1));
  });

  it('ends before what a verb before it names somebody as', () => {
    const text = 'Police identified the man who was shot in Quay as Ian Lee.';
    expect(clause(text, 'shot')).toBe('The man was shot in Quay');
    expect(clause('Police met the man who was chosen in Quay as mayor.', 'chosen')).toBe(
      'The man was chosen in Quay as mayor',
    );
  });

  it('keeps whose it is that something befell', () => {
    const text = 'Police named the man whose body was found in Quay.';
    expect(clause(text, 'found')).toBe('The man’s body was found in Quay');
    const several = 'Police met the farmers whose barns were burnt.';
    expect(clause(several, 'burnt')).toBe('The farmers’ barns were burnt');
    const either = 'Police met the head of a firm whose barns were burnt.';
    expect(clause(either, 'burnt')).toBe('The head of a firm whose barns were burnt');
  });

  it('steps over an interruption in what was found', () => {
    const text = 'A judge found that Ann Poe, whose bid had failed in May, had broken the rules.';
    expect(clause(text, 'found')).toBe('A judge found that Ann Poe had broken the rules');
    const dated = 'Poe announced on Friday that the vote, due in May, would be put off.';
    expect(clause(dated, 'announced')).toBe('Poe announced on Friday that the vote would be put off');
    const ruled = 'A panel ruled that the penalty, imposed in May, was too high.';
    expect(clause(ruled, 'ruled')).toBe('A panel ruled that the penalty was too high');
    const placed = 'It found that a gap in the track, seen in May, had widened.';
    expect(clause(placed, 'found')).toBe('It found that a gap in the track had widened');
  });

  it('takes what a participle describes, without the comma', () => {
    expect(clause('The mill, built in 1861, was shut.', 'built')).toBe('The mill built in 1861');
    expect(clause('Poe bid for the port on Monday, raised her bid and won.', 'raised')).toContain(', raised');
  });

  it('steps over an apposition with a participle', () => {
    const text = 'Ann Poe, the pilot jailed in Norland, returned home on Monday.';
    expect(clause(text, 'returned')).toBe('Ann Poe returned home on Monday');
  });

  it('keeps the subject that stands behind the word that opens its clause', () => {
    const text = 'Ben Ruiz was arrested on Monday, two days after Poe, 19, was gunned down in Oslo.';
    expect(clause(text, 'gunned')).toBe('Poe was gunned down in Oslo');
  });

  it('does not take a clause before "but" for an interruption', () => {
    const text = 'The vote would happen on Friday, but Ben Ruiz, a lawyer, rowed back on that.';
    expect(clause(text, 'rowed')).toBe('Ben Ruiz rowed back on that');
  });

  it('goes on with what a preposition leads to', () => {
    const text = 'The council will look into whether Ann Poe lied.';
    expect(clause(text, 'look')).toBe('The council will look into whether Ann Poe lied');
  });

  it('takes the antecedent of a relative clause as its subject', () => {
    const text = 'Ann Poe and Ben Ruiz, who had their first meeting in July, will talk again.';
    expect(clause(text, 'meeting')).toBe('Ann Poe and Ben Ruiz had their first meeting in July');
  });

  it.each([
    ['Police found a painting by Ann Poe that was stolen.', 'stolen', 'A painting by Ann Poe was stolen'],
    ['Divers reached a ferry from Oslo that had sunk.', 'sunk', 'A ferry from Oslo had sunk'],
    ['Police met a man from the Faroes who had fled.', 'fled', 'A man from the Faroes had fled'],
    ['The mayor gave the prize to Ann Poe who had fled.', 'fled', 'Ann Poe had fled'],
    ['Police saw a protest against Ben Poe who had fled.', 'fled', 'Ben Poe had fled'],
    [
      'A funeral for captain Ben Poe, who drowned in May, is due.',
      'drowned',
      'Captain Ben Poe drowned in May',
    ],
    ['A clerk who was robbed in an alley Sunday has died.', 'died', 'A clerk has died'],
    ['A spokesman for Ben Poe, who wept in May, left.', 'wept', 'A spokesman for Ben Poe wept in May'],
    ['Police met the captain of a ferry from a port that had shut.', 'shut', 'A port had shut'],
  ])('takes no name for what a clause without a comma tells of: %s', (text, trigger, title) => {
    expect(clause(text, trigger)).toBe(title);
  });

  it.each([
    ['Police arrested a man on Monday who was accused of robbing two banks.', 'A man was accused'],
    ['Police arrested a man last week who was accused of robbing two banks.', 'A man was accused'],
    ['Police arrested a man in May 2012 who was accused of robbing two banks.', 'A man was accused'],
    ['Police arrested a man called Monday who was accused of robbing two banks.', 'Monday was accused'],
  ])('does not take a time for the antecedent: %s', (text, opening) => {
    expect(clause(text, 'accused')).toBe(`${opening} of robbing two banks`);
  });

  it('takes the subject of the first verb for the second', () => {
    const text = 'Ann Poe and Ben Ruiz also shook hands and spoke briefly before the session.';
    expect(clause(text, 'shook')).toBe('Ann Poe and Ben Ruiz also shook hands');
    expect(clause(text, 'spoke')).toBe('Ann Poe and Ben Ruiz spoke briefly before the session');
  });

  it('gives no verb a subject out of another clause', () => {
    const said = 'Police said that the owner was in custody, and an inquiry was in its early stages.';
    expect(clause(said, 'inquiry')).toBe('An inquiry was in its early stages');
    const two = 'A man waiting for a bus and another walking a dog were shot.';
    expect(clause(two, 'walking')).toBe('A man waiting for a bus and another walking a dog were shot');
    const search = 'A search had been under way on Sunday for the owner, led by the army.';
    expect(clause(search, 'led')).toBe(
      'A search had been under way on Sunday for the owner, led by the army',
    );
    expect(clause('The mill, led by Ann Poe, was closed.', 'led')).toBe('The mill led by Ann Poe');
  });

  it.each([
    ['The port rejected Tuesday, May 24 the bid by Poe.', 'The port rejected Tuesday, May 24 the bid by Poe'],
    ['The bridge opened on May 24, 2016, in Tarn.', 'The bridge opened on May 24, 2016, in Tarn'],
    ['The bridge opened on Tuesday, May 24, in Tarn.', 'The bridge opened on Tuesday, May 24, in Tarn'],
    ['The bridge opened on Tuesday, May 24, police said.', 'The bridge opened on Tuesday, May 24'],
    ['The bridge opened on Tuesday, in May it closed.', 'The bridge opened on Tuesday'],
  ])('goes on behind the commas of a date: %s', (text, expected) => {
    expect(clause(text, text.includes('rejected') ? 'rejected' : 'opened')).toBe(expected);
  });

  it('keeps a list of names whole', () => {
    const text = 'Ann Poe met ministers from Norland, Sudland and Estland on Monday.';
    expect(clause(text, 'met')).toBe('Ann Poe met ministers from Norland, Sudland and Estland on Monday');
  });

  it('has what was done to behind its verb, where a relative clause tells of it', () => {
    const text = 'The closing of two schools, which the mayor announced on Sunday, has angered parents.';
    expect(clause(text, 'announced')).toBe('The mayor announced the closing of two schools on Sunday');
    const bill = 'The bill, which the Senate passed by one vote on Monday, cuts taxes.';
    expect(clause(bill, 'passed')).toBe('The Senate passed the bill by one vote on Monday');
    expect(clause('The sale, which the court ruled on, fell through.', 'ruled')).toBe(
      'The sale the court ruled on',
    );
  });

  it('keeps a participle with the clause it hangs on', () => {
    const text = 'A strong earthquake struck the island on Monday, killing 22 people.';
    expect(clause(text, 'killing')).toBe(
      'A strong earthquake struck the island on Monday, killing 22 people',
    );
    const credit = 'The firms will merge, the owners said on Monday, creating a giant.';
    expect(clause(credit, 'creating')).toBe('The firms will merge, creating a giant');
    const row = 'A quake struck near Quay, Norland, on Monday, killing 22 people and injuring 40.';
    expect(clause(row, 'injuring')).toBe('A quake struck near Quay, injuring 40');
    expect(clause('Ann Poe was running and singing.', 'singing')).toBe('Ann Poe singing');
    expect(clause('Poe and Ruiz were talking while walking to the pier.', 'talking')).toBe(
      'Poe and Ruiz were talking while walking to the pier',
    );
  });

  it('reads tokenised, lower-cased text', () => {
    const text = 'harbour aide ben ruiz , a lawyer , rowed back on that - after the vote .';
    expect(clause(text, 'rowed')).toBe('Harbour aide ben ruiz rowed back on that');
  });

  it.each([
    [
      'The agency said the lander and the rover were lost.',
      'lost',
      'The agency said the lander and the rover were lost',
    ],
    ['The driver and his wife were killed in May.', 'killed', 'The driver and his wife were killed in May'],
    [
      'Police said that the driver and his wife were killed.',
      'killed',
      'The driver and his wife were killed',
    ],
    ['Rebels attacked the base and the wounded were flown out.', 'flown', 'The wounded were flown out'],
    ['Police fired gas and the opposition have called a strike.', 'fired', 'Police fired gas'],
    [
      'The band cancelled the concert and the audience were told to go.',
      'cancelled',
      'The band cancelled the concert',
    ],
  ])('has both subjects of a plural where the first opens a clause: "%s"', (text, trigger, words) => {
    expect(clause(text, trigger)).toBe(words);
  });
});
