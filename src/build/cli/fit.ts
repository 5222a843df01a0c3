/** `npm run fit -- --gold FILE`: fits the weights of the joining to annotated articles, and says how well. */
import { join } from 'node:path';
import { likenessBy } from '../../events/comparison/compare.ts';
import { EVIDENCE } from '../../events/comparison/evidence.ts';
import { GROUP_EVIDENCE } from '../../events/clustering/group-evidence.ts';
import { nodeDisk } from '../disk.ts';
import { easePairs, fitWeights, type FittedWeights } from '../fit/fit-weights.ts';
import { readGold } from '../fit/gold.ts';
import { samplesOfGroups } from '../fit/group-samples.ts';
import { foldersOf } from '../fit/labelled-folder.ts';
import { samplesOfPairs } from '../fit/pair-samples.ts';
import { valueOf } from '../input-error.ts';
import { readText } from '../read-text.ts';
import { runCommand, userPath } from './command.ts';
import { projectRoot } from './data-folder.ts';

await runCommand(
  {
    call: 'npm run fit --',
    summary:
      'Fits the weights by which mentions are joined, and groups of them, to articles with annotated events.',
    options: { gold: { value: 'FILE', help: 'annotated articles, JSON as src/build/fit/gold.ts reads it' } },
    async run({ gold }) {
      const text = valueOf(await readText(userPath(gold), nodeDisk));
      const topics = valueOf(readGold(text, gold)).topics.map(foldersOf);
      const namesOf = (evidence: readonly { name: string }[]) => evidence.map(({ name }) => name);
      const pairs = fitWeights(
        topics.map((folders) => folders.flatMap(samplesOfPairs)),
        namesOf(EVIDENCE),
        'mentions',
      );
      const eased = easePairs(pairs);
      await write('pair-weights.json', eased);
      // Groups are what these weights make of the mentions.
      const likeness = likenessBy(eased);
      const groups = fitWeights(
        topics.map((folders) => folders.flatMap((folder) => samplesOfGroups(folder, likeness))),
        namesOf(GROUP_EVIDENCE),
        'groups of mentions',
      );
      await write('group-weights.json', groups);
    },
  },
  process.argv.slice(2),
);

async function write(name: string, weights: FittedWeights): Promise<void> {
  const text = `${JSON.stringify(weights, null, 2)}\n`;
  await nodeDisk.write(join(projectRoot, 'src/events', name), text);
  console.log(text);
}
