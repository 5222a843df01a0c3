import { expect, it } from 'vitest';
import { exampleList } from '../event-list/example.ts';
import { filterInWords } from './filter-words.ts';
import { WHOLE_VIEW, type View } from './view.ts';

const words = (view: Partial<View>) => filterInWords({ ...WHOLE_VIEW, ...view }, exampleList(), 'en');

it('what is left out is said in words', () => {
  expect(words({ event: 'a' })).toBeNull();
  expect(words({ outlets: ['daily-quay'], reportedBy: 'one' })).toBe('only Quay; only one outlet');
  expect(words({ kinds: ['plan', 'statement'], knownOn: '2021-03-05' })).toBe(
    'only what was announced and what somebody said; as known on 5 Mar 2021',
  );
  expect(words({ outlets: [], kinds: [] })).toBe('no outlet; no kind of event');
});
