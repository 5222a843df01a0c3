import { defineConfig } from 'vite';
import { dataFolder, projectRoot } from './src/build/cli/data-folder.ts';
import { progressBar } from './src/build/cli/progress-bar.ts';
import { devPlugin } from './src/build/dev-server.ts';
import { nodeDisk } from './src/build/disk.ts';
import { buildStories, listsOf } from './src/build/site.ts';
import { siteConfig } from './src/build/site-config.ts';
import { sitePlugin } from './src/build/vite-plugin.ts';

// For Vite's own commands and for editors; `npm start`, `npm run dev` and `npm run build` put the same
// together themselves, so that a fault of the input ends them with a plain message.
export default defineConfig(async ({ command, isPreview }) =>
  siteConfig(projectRoot, await pluginsFor(command, isPreview ?? false)),
);

async function pluginsFor(command: 'build' | 'serve', isPreview: boolean) {
  if (isPreview) return [];
  const data = { folder: dataFolder(), progress: progressBar() };
  const stories = await buildStories(data.folder, nodeDisk, data.progress);
  return command === 'build'
    ? [sitePlugin(projectRoot, listsOf(stories))]
    : [devPlugin(projectRoot, data, stories)];
}
