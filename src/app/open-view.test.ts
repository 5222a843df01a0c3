import { describe, expect, it } from 'vitest';
import talks from '../../e2e/stories/harbour-talks/events.json' with { type: 'json' };
import { listFrom } from '../event-list/list-from.fixture.ts';
import { openView } from './open-view.ts';
import { WHOLE_VIEW } from './view.ts';

const list = listFrom(talks);
const opened = (query: string) => openView(query, list).event;

describe('the event that an address opens', () => {
  it('is the one it names, whether or not the story has it', () => {
    expect(opened('?event=2019-05-10-no-such-event')).toBe('2019-05-10-no-such-event');
    expect(openView('', list)).toEqual(WHOLE_VIEW);
  });

  it('is the latest that came about where it asks for that', () => {
    expect(opened('?event=latest')).toBe('2019-05-11-vale-and-orsk-chat-on-the-walk');
  });

  it('is the latest of those that the address shows', () => {
    expect(opened('?event=latest&outlets=north-wire')).toBe('2019-05-09-tellmann-no-decision');
    expect(opened('?event=latest&known=2019-05-09')).toBe('2019-05-09-tellmann-no-decision');
    expect(opened('?event=latest&kinds=plan')).toBe('ferries-to-be-discussed');
    expect(opened('?event=latest&kinds=')).toBeNull();
  });

  it('is none that may have come about long before, where another has its day', () => {
    const open = list.events.map((event) =>
      event.id === '2019-05-11-vale-and-orsk-chat-on-the-walk' && event.time
        ? { ...event, time: { ...event.time, start: null } }
        : event,
    );
    expect(openView('?event=latest', { ...list, events: open }).event).toMatch(/^2019-05-1[01]/);
    expect(openView('?event=latest', { ...list, events: open }).event).not.toMatch(/chat/);
    const [only] = open.filter(({ id }) => id.includes('chat'));
    expect(openView('?event=latest', { ...list, events: only ? [only] : [] }).event).toMatch(/chat/);
  });

  it('is the one of that very name in a list that has it', () => {
    const [first] = list.events;
    if (!first) throw new Error('no event');
    const named = { ...list, events: [{ ...first, id: 'latest' }, ...list.events] };
    expect(openView('?event=latest', named).event).toBe('latest');
  });
});
