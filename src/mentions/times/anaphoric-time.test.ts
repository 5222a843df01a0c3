import { describe, expect, it } from 'vitest';
import { mentionAt, mentionsOf } from '../test-story.ts';

const FAR = `The port opened a pier on Wednesday.\n\n${'The quay is wet.\n\n'.repeat(6)}`;
const dateOf = (body: string) =>
  mentionAt(mentionsOf(FAR + body.replaceAll('. ', '.\n\n')), 'said').time?.edtf ?? null;

describe('what somebody says behind what made him speak', () => {
  it.each([
    ['Mayor Mia Lund welcomed the ruling on Thursday. “Divers will search,” she said.', '2021-04-15'],
    ['Mayor Mia Lund met divers on Thursday. “Divers will search,” Lund said.', '2021-04-15'],
    ['Mia Lund, who met divers on Thursday, spoke on Monday. “Divers will search,” Lund said.', '2021-04-12'],
  ])('is of that day: %s', (body, date) => {
    expect(dateOf(body)).toBe(date);
  });

  it('may be of another day where somebody else speaks, or it was no speaking up', () => {
    const said = '“Divers will search,” Mia Lund said.';
    expect(dateOf(`Mayor Jo Poe welcomed the ruling on Monday. ${said}`)).not.toBe('2021-04-12');
    expect(dateOf(`Mia Lund bought a boat on Monday. ${said}`)).not.toBe('2021-04-12');
  });

  it('is not of the news where the text has gone on to a later day', () => {
    expect(dateOf('Mia Lund bought a boat on Thursday. “Divers will search,” Mia Lund said.')).toBeNull();
  });

  it('is not of the day on which the speaker looks back', () => {
    const day = (verb: string) => {
      const body = `Mia Lund told divers on Thursday that the port would close. She ${verb} the plan.`;
      return mentionAt(mentionsOf(FAR + body), verb.split(' ').at(-1) ?? '').time?.edtf ?? null;
    };
    expect(day('denied')).toBe('2021-04-15');
    expect(day('had earlier denied')).toBeNull();
  });
});
