import { buildSite } from '../build-site.ts';
import { nodeDisk } from '../disk.ts';
import { readSiteAddress } from '../site-address.ts';
import { OUT_FOLDER } from '../site-config.ts';
import { optionsOf, runCommand } from './command.ts';
import { DATA_HELP, dataFolder, projectRoot } from './data-folder.ts';
import { progressBar } from './progress-bar.ts';

await runCommand(
  {
    call: 'npm run build --',
    summary: `Builds the event lists of all stories, then the site, into ${OUT_FOLDER}/.\n${DATA_HELP}`,
    options: {
      address: {
        value: 'URL',
        help: 'where the site will stand, for the pictures of links to it',
        preset: '',
      },
    },
    async run({ address }) {
      const site = optionsOf(readSiteAddress(address));
      const stories = await buildSite(
        { root: projectRoot, dataFolder: dataFolder(), address: site, progress: progressBar() },
        nodeDisk,
      );
      console.log(`${OUT_FOLDER}/: ${stories.join(', ')}`);
    },
  },
  process.argv.slice(2),
);
