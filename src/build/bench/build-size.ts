/**
 * Builds the list of so many synthetic articles and prints what it took as JSON (`BuiltSize`). A process of its own,
 * so that its peak of memory is that of this size alone: `node build-size.ts COUNT`.
 */
import type { Story } from '../../articles/story.ts';
import { valueOf } from '../input-error.ts';
import { runPipeline } from '../pipeline.ts';
import { NO_PROGRESS } from '../progress.ts';
import type { BuiltSize } from './built-size.ts';
import { syntheticArticles } from './synthetic-articles.ts';

const MICROSECONDS = 1e6;
const KILOBYTES = 1024;

const count = Number(process.argv[2]);
const articles = syntheticArticles(count);
const outlets = [...new Set(articles.map(({ outlet }) => outlet))].map((name) => ({
  id: name.toLowerCase().replace(/ /g, '-'),
  name,
  shortName: name,
}));
const story: Story = {
  id: 'synthetic',
  title: 'Synthetic',
  description: '',
  language: 'en',
  outlets,
  articles,
  excerpt: 'quotes',
  dateOrder: null,
};

const seconds: Record<string, number> = {};
let running: string | null = null;
let since = process.cpuUsage();
/** Notes what the step that ends here took, on all threads: the collecting of garbage counts. */
function step(name: string | null): void {
  const { user, system } = process.cpuUsage(since);
  if (running !== null) seconds[running] = (user + system) / MICROSECONDS;
  [running, since] = [name, process.cpuUsage()];
}

const list = valueOf(runPipeline(story, null, { ...NO_PROGRESS, step }));
step(null);
const built: BuiltSize = {
  articles: count,
  bytes: articles.reduce((sum, { body }) => sum + Buffer.byteLength(body), 0),
  events: list.events.length,
  seconds,
  peakBytes: process.resourceUsage().maxRSS * KILOBYTES,
};
console.log(JSON.stringify(built));
