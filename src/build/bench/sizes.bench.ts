import { execFileSync } from 'node:child_process';
import type { BuiltSize } from './built-size.ts';
import { tellVerdicts } from './verdict.ts';

const SIZES = [100, 1000, 10_000];
/** With `--quick`. */
const QUICK_SIZES = [100, 1000];
const MEGABYTE = 1024 * 1024;
/** As the commands that read articles are run. */
const NODE_OPTIONS = ['--max-semi-space-size=32', '--max-inlined-bytecode-size-cumulative=250'];
const SCRIPT = ['src/build/cli/run.js', 'src/build/bench/build-size.ts'];
/** What the largest size must keep to. */
const LEAST_SPEED = 1;
/** The same on any machine: what the least speed is to compromise's tagging where that does 0.3 MB a second. */
const LEAST_RATIO = 3.33;
const MOST_MEMORY = 1536 * MEGABYTE;
/** A machine with little memory: left alone, V8 takes what there is before it collects garbage in earnest. */
const SMALL_HEAP = '--max-old-space-size=1200';
/** n log n between 1,000 and 10,000 grows by the power of 1.12; noise is allowed for. */
const MOST_GROWTH = 1.2;
const READING = ['sentences', 'times', 'mentions'];

/**
 * Builds synthetic stories of growing sizes and prints what they take; gives whether all keeps within bounds.
 *
 * @param peerSpeed MB of the same text that compromise tags in a second of processor time, in the same run
 */
export function benchSizes(isQuick: boolean, peerSpeed: number): boolean {
  const built = (isQuick ? QUICK_SIZES : SIZES).map((articles) => build(articles));
  console.log('\nBuilding synthetic articles: MB of text for each second of processor time, by step');
  console.table(built.map(speedRow));
  console.log('Joining, titles, ranks and links: growth is the power of the number of articles');
  console.table(built.map((size, index) => joiningRow(size, built[index - 1])));
  const [before, largest] = built.slice(-2);
  if (!before || !largest) return false;
  const [speed, power] = [speedOf(largest), growth(before, largest)];
  const ratio = speed / peerSpeed;
  const peak = peakWithSmallHeap(largest.articles);
  return tellVerdicts([
    [`${round(speed)} MB of text a second up to the mentions, at least ${LEAST_SPEED}`, speed >= LEAST_SPEED],
    [
      `up to the mentions ${round(ratio)} times as fast as compromise only tags, at least ${LEAST_RATIO}`,
      ratio >= LEAST_RATIO,
    ],
    [`joining grows by the power of ${round(power)}, at most ${MOST_GROWTH} (n log n)`, power <= MOST_GROWTH],
    [
      `${largest.articles} articles with ${SMALL_HEAP}: ${peak === null ? 'too little' : `${megabytes(peak)} MB at most in use`}, below ${megabytes(MOST_MEMORY)}`,
      peak !== null && peak < MOST_MEMORY,
    ],
  ]);
}

/** The most memory in use while so many articles are built in a small heap, in bytes; null: it doesn't suffice. */
function peakWithSmallHeap(articles: number): number | null {
  try {
    return build(articles, [SMALL_HEAP]).peakBytes;
  } catch {
    return null;
  }
}

function build(articles: number, options: readonly string[] = []): BuiltSize {
  const output = execFileSync(process.execPath, [...NODE_OPTIONS, ...options, ...SCRIPT, String(articles)], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  return JSON.parse(output) as BuiltSize;
}

function speedRow(size: BuiltSize): Record<string, number> {
  const text = size.bytes / MEGABYTE;
  const steps = READING.map((step) => [step, round(text / (size.seconds[step] ?? NaN))]);
  return {
    articles: size.articles,
    MB: round(text),
    ...(Object.fromEntries(steps) as Record<string, number>),
    'up to the mentions': round(speedOf(size)),
    'peak MB': megabytes(size.peakBytes),
  };
}

function joiningRow(size: BuiltSize, smaller: BuiltSize | undefined): Record<string, number | string> {
  return {
    articles: size.articles,
    seconds: round(joining(size)),
    growth: smaller ? round(growth(smaller, size)) : '',
    events: size.events,
  };
}

const joining = ({ seconds }: BuiltSize): number => seconds['events'] ?? NaN;

/** MB of text for each second up to the mentions. */
function speedOf({ bytes, seconds }: BuiltSize): number {
  const total = READING.reduce((sum, step) => sum + (seconds[step] ?? NaN), 0);
  return bytes / MEGABYTE / total;
}

/** The exponent by which the time of joining grows from one size to the next. */
function growth(smaller: BuiltSize, larger: BuiltSize): number {
  return Math.log(joining(larger) / joining(smaller)) / Math.log(larger.articles / smaller.articles);
}

const round = (figure: number): number => Math.round(figure * 100) / 100;
const megabytes = (bytes: number): number => Math.round(bytes / MEGABYTE);
