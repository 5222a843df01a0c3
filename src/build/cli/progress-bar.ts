import type { WriteStream } from 'node:tty';
import { SingleBar } from 'cli-progress';
import { formatDiagnostic, type Diagnostic } from '../../event-list/diagnostic.ts';
import { NO_PROGRESS, type Progress } from '../progress.ts';

/** Reading fewer takes no time worth a bar. */
const FEWEST_ARTICLES = 20;
const MS = 1000;

/**
 * Doubts as warnings on standard error and, while that is a terminal, a bar with articles per second and the time left,
 * which is taken away at the end. Standard output is never written to.
 */
export function progressBar(stream: Pick<WriteStream, 'isTTY' | 'write'> = process.stderr): Progress {
  const doubt = (about: Diagnostic) =>
    void stream.write(`${formatDiagnostic({ ...about, what: `warning: ${about.what}` })}\n`);
  if (!stream.isTTY) return { ...NO_PROGRESS, doubt };
  let bar: SingleBar | null = null;
  let begun = 0;
  let perArticle = 1;
  let done = 0;
  return {
    doubt,
    start(story, articles, rounds) {
      if (articles < FEWEST_ARTICLES) return;
      [begun, perArticle, done] = [performance.now(), rounds, 0];
      bar = newBar(story, stream);
      bar.start(articles * rounds, 0, { articles, speed: '-' });
    },
    step: () => undefined,
    articleRead() {
      done += 1;
      const seconds = (performance.now() - begun) / MS;
      bar?.update(done, { speed: Math.round(done / perArticle / seconds) });
    },
    stop() {
      bar?.stop();
      bar = null;
    },
  };
}

function newBar(story: string, stream: Pick<WriteStream, 'isTTY' | 'write'>): SingleBar {
  return new SingleBar({
    format: `${story} {bar} {percentage} % of {articles} articles, {speed}/s, {eta_formatted} left`,
    stream: stream as WriteStream,
    barCompleteChar: '█',
    barIncompleteChar: '░',
    // The time left goes by the speed of so many readings: a few would let it jump.
    etaBuffer: 300,
    hideCursor: true,
    clearOnComplete: true,
    stopOnComplete: false,
    // Reading doesn't yield to timers: each article read draws the bar where the last drawing is long enough ago.
    synchronousUpdate: true,
    gracefulExit: true,
  });
}
