import react from '@vitejs/plugin-react';
import type { Plugin, UserConfig } from 'vite';
import { previewPlugin } from './static-host.ts';

/** Where `npm run build` puts the site, below the project's root. */
export const OUT_FOLDER = 'dist';

/** Vite's settings for every command. `plugins` are those of the command at hand. */
export function siteConfig(root: string, plugins: Plugin[]): UserConfig {
  return {
    root,
    // Relative addresses: the built folder works under any path without being built again.
    base: './',
    appType: 'mpa',
    clearScreen: false,
    plugins: [react(), ...plugins, previewPlugin()],
    build: { outDir: OUT_FOLDER, emptyOutDir: true },
    // Lists are public, and a sandboxed frame asks from the origin "null".
    preview: { cors: true },
  };
}
