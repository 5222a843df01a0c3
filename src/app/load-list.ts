import { formatDiagnostic, type Diagnostic } from '../event-list/diagnostic.ts';
import { readEventList } from '../event-list/read.ts';
import type { EventList } from '../event-list/schema.ts';

/** Why a story can't be shown. `failed`: the page itself did. `details`: for whoever publishes it. */
export type Problem =
  | { kind: 'missing' }
  | { kind: 'unreachable' }
  | { kind: 'failed' }
  | { kind: 'invalid'; details: string[] }
  | { kind: 'faults'; details: string[] };

export type Loaded = { ok: true; list: EventList } | { ok: false; problem: Problem };

/** Fetches and reads an event list. Whatever comes back, this doesn't throw. */
export async function loadList(url: string): Promise<Loaded> {
  let response: Response;
  try {
    response = await fetch(url);
  } catch {
    return { ok: false, problem: { kind: 'unreachable' } };
  }
  if (response.status === 404) return { ok: false, problem: { kind: 'missing' } };
  try {
    return listFrom(await response.json(), response.ok);
  } catch {
    return { ok: false, problem: response.ok ? notJson : { kind: 'unreachable' } };
  }
}

const notJson: Problem = { kind: 'invalid', details: ['events.json: it is not JSON'] };

function listFrom(json: unknown, ok: boolean): Loaded {
  if (!ok) return { ok: false, problem: faultsOf(json) ?? { kind: 'unreachable' } };
  const result = readEventList(json);
  if (result.ok) return result;
  const details = result.errors.map(({ path, message }) => `events.json: ${path}: ${message}`);
  return { ok: false, problem: { kind: 'invalid', details } };
}

/** The faults of the input, as the server of the editing loop sends them in place of a list; else null. */
export function faultsOf(json: unknown): Problem | null {
  if (typeof json !== 'object' || json === null || !('diagnostics' in json)) return null;
  const { diagnostics } = json;
  if (!Array.isArray(diagnostics)) return null;
  const details = diagnostics.map((one: unknown) => formatDiagnostic(one as Diagnostic));
  return { kind: 'faults', details };
}
