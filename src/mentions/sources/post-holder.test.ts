import { describe, expect, it } from 'vitest';
import { mentionsOf } from '../test-story.ts';

/** Who says what the last sentence reports, after a judge and a lawyer were introduced. */
const speaker = (sentence: string) =>
  mentionsOf(`Judge Ada Holm freed Ben Ruiz. The defence lawyer, Tom Poe, objected. ${sentence}`)
    .filter(({ kind }) => kind === 'statement')
    .at(-1)?.source?.name;

describe('a post without a name', () => {
  it.each([
    'The judge said the ferry had sunk on Monday.',
    'The judge on Monday said the ferry had sunk.',
    'The judge also said the ferry had sunk on Monday.',
    'The judge, speaking in court, said the ferry had sunk on Monday.',
    'The ferry had sunk on Monday, said the judge.',
  ])('is its holder: %s', (sentence) => {
    expect(speaker(sentence)).toBe('Ada Holm');
  });

  it.each([
    'A judge said the ferry had sunk on Monday.',
    'Another judge said the ferry had sunk on Monday.',
    'Every judge said the ferry had sunk on Monday.',
    'The judge in Oslo said the ferry had sunk on Monday.',
    'The judge in the second trial, who was not named, said the ferry had sunk on Monday.',
    'The judge, who was ill, said the ferry had sunk on Monday.',
    'The ferry had sunk on Monday, said a judge.',
    'The ferry had sunk on Monday, said the judge in Oslo.',
  ])('is not, where another may be meant: %s', (sentence) => {
    expect(speaker(sentence)).toMatch(/judge/iu);
  });

  it('is not, where the pronoun shows another, unless somebody else may be meant by it', () => {
    const told = (first: string) =>
      mentionsOf(`${first} The mayor said on Monday he had paid.`).at(-1)?.source?.name;
    expect(told('Mayor Ada Holm spoke to fans.')).toBe('mayor');
    expect(told('Mayor Ada Holm spoke to Judge Ben Ruiz.')).toBe('Ada Holm');
    expect(told('Mayor Ben Ruiz spoke to fans.')).toBe('Ben Ruiz');
    expect(told('Mayor Ada Holm freed a 34-year-old man.')).toBe('Ada Holm');
    expect(told('The driver was held. Mayor Ada Holm spoke to fans.')).toBe('Ada Holm');
  });

  it.each([
    'The lawyer for the family said the ferry had sunk on Monday.',
    'A lawyer said the ferry had sunk on Monday.',
  ])('is not who has a post like it: %s', (sentence) => {
    expect(speaker(sentence)).toMatch(/lawyer/iu);
  });
});

describe('who spoke last and has no name', () => {
  const speakersOf = (text: string) =>
    mentionsOf(text)
      .filter(({ kind }) => kind === 'statement')
      .map(({ source }) => source?.name);
  const speakerOf = (text: string) => speakersOf(text).at(-1);

  it('goes on as “she” or “he”', () => {
    const text = 'Ben Ruiz left. A detective said on Monday that Ben Ruiz had hidden a pistol.';
    expect(speakerOf(`${text} She said he had fled.`)).toBe('detective');
    const chief = 'Ann Poe signed the deal. It will fail, its foreign policy chief told reporters.';
    expect(speakerOf(`${chief} She said she had met Ben Ruiz.`)).toBe('foreign policy chief');
  });

  it('does not, where a word tells that it is another, or somebody is named', () => {
    const text = 'Mayor Ann Poe resigned. A spokesman said on Monday that the pier had sunk.';
    expect(speakerOf(`${text} She said she would sue.`)).toBe('Ann Poe');
    expect(speakerOf(`${text} Judge Nina Dahl left. She said she would sue.`)).toBe('Nina Dahl');
  });

  it('does not, where another may be meant of whom was spoken', () => {
    const judge = 'Ben Ruiz was jailed. A judge told him he would die in jail.';
    expect(speakersOf(`${judge} He said he would appeal.`)).toEqual(['judge']);
    expect(speakersOf('A doctor said she had resigned. She said she would sue.')).toEqual(['doctor']);
    const friend = 'A friend told police that Ann Poe was afraid.';
    expect(speakersOf(`${friend} She said she would leave.`).at(1)).not.toBe('friend');
  });

  it('is not “she” where “he” went on', () => {
    const text = 'A detective said a pistol was found. He said it was hidden.';
    expect(speakersOf(`${text} He said he would quit.`)).toEqual(['detective', 'detective', 'detective']);
    expect(speakersOf(`${text} She said she would quit.`)).toEqual(['detective', 'detective']);
  });
});
