/**
 * The address' query and the view, there and back. What a reader copies today must open the same view in
 * years: a change of meaning needs a new version here, and old ones stay readable.
 */
import { tryCivilToMs } from '../event-list/civil.ts';
import { EVENT_KINDS } from '../event-list/schema.ts';
import { WHOLE_VIEW, type View } from './view.ts';

/** Written only from version 2 on: a short address is easier to share. */
const VERSION = '1';

/** Query parameters that are the view's; all others (`embed`, `theme`) are left as they are. */
const OURS = ['v', 'event', 'outlets', 'kinds', 'by', 'known', 'unfold'];

/** The view of a query such as `?event=…&outlets=a,b`. What can't be read is taken as not said. */
export function readAddress(query: string): View {
  const parameters = new URLSearchParams(query);
  if ((parameters.get('v') ?? VERSION) !== VERSION) return { ...WHOLE_VIEW, event: parameters.get('event') };
  const kinds = listOf(parameters.get('kinds'));
  const known = parameters.get('known');
  const by = parameters.get('by');
  const unfold = parameters.get('unfold');
  return {
    event: parameters.get('event') || null,
    outlets: listOf(parameters.get('outlets')),
    kinds: kinds && EVENT_KINDS.filter((kind) => kinds.includes(kind)),
    reportedBy: by === 'several' || by === 'one' ? by : 'any',
    knownOn: known !== null && tryCivilToMs(known) !== null ? known : null,
    unfolded: unfold === 'all' ? 'all' : (listOf(unfold) ?? []),
  };
}

/** The query of a view: the given one's other parameters, then the view's; empty where there are none. */
export function writeAddress(view: View, query = ''): string {
  const parameters = new URLSearchParams(query);
  for (const name of OURS) parameters.delete(name);
  const { event, outlets, kinds, reportedBy, knownOn, unfolded } = view;
  if (event !== null) parameters.set('event', event);
  if (outlets !== null) parameters.set('outlets', outlets.join(','));
  if (kinds !== null) parameters.set('kinds', kinds.join(','));
  if (reportedBy !== 'any') parameters.set('by', reportedBy);
  if (knownOn !== null) parameters.set('known', knownOn);
  if (unfolded === 'all') parameters.set('unfold', 'all');
  else if (unfolded.length > 0) parameters.set('unfold', unfolded.join(','));
  // `embed=` reads as `embed`, and ids have no commas of their own.
  const text = parameters
    .toString()
    .replace(/%2C/gu, ',')
    .replace(/=(?=&|$)/gu, '');
  return text ? `?${text}` : '';
}

/** Null where nothing is said; an empty list where the empty list is said. */
const listOf = (text: string | null) =>
  text === null ? null : text.split(',').filter((part) => part !== '');
