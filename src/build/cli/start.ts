import { mergeConfig, preview } from 'vite';
import { buildSite } from '../build-site.ts';
import { nodeDisk } from '../disk.ts';
import { siteConfig } from '../site-config.ts';
import { runCommand } from './command.ts';
import { DATA_HELP, dataFolder, projectRoot } from './data-folder.ts';
import { progressBar } from './progress-bar.ts';
import { announce, announceReading, PORT_OPTION, portOf } from './serving.ts';

const FIRST_PORT = 4173;

await runCommand(
  {
    call: 'npm start --',
    summary: `Builds the event lists of all stories and the site, and serves it.\n${DATA_HELP}`,
    options: { port: PORT_OPTION(FIRST_PORT) },
    async run(options) {
      const port = portOf(options.port);
      const folder = dataFolder();
      announceReading(folder);
      await buildSite({ root: projectRoot, dataFolder: folder, progress: progressBar() }, nodeDisk);
      const config = mergeConfig(siteConfig(projectRoot, []), { preview: { port, strictPort: false } });
      const server = await preview({ ...config, configFile: false, logLevel: 'warn' });
      announce(server, port);
    },
  },
  process.argv.slice(2),
);
