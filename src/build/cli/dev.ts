import { createServer, mergeConfig } from 'vite';
import { devPlugin } from '../dev-server.ts';
import { nodeDisk } from '../disk.ts';
import { buildStories } from '../site.ts';
import { siteConfig } from '../site-config.ts';
import { runCommand } from './command.ts';
import { DATA_HELP, dataFolder, projectRoot } from './data-folder.ts';
import { progressBar } from './progress-bar.ts';
import { announce, announceReading, PORT_OPTION, portOf } from './serving.ts';

const FIRST_PORT = 5173;

await runCommand(
  {
    call: 'npm run dev --',
    summary: `Serves the site and shows every change of an article or of edits.yaml at once.\n${DATA_HELP}`,
    options: { port: PORT_OPTION(FIRST_PORT) },
    async run(options) {
      const port = portOf(options.port);
      const folder = dataFolder();
      announceReading(folder);
      const progress = progressBar();
      const stories = await buildStories(folder, nodeDisk, progress);
      const plugin = devPlugin(projectRoot, { folder, progress }, stories);
      const config = mergeConfig(siteConfig(projectRoot, [plugin]), { server: { port, strictPort: false } });
      const server = await createServer({ ...config, configFile: false });
      await server.listen();
      announce(server, port);
    },
  },
  process.argv.slice(2),
);
