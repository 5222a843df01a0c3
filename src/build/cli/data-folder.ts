import { userPath } from './command.ts';

/** The project's root: npm runs scripts there. */
export const projectRoot = process.cwd();

/** The folder of the story folders: `data`, or the one that DATELINE_DATA names. */
export function dataFolder(): string {
  const named = process.env['DATELINE_DATA'];
  return named ? userPath(named) : 'data';
}

export const DATA_HELP = 'DATELINE_DATA names another folder of story folders than data.';
