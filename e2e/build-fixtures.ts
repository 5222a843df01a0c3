import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildInto, FIXTURES_ENV } from './site.ts';

/** Builds the site of e2e/stories once, before the tests; takes it away after them. */
export default async function buildFixtures(): Promise<() => Promise<void>> {
  const folder = await mkdtemp(join(tmpdir(), 'dateline-e2e-'));
  await buildInto(folder, 'e2e/stories');
  process.env[FIXTURES_ENV] = folder;
  return () => rm(folder, { recursive: true, force: true });
}
