/**
 * `npm run bench`: the tagger of times beside chrono-node, the tagging of words beside compromise, and what building
 * lists of up to 10,000 synthetic articles takes. Ends with 1 where something doesn't hold its ground.
 */
import { runCommand } from '../cli/command.ts';
import { benchPeer } from './peer.bench.ts';
import { benchSizes } from './sizes.bench.ts';
import { benchTimes } from './times.bench.ts';

await runCommand(
  {
    call: 'npm run bench --',
    summary: 'Measures speed and memory, beside well-known peers. Takes some minutes.',
    options: { quick: { flag: true, help: 'without the 10,000 articles and the long texts' } },
    async run({ quick }) {
      const areTimesWell = quick ? true : await benchTimes();
      const tagging = benchPeer();
      const areSizesWell = benchSizes(Boolean(quick), tagging.peerSpeed);
      return areTimesWell && tagging.isWell && areSizesWell ? 0 : 1;
    },
  },
  process.argv.slice(2),
);
