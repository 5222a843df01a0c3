import { describe, expect, it } from 'vitest';
import { isSameGivenName } from './entities.ts';
import { learnNames } from './story-names.ts';
import { invented } from '../test-story.ts';

const namesIn = (...bodies: string[]) => {
  const articles = bodies.map((body, place) => invented(body, { id: `article-${place}` }));
  const names = learnNames(articles);
  return articles.map((article) => names(article).flatMap((named) => named.map(({ entity }) => entity)));
};
const only = (body: string) => namesIn(body)[0]?.map(({ name }) => name);

describe('the names of a story', () => {
  it('are one for a full name and the surname after it', () => {
    expect(only('Mayor Ada Holm left. Later Holm came back.')).toEqual(['Ada Holm', 'Ada Holm']);
  });

  it('are one for the spellings of a transcribed name', () => {
    const [first, second] = namesIn(
      'The aide Yuri Dolin spoke. Yuri Dolin left.',
      'The aide Yury Dolin spoke.',
    );
    expect(second?.[0]?.name).toBe(first?.[0]?.name);
  });

  it('are whole where a country opens with what its people are called', () => {
    expect(only('Saudi Arabia said it would close.')).toEqual(['Saudi Arabia']);
    expect(only('Saudi Prince Ann Lee said it would close.')).toEqual(['Ann Lee']);
  });

  it('have no rank that is cut short before them', () => {
    expect(only('Coast Guard Rear Adm. Ann Lee said it sank.')).toEqual(['Ann Lee']);
    expect(only('Maj. Gen. Ann Lee said it sank.')).toEqual(['Ann Lee']);
  });

  it('are one with "’s" and without it, where a name ends so', () => {
    const names = namesIn('Corin’s said it would close. Corin’s board met.')[0];
    expect(names?.map(({ name, type }) => `${name} ${type}`)).toEqual([
      'Corin’s organisation',
      'Corin’s organisation',
    ]);
  });

  it('leave a country one where a name like it ends so', () => {
    const names = namesIn('Norway’s rejected the bid. The king of Norway sent a ship.')[0];
    expect(names?.at(-1)).toMatchObject({ name: 'Norway', type: 'place' });
  });

  it.each([
    ['The mobile operator Cobalt Ridge left.', 'organisation'],
    ['The crane operator Daniel Ridge said he had left.', 'person'],
    ['The law firm Daniel Ridge left.', 'organisation'],
  ])('are of the kind that the noun before tells, unless it is a trade: %s', (body, type) => {
    expect(namesIn(body)[0]?.map((entity) => entity.type)).toEqual([type]);
  });

  it.each([
    ['President Han Ji-won spoke. Later Han left.', 'Han Ji-won'],
    ['The aide Park Sung-min spoke. Later Park left.', 'Park Sung-min'],
  ])('keep a given name of two syllables behind the family name: %s', (body, name) => {
    expect(only(body)).toEqual([name, name]);
  });

  it.each([
    ['Minister Ana van der Holm left. Van der Holm came back.', 'Ana van der Holm'],
    ['President Omar el-Holm left. Later El-Holm came back.', 'Omar el-Holm'],
    ['Mayor Jim Van Horn left. Later Van Horn came back.', 'Jim Van Horn'],
  ])('are one for a family name with the small words before it: %s', (body, name) => {
    expect(only(body)).toEqual([name, name]);
  });

  it('are without the trade of a firm or a person that opens a sentence', () => {
    const [entities] = namesIn('Carmaker Northfield cut jobs. Later Northfield closed.');
    expect(entities?.map(({ name, type }) => `${name} ${type}`)).toEqual([
      'Northfield organisation',
      'Northfield organisation',
    ]);
    expect(only('Chemist Ada Holm left. Later Holm came back.')).toEqual(['Ada Holm', 'Ada Holm']);
    expect(only('Giant Foods closed a plant.')).toEqual(['Giant Foods']);
  });

  it('make nobody of the last word of an outlet that is told something', () => {
    const [entities] = namesIn('Ada Reed told Radio Holm that she left. The ship lay in Holm.');
    expect(entities?.map(({ name, type }) => `${name} ${type}`)).toEqual([
      'Ada Reed person',
      'Radio Holm organisation',
      'Holm unknown',
    ]);
  });

  it('may begin with "Jan", which is a month only before a day', () => {
    expect(only('Minister Jan Holm left. Later Holm came back.')).toEqual(['Jan Holm', 'Jan Holm']);
    expect(only('It closed in Jan. Holm left on Jan 5.')).not.toContain('Jan Holm');
  });

  it.each([
    ['Lars Moen was arrested. His lawyer left.', 'person'],
    ['Silver Creek buried a soldier. His widow left.', 'unknown'],
    ['The Costa Verde ran aground. Her captain left.', 'unknown'],
    ['Dag Moen gave her a pier. Moen left. He came back.', 'person'],
    ['Dag Moen closed a pier. The firm left.', 'unknown'],
    ['Dag Moen closed a pier. Moen sold Quillfleet. He came back.', 'unknown'],
  ])('are of a person whom "he" or "his" takes up: %s', (body, type) => {
    expect(namesIn(body)[0]?.[0]?.type).toBe(type);
  });

  it('are two for a family name with small words and one without', () => {
    const body = 'Mayor Jim Van Horn left. Mayor Ada Horn left. Later Van Horn came back.';
    expect(only(body)).toEqual(['Jim Van Horn', 'Ada Horn', 'Jim Van Horn']);
  });

  it('do not take up what a hyphen joins for once', () => {
    expect(only('The Ada Holm-run port and the Port Ellis-bound ferry closed.')).not.toContain(
      'Ada Holm-run',
    );
    expect(only('A Lee-led team and Han Lo-run shops closed.')).not.toContain('Han Lo-run');
  });

  it('are two for two people of one surname, told apart by who was named last', () => {
    const body = 'Minister Ada Holm spoke. Holm left. Singer Olaf Holm sang. Holm stayed.';
    expect(only(body)).toEqual(['Ada Holm', 'Ada Holm', 'Olaf Holm', 'Olaf Holm']);
  });

  it('are told apart by the title that a surname has', () => {
    const body = 'Emma Holm, mother of Olaf Holm, spoke. Mrs Holm left. Holm stayed. Mr Holm sang.';
    expect(only(body)).toEqual(['Emma Holm', 'Olaf Holm', 'Emma Holm', 'Olaf Holm', 'Olaf Holm']);
    expect(only('Ada Lee met Kim Lee. Ms Lee left. Mr Lee stayed.')?.slice(2)).toEqual([
      'Ada Lee',
      'Kim Lee',
    ]);
  });

  it.each([
    ['Ada Holm, the chief engineer of the port, left.', 'person'],
    ['A spokeswoman for the port, Ada Holm, left.', 'person'],
    ['The builder, Moss Homes, left.', 'unknown'],
    ['The builder, Daniel Moss, left.', 'person'],
    ['The port’s director, Ada Holm, left.', 'person'],
    ['Her brother’s firm, Holm Blade, closed.', 'unknown'],
    ['The Norland Republic said it would stay.', 'place'],
    ['Ada Holm, the biggest ferry of the port, left.', 'unknown'],
    ['The Norwegian Ada Holm left.', 'person'],
    ['The Norwegian Nord Line left.', 'unknown'],
  ])('are a person’s beside a role: %s', (body, type) => {
    expect(namesIn(body)[0]?.[0]?.type).toBe(type);
  });

  it('leave titles, portfolios and demonyms out', () => {
    expect(only('Norwegian Foreign Minister Ada Holm met Secretary of State Jo Reed.')).toEqual([
      'Ada Holm',
      'Jo Reed',
    ]);
    expect(only('The Norwegian crew met US President Jo Reed.')).toEqual(['Jo Reed']);
  });

  it('are found in lower case where another article capitalises them', () => {
    const [lower] = namesIn('aide olaf brandt told ada holm .', 'Aide Olaf Brandt met Mayor Ada Holm.');
    expect(lower?.map(({ name }) => name)).toEqual(['Olaf Brandt', 'Ada Holm']);
  });

  it('do not make a name of a word that opens a sentence', () => {
    expect(only('Ferries sank. The captain left.')).toEqual([]);
  });

  it('split two names joined by a hyphen before a noun', () => {
    expect(only('Mayor Ada Holm met envoy Jo Reed. The Holm-Reed talks failed.')?.slice(2)).toEqual([
      'Ada Holm',
      'Jo Reed',
    ]);
  });

  it('tell people, places, bodies and outlets apart', () => {
    const [entities] = namesIn('Mayor Ada Holm told Fox News that the Labour Party met in Norway.');
    expect(entities?.map(({ type, isOutlet }) => `${type}${isOutlet ? ' outlet' : ''}`)).toEqual([
      'person',
      'organisation outlet',
      'organisation',
      'place',
    ]);
  });

  it('know an outlet of the story without its article', () => {
    const post = invented('The Harbour Post was closed.', { id: 'post', outlet: 'The Harbour Post' });
    const quay = invented('Ada Holm told the Harbour Post so, and the Ellis Post.', { id: 'quay' });
    const named = learnNames([post, quay])(quay).flat();
    expect(named.map(({ entity }) => entity.name)).toEqual(['Ada Holm', 'The Harbour Post', 'Ellis Post']);
  });

  it('tell a firm that is named after a person by what it is called', () => {
    const typeOf = (text: string) => namesIn(text)[0]?.[0]?.type;
    expect(typeOf('The travel giant Ann Lee closed. Ann Lee said it was sorry.')).toBe('organisation');
    expect(typeOf('It hit energy company Ann Lee. Ann Lee said it was sorry.')).toBe('organisation');
    expect(typeOf('It told the bank Ann Lee to pay. Ann Lee said it would.')).toBe('organisation');
    expect(typeOf("Ann Lee, the region's oldest travel firm, said it was sorry.")).toBe('organisation');
    for (const opening of [
      'After meeting Ann Lee, the firm',
      'Meeting Ann Lee, the bank',
      'After a row with Ann Lee, the bank',
    ])
      expect(typeOf(`${opening}, which had shut, reopened. Ann Lee said she was sorry.`)).toBe('person');
    expect(typeOf('Staff of Ann Lee, the biggest bank, wept. Ann Lee closed. He said so.')).toBe(
      'organisation',
    );
    expect(typeOf('Ann Lee, the head of a travel firm, said she was sorry.')).toBe('person');
    expect(typeOf('The chief executive of Ann Lee quit. Ann Lee said so.')).toBe('organisation');
    expect(typeOf('Shares of Ann Lee fell. Ann Lee said it was sorry.')).toBe('organisation');
    expect(typeOf('The chief aide of Ann Lee quit. Ann Lee said so.')).toBe('person');
    expect(typeOf('The wrestling giant was beaten. Ann Lee said so.')).toBe('person');
    expect(typeOf('He left the company Ann Lee founded. Ann Lee said so.')).toBe('person');
    expect(typeOf('He told the airline Ann Lee was ill. Ann Lee said so.')).toBe('person');
    expect(typeOf('He told police Ann Lee was gone. Ann Lee said she was not.')).toBe('person');
  });
});

describe('given names', () => {
  it.each([
    ['sergei', 'sergey', true],
    ['j', 'john', true],
    ['rob', 'robert', true],
    ['mark', 'marc', true],
    ['john', 'joan', false],
    ['ada', 'olaf', false],
  ])('%s and %s are the same: %s', (a, b, same) => {
    expect(isSameGivenName(a, b)).toBe(same);
  });
});
