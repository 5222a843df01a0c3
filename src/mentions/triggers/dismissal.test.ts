import { describe, expect, it } from 'vitest';
import { mentionsOf } from '../test-story.ts';

const stems = (body: string) => mentionsOf(body).map(({ trigger }) => trigger.stem);

describe('firing somebody', () => {
  it.each([
    'The president fired James Poe on Monday.',
    'The president fired him on Monday.',
    'The president fired her on Monday.',
    'The board fired its chief executive.',
    'The mayor fired the head of the police.',
    'The clerk was fired from a restaurant last month.',
    'He had been fired on Tuesday, police said.',
    'Ben Poe, who was fired in May, went to court.',
    'Ben Poe, fired in May, went to court.',
  ])('%s is a dismissal', (body) => {
    expect(stems(body)).toContain('dismiss');
  });

  it.each([
    'The man fired shots at the guards on Monday.',
    'Shots were fired at the guards.',
    'The guards were fired on by rebels.',
    'The guard was fired at.',
    'Rebels fired Scud missiles at the port.',
    'North Korea fired a missile on Monday.',
    'Police fired tear gas.',
    'The officer fired twice.',
    'The officer fired her gun.',
  ])('%s is none', (body) => {
    expect(stems(body)).not.toContain('dismiss');
  });
});
