import { spawn } from 'node:child_process';

/** A command of the project that goes on running. */
export interface Running {
  /** Where it serves the site, as it printed it. */
  url: string;
  /** What it has printed so far. */
  output: () => string;
  stop: () => Promise<void>;
}

/** Starts a command of `src/build/cli` on a data folder and waits until it tells its address. */
export function startCommand(name: 'start' | 'dev', dataFolder: string, ...args: string[]): Promise<Running> {
  const child = spawn(process.execPath, ['src/build/cli/run.js', `src/build/cli/${name}.ts`, ...args], {
    env: { ...process.env, DATELINE_DATA: dataFolder },
  });
  const ended = new Promise<void>((resolve) => child.on('close', () => resolve()));
  let output = '';
  return new Promise((resolve, reject) => {
    const read = (chunk: Buffer) => {
      output += chunk.toString();
      const url = /^Dateline: (\S+)/m.exec(output)?.[1];
      const stop = () => {
        child.kill();
        return ended;
      };
      if (url) resolve({ url, output: () => output, stop });
    };
    child.stdout.on('data', read);
    child.stderr.on('data', read);
    child.on('close', () => reject(new Error(`${name} ended:\n${output}`)));
  });
}
