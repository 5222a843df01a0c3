import { parseArgs } from 'node:util';
import { resolve, relative } from 'node:path';
import { errorText } from '../error-text.ts';
import type { Reading } from '../../articles/reading.ts';

/** One option of a command, `--name VALUE`. */
export interface Option {
  value: string;
  help: string;
  /** What it is where it isn't given; missing: it must be given. */
  preset?: string;
}

/** An option without a value, `--name`: its text is `yes` where it is given, else empty. */
interface Flag {
  flag: true;
  help: string;
}

export interface Command<Name extends string> {
  /** As people call it: `npm run events --`. */
  call: string;
  summary: string;
  options: Record<Name, Option | Flag>;
  /** What may stand beside the options, by itself. */
  argument?: { name: string; help: string };
  /** Does the work; a number is the exit code. Throws an InputError for what a person can mend. */
  run(options: Record<Name, string>, argument: string | undefined): Promise<number | undefined>;
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
  // Who reads the output may have seen enough of it, as `head` and `less` do.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
    process.exit();
  });
  process.exitCode = await exitCodeOf(command, args);
}

async function exitCodeOf<Name extends string>(command: Command<Name>, args: string[]): Promise<number> {
  const given = readArguments(command, args);
  if (given === 'help') {
    console.log(usage(command));
    return OK;
  }
  if (typeof given === 'string') return misused(given, command);
  try {
    return (await command.run(given.options, given.argument)) ?? OK;
  } catch (error) {
    if (error instanceof MisuseError) return misused(error.message, command);
    console.error(errorText(error));
    return FAILED;
  }
}

function misused<Name extends string>(what: string, command: Command<Name>): number {
  console.error(`${what}\n\n${usage(command)}`);
  return MISUSED;
}

interface Given<Name extends string> {
  options: Record<Name, string>;
  argument: string | undefined;
}

/** What stands on the command line; a text is what is wrong with it. */
function readArguments<Name extends string>(
  { options, argument }: Command<Name>,
  args: string[],
): Given<Name> | string {
  const names = Object.keys(options) as Name[];
  try {
    const { values, positionals } = parseArgs({
      args,
      allowPositionals: argument !== undefined,
      options: {
        ...Object.fromEntries(names.map((name) => [name, { type: typeOf(options[name]) }])),
        help: { type: 'boolean' as const, short: 'h' },
      },
    });
    if (values.help) return 'help';
    if (positionals.length > 1) return `too many arguments: ${positionals.join(' ')}`;
    const read = names.map((name) => [name, textOf(options[name], values[name as keyof typeof values])]);
    const missing = read.filter(([, value]) => value === undefined).map(([name]) => `--${String(name)}`);
    if (missing.length) return `missing ${missing.join(' and ')}`;
    return { options: Object.fromEntries(read) as Record<Name, string>, argument: positionals[0] };
  } catch (error) {
    return error instanceof Error ? (error.message.split('. ')[0] ?? '') : String(error);
  }
}

const typeOf = (option: Option | Flag) => ('flag' in option ? ('boolean' as const) : ('string' as const));

function textOf(option: Option | Flag, given: string | boolean | undefined): string | undefined {
  if ('flag' in option) return given ? 'yes' : '';
  return typeof given === 'string' ? given : option.preset;
}

function usage<Name extends string>({ call, summary, options, argument }: Command<Name>): string {
  const all = Object.entries<Option | Flag>(options).map(([name, option]) => ({
    form: 'flag' in option ? `--${name}` : `--${name} ${option.value}`,
    help: option.help,
    isOptional: 'flag' in option || option.preset !== undefined,
  }));
  if (argument) all.push({ form: argument.name, help: argument.help, isOptional: true });
  const signature = all.map(({ form, isOptional }) => (isOptional ? `[${form}]` : form));
  const lines = all.map(({ form, help }) => `  ${form.padEnd(16)} ${help}`);
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
