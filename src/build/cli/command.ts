import { parseArgs } from 'node:util';
import { resolve, relative } from 'node:path';
import { explain } from '../explain.ts';
import type { Reading } from '../../articles/reading.ts';

/** One option of a command, `--name VALUE`. */
export interface Option {
  value: string;
  help: string;
  /** What it is where it isn't given; missing: it must be given. */
  preset?: string;
}

export interface Command<Name extends string> {
  /** As people call it: `npm run events --`. */
  call: string;
  summary: string;
  options: Record<Name, Option>;
  /** Does the work; a number is the exit code. Throws an InputError for what a person can mend. */
  run(options: Record<Name, string>): Promise<number | undefined>;
}

/** An option's value is wrong: the command is wrongly called, which its use mends. */
class MisuseError extends Error {
  override readonly name = 'MisuseError';
}

/** What the options say; throws a MisuseError with every fault in them. */
export function optionsOf<Value>(reading: Reading<Value>): Value {
  if (reading.ok) return reading.value;
  throw new MisuseError(reading.diagnostics.map(({ what, remedy }) => `${what}; ${remedy}`).join('\n'));
}

const OK = 0;
const FAILED = 1;
const MISUSED = 2;

/** Parses the arguments, runs the command and gives the exit code: 0, 1 failed, 2 wrongly called. */
export async function runCommand<Name extends string>(command: Command<Name>, args: string[]): Promise<void> {
  process.exitCode = await exitCodeOf(command, args);
}

async function exitCodeOf<Name extends string>(command: Command<Name>, args: string[]): Promise<number> {
  const options = readOptions(command, args);
  if (options === 'help') {
    console.log(usage(command));
    return OK;
  }
  if (typeof options === 'string') return misused(options, command);
  try {
    return (await command.run(options)) ?? OK;
  } catch (error) {
    if (error instanceof MisuseError) return misused(error.message, command);
    console.error(explain(error));
    return FAILED;
  }
}

function misused<Name extends string>(what: string, command: Command<Name>): number {
  console.error(`${what}\n\n${usage(command)}`);
  return MISUSED;
}

/** The options' values; a text is what is wrong with them. */
function readOptions<Name extends string>(
  { options }: Command<Name>,
  args: string[],
): Record<Name, string> | string {
  const names = Object.keys(options) as Name[];
  try {
    const { values } = parseArgs({
      args,
      options: {
        ...Object.fromEntries(names.map((name) => [name, { type: 'string' as const }])),
        help: { type: 'boolean' as const, short: 'h' },
      },
    });
    if (values.help) return 'help';
    const given = names.map((name) => [name, values[name as keyof typeof values] ?? options[name].preset]);
    const missing = given.filter(([, value]) => value === undefined).map(([name]) => `--${String(name)}`);
    if (missing.length) return `missing ${missing.join(' and ')}`;
    return Object.fromEntries(given) as Record<Name, string>;
  } catch (error) {
    return error instanceof Error ? (error.message.split('. ')[0] ?? '') : String(error);
  }
}

function usage<Name extends string>({ call, summary, options }: Command<Name>): string {
  const all = Object.entries<Option>(options);
  const signature = all.map(([name, { value, preset }]) => {
    return preset === undefined ? `--${name} ${value}` : `[--${name} ${value}]`;
  });
  const lines = all.map(([name, { value, help }]) => `  ${`--${name} ${value}`.padEnd(16)} ${help}`);
  return [`${call} ${signature.join(' ')}`.trim(), '', summary, ...(lines.length ? ['', ...lines] : [])].join(
    '\n',
  );
}

/** A path as its writer sees it: npm runs scripts in the project's root, wherever they were called. */
export function userPath(path: string): string {
  const absolute = resolve(process.env['INIT_CWD'] ?? process.cwd(), path);
  const fromHere = relative(process.cwd(), absolute);
  return fromHere === '' || fromHere.startsWith('..') ? absolute : fromHere;
}
