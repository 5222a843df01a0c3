import { describe, expect, it } from 'vitest';
import { mentionAt, mentionsOf } from '../test-story.ts';

describe('news that breaks', () => {
  it('has the day of publication where the lead tells it in the present perfect', () => {
    const { time } = mentionAt(mentionsOf('The port of Ellis has ordered two cranes.\n'), 'ordered');
    expect(time).toMatchObject({ edtf: '2021-04-16', certainty: 'inferred', text: 'has ordered' });
  });

  it('has none where the perfect looks back, or in the past tense', () => {
    expect(mentionAt(mentionsOf('The port has often ordered cranes.\n'), 'ordered').time).toBeNull();
    expect(mentionAt(mentionsOf('The port ordered two cranes.\n'), 'ordered').time).toBeNull();
  });

  it('has the day of publication also beside what is to come', () => {
    const body = 'The port of Ellis has ordered two cranes for delivery in June.';
    expect(mentionAt(mentionsOf(body), 'ordered').time?.edtf).toBe('2021-04-16');
    const long = 'The port of Ellis has been closed for a long-term repair.';
    expect(mentionAt(mentionsOf(long), 'closed').time?.edtf).toBe('2021-04-16');
  });

  it('has none of its own where it was announced on another day', () => {
    const body = 'The port said on Monday it has ordered two cranes.';
    expect(mentionAt(mentionsOf(body), 'ordered').time).toBeNull();
  });

  it('has the day of the report behind it', () => {
    const body = 'The port of Ellis has ordered two cranes, the mayor said on Wednesday.';
    const { time } = mentionAt(mentionsOf(body), 'ordered');
    expect(time).toMatchObject({ edtf: '2021-04-14', certainty: 'inferred' });
    const undated = 'The port of Ellis has ordered two cranes, the mayor said.';
    expect(mentionAt(mentionsOf(undated), 'ordered').time?.edtf).toBe('2021-04-16');
  });

  it('has none where it has been going on', () => {
    expect(mentionAt(mentionsOf('The port has been ordering cranes.'), 'ordering').time).toBeNull();
    expect(mentionAt(mentionsOf('The port has ordered cranes since it grew.'), 'ordered').time).toBeNull();
  });

  it('has the day of publication where the article opens with what is under way', () => {
    const closing = mentionAt(mentionsOf('The port of Ellis is closing two piers.'), 'closing');
    expect(closing.time).toMatchObject({ edtf: '2021-04-16', certainty: 'inferred' });
    expect(mentionAt(mentionsOf('The port is planning two piers.'), 'planning').time).toBeNull();
    const later = mentionsOf('The quay is wet. The port is closing two piers.');
    expect(mentionAt(later, 'closing').time).toBeNull();
  });

  it('is only told at the head of an article', () => {
    const body = 'It rained.\n\nThe quay was wet.\n\nThe port has ordered two cranes.\n';
    expect(mentionAt(mentionsOf(body), 'ordered').time).toBeNull();
  });
});
