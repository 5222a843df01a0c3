import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as chrono from 'chrono-node';
import { Bench } from 'tinybench';
import { tagTimes } from '../../time/tag-times.ts';
import { projectRoot } from '../cli/data-folder.ts';

const DATA = join(projectRoot, 'data');
const PUBLISHED = '2017-11-09';
const MEGABYTE = 1024 * 1024;
const RUNS = 3;
/** A peer may need a minute and more for five megabytes. */
const PEER_RUNS = 1;
/** Twice the text may take this many times as long before it counts as more than linear. */
const LINEAR = 3;
/** Below this the clock of a busy machine measures itself. */
const NOISE_MS = 50;

const repeated = (text: string, length: number): string =>
  text.repeat(Math.ceil(length / text.length)).slice(0, length);

const articles = readdirSync(DATA, { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.md'))
  .sort()
  .map((path) => readFileSync(join(DATA, path), 'utf8').replace(/^---\n[\s\S]*?\n---\n/, ''))
  .join('\n\n');

const PEER_TEXTS: Record<string, string> = {
  'the articles, 5 MB': repeated(articles, 5 * MEGABYTE),
  'no time, 1 MB': repeated(
    'The harbour lay quiet and nobody spoke of what the captain had lost. ',
    MEGABYTE,
  ),
};

const HOSTILE: Record<string, string> = {
  'last last last': 'last ',
  digits: '1234567890',
  'digit words': '1 ',
  'one sentence': 'and they said that the ships of the line were gone on Friday ',
  'two hundred two hundred': 'two hundred ',
  'the mid-1980s': 'the mid-1980s ',
  'Nov. 9, Nov. 9,': 'Nov. 9, ',
  brackets: '( 1 ',
  'Tuesday, Tuesday,': 'Tuesday, ',
};

function tag(text: string): void {
  tagTimes(text, { published: PUBLISHED });
}

async function benchPeers(): Promise<boolean> {
  const bench = new Bench({ iterations: PEER_RUNS, time: 0, warmup: false });
  const reference = new Date(`${PUBLISHED}T12:00:00Z`);
  for (const [name, text] of Object.entries(PEER_TEXTS)) {
    bench.add(`dateline, ${name}`, () => tag(text));
    bench.add(`chrono-node, ${name}`, () => void chrono.parse(text, reference));
  }
  await bench.run();
  console.table(
    bench.tasks.map(({ name, result }) => ({ text: name, 'median ms': Math.round(medianOf(result)) })),
  );
  const [ours, theirs] = [0, 1].map((side) =>
    bench.tasks.filter((_, index) => index % 2 === side).map(({ result }) => medianOf(result)),
  );
  return (ours ?? []).every((time, index) => time <= (theirs?.[index] ?? 0));
}

type TaskResult = Bench['tasks'][number]['result'];

const medianOf = (result: TaskResult): number => ('latency' in result ? result.latency.p50 : NaN);
const fastestOf = (result: TaskResult): number => ('latency' in result ? result.latency.min : NaN);

/** Whether twice the text takes about twice the time. */
async function benchHostile(): Promise<boolean> {
  const bench = new Bench({ iterations: RUNS, time: 0, warmupIterations: 1, warmupTime: 0 });
  const texts = Object.entries(HOSTILE).map(([name, unit]) => ({ name, text: repeated(unit, MEGABYTE) }));
  for (const { name, text } of texts) {
    const half = text.slice(0, text.length / 2);
    bench.add(`${name}, half`, () => tag(half));
    bench.add(name, () => tag(text));
  }
  await bench.run();
  const rows = texts.map(({ name }, index) => {
    // The fastest run of each: whatever else the machine does only adds.
    const [half, whole] = [bench.tasks[index * 2], bench.tasks[index * 2 + 1]].map((task) =>
      task ? fastestOf(task.result) : NaN,
    ) as [number, number];
    return {
      hostile: name,
      '0.5 MB ms': Math.round(half),
      '1 MB ms': Math.round(whole),
      ratio: Math.round((whole / half) * 10) / 10,
    };
  });
  console.table(rows);
  return rows.every((row) => row.ratio <= LINEAR || row['1 MB ms'] < NOISE_MS);
}

/** Bytes of heap that tagging a long text leaves behind, in megabytes. */
function heapGrowth(): number {
  const text = PEER_TEXTS['the articles, 5 MB'] ?? '';
  tag(text);
  globalThis.gc?.();
  const before = process.memoryUsage().heapUsed;
  for (let run = 0; run < RUNS; run++) tag(text);
  globalThis.gc?.();
  return Math.round((process.memoryUsage().heapUsed - before) / MEGABYTE);
}

/**
 * The tagger of times beside chrono-node on the same texts, and how its time grows with the length of hostile
 * texts. Prints a table each; gives whether the tagger held its ground.
 */
export async function benchTimes(): Promise<boolean> {
  const isFaster = await benchPeers();
  const isLinear = await benchHostile();
  if (globalThis.gc) console.log(`heap left behind after ${RUNS} × 5 MB: ${heapGrowth()} MB`);
  console.log(isFaster ? 'at least as fast as chrono-node' : 'slower than chrono-node');
  console.log(isLinear ? 'linear' : `more than linear: twice the text took over ${LINEAR} times as long`);
  return isFaster && isLinear;
}
