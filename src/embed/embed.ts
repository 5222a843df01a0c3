/**
 * The entry of `<site>/embed.js`, a classic script without dependencies:
 * `<script async src="<site>/embed.js" data-story="<story>"></script>` puts the story where the tag stands.
 */
import { mountStory, unmountedScripts } from './mount-story.ts';

const { currentScript } = document;

// Script loaders that run a tag's text themselves leave currentScript empty: then serve every tag that waits.
const scripts = currentScript instanceof HTMLScriptElement ? [currentScript] : unmountedScripts(document);
for (const script of scripts) mountStory(script);
