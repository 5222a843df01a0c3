import nlp from 'compromise';
import { analyseText } from '../../text/analyse-text.ts';
import { syntheticArticles } from './synthetic-articles.ts';
import { tellVerdicts } from './verdict.ts';

const ARTICLES = 300;
const MEGABYTE = 1024 * 1024;
const MICROSECONDS = 1e6;

/** What tagging the same articles came to. */
export interface PeerResult {
  /** Whether the pipeline is at least as fast. */
  isWell: boolean;
  /** MB of text that compromise tags in a second of processor time. */
  peerSpeed: number;
}

/** Tags the same articles with compromise and with the pipeline's first step; prints MB a second and the ratio. */
export function benchPeer(): PeerResult {
  const bodies = syntheticArticles(ARTICLES).map(({ body }) => body);
  const ours = speedOf(bodies, (body) => void analyseText(body));
  const theirs = speedOf(bodies, (body) => void nlp(body));
  console.log('\nTagging the same articles: MB of text for each second of processor time');
  console.table([
    { tagger: 'dateline', 'MB/s': round(ours), ratio: round(ours / theirs) },
    { tagger: 'compromise', 'MB/s': round(theirs), ratio: 1 },
  ]);
  const isWell = tellVerdicts([
    [`tagging ${round(ours / theirs)} times as fast as compromise, at least 1`, ours >= theirs],
  ]);
  return { isWell, peerSpeed: theirs };
}

/** The second of two runs: the first warms up. */
function speedOf(bodies: readonly string[], tag: (body: string) => void): number {
  for (const body of bodies) tag(body);
  const since = process.cpuUsage();
  for (const body of bodies) tag(body);
  const { user, system } = process.cpuUsage(since);
  const bytes = bodies.reduce((sum, body) => sum + Buffer.byteLength(body), 0);
  return bytes / MEGABYTE / ((user + system) / MICROSECONDS);
}

const round = (figure: number): number => Math.round(figure * 100) / 100;
