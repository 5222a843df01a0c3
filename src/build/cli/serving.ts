import type { PreviewServer, ViteDevServer } from 'vite';
import { failure } from '../../articles/reading.ts';
import { optionsOf, type Option } from './command.ts';

export const PORT_OPTION = (preset: number): Option => ({
  value: 'PORT',
  help: `the first port to try (${preset}); a busy one is passed over`,
  preset: String(preset),
});

/** The port an option names. */
export function portOf(option: string): number {
  const port = Number(option);
  if (Number.isInteger(port) && port > 0 && port < 65_536) return port;
  const what = `invalid port: ${option}`;
  return optionsOf(
    failure({ path: '--port', line: 1, column: 1, what, remedy: 'give a number from 1 to 65535' }),
  );
}

/** Prints what happens before there is an address. */
export function announceReading(dataFolder: string): void {
  console.log(`Reading the stories in ${dataFolder}/ …`);
}

/** Prints where the site is to be seen. */
export function announce(server: ViteDevServer | PreviewServer, wanted: number): void {
  const [url] = server.resolvedUrls?.local ?? [];
  const address = server.httpServer?.address();
  const port = address && typeof address === 'object' ? address.port : wanted;
  if (port !== wanted) console.log(`Port ${wanted} is busy; using ${port}.`);
  console.log(`Dateline: ${url ?? `http://localhost:${port}/`}  (Ctrl+C ends it)`);
}
