import { existsSync } from 'node:fs';
import { build } from 'vite';

/** The embed's script as one classic file that needs no other; null where there is no such entry. */
export async function bundleEmbed(entry: string): Promise<string | null> {
  if (!existsSync(entry)) return null;
  const result = await build({
    configFile: false,
    publicDir: false,
    logLevel: 'warn',
    // Hosts' pages are read in old browsers too, and transpile nothing of ours.
    build: { write: false, target: 'es2018', lib: { entry, formats: ['iife'], name: 'DatelineEmbed' } },
  });
  const [output] = [result].flat();
  return output && 'output' in output ? output.output[0].code : null;
}
