/** `npm run fit -- --gold FILE`: fits `src/events/group-weights.json` to annotated articles, and says how well. */
import { join } from 'node:path';
import { nodeDisk } from '../disk.ts';
import { valueOf } from '../input-error.ts';
import { fitLogistic, lossOf } from '../fit/logistic-regression.ts';
import { readGold } from '../fit/gold.ts';
import { samplesOf } from '../fit/samples.ts';
import { GROUP_EVIDENCE } from '../../events/group-evidence.ts';
import { readText } from '../read-story.ts';
import { runCommand, userPath } from './command.ts';
import { projectRoot } from './data-folder.ts';

/** Few pairs for the kinds of evidence there are: strong enough that no weight rests on a handful of them. */
const PENALTY = 3;
/** As is usual; a fold holds out whole topics, since pairs of one topic share their words. */
const FOLDS = 5;

await runCommand(
  {
    call: 'npm run fit --',
    summary: 'Fits the weights by which groups of mentions are merged to articles with annotated events.',
    options: { gold: { value: 'FILE', help: 'annotated articles, JSON as src/build/fit/gold.ts reads it' } },
    async run({ gold }) {
      const text = valueOf(await readText(userPath(gold), nodeDisk));
      const { topics } = valueOf(readGold(text, gold));
      const byTopic = topics.map(samplesOf);
      const samples = byTopic.flat();
      const folds = Array.from({ length: FOLDS }, (_, fold) => {
        const isIn = (_samples: unknown, topic: number) => topic % FOLDS === fold;
        const others = byTopic.filter((own, topic) => !isIn(own, topic)).flat();
        const held = byTopic.filter(isIn).flat();
        return held.length ? lossOf(fitLogistic(others, PENALTY), held) * held.length : 0;
      });
      const loss = folds.reduce((sum, fold) => sum + fold, 0) / samples.length;
      const [bias = 0, ...weights] = fitLogistic(samples, PENALTY);
      const rounded = (weight: number) => Number(weight.toFixed(2));
      const source = `Made by \`npm run fit\`: logistic regression with an L2 penalty of ${PENALTY}, fitted to ${samples.length} pairs of groups of mentions in ${topics.length} topics. Log loss with five folds of topics: ${loss.toFixed(3)}.`;
      const named = Object.fromEntries(
        GROUP_EVIDENCE.map(({ name }, index) => [name, rounded(weights[index] ?? 0)]),
      );
      const fitted = `${JSON.stringify({ source, bias: rounded(bias), weights: named }, null, 2)}\n`;
      await nodeDisk.write(join(projectRoot, 'src/events/group-weights.json'), fitted);
      console.log(fitted);
    },
  },
  process.argv.slice(2),
);
