/** What the page asks of the browser: the reader's language, colours and text size. */
import { useSyncExternalStore } from 'react';
import { DEFAULT_LOCALE } from '../timeline/dates.ts';
import { DARK, FORCED, LIGHT, type Theme } from '../timeline/theme.ts';

/** Fonts the timeline measures with; a face that doesn't come in time is left to the next of its list. */
const FACES = [
  '400 14px "Source Serif 4"',
  '600 14px "Source Serif 4"',
  '400 14px "Source Sans 3"',
  '600 14px "Source Sans 3"',
];
const FONTS_WAIT_MS = 3000;

/**
 * Resolves when the page's fonts are there, or when they have taken too long: those of Latin letters, and of
 * the letters in `text`, since a face comes in a file for each script.
 */
export async function fontsReady(text = ''): Promise<void> {
  const letters = `a${[...new Set(text)].join('')}`;
  const loaded = Promise.allSettled(FACES.map((face) => document.fonts.load(face, letters)));
  await Promise.race([loaded, new Promise((resolve) => setTimeout(resolve, FONTS_WAIT_MS))]);
}

/** The first of the reader's languages that dates can be written in; not every browser's list is one of valid tags. */
export const readersLocale = (): string => navigator.languages.find(isWritable) ?? DEFAULT_LOCALE;

function isWritable(language: string): boolean {
  try {
    return Intl.DateTimeFormat.supportedLocalesOf(language).length > 0;
  } catch {
    return false;
  }
}

/** The reader's text size: 1 where the root's is 16 px. */
export const textScale = () => parseFloat(getComputedStyle(document.documentElement).fontSize) / 16 || 1;

const media = (query: string) => window.matchMedia(query);
const dark = media('(prefers-color-scheme: dark)');
const forced = media('(forced-colors: active)');
const print = media('print');

function currentTheme(): Theme {
  if (forced.matches) return FORCED;
  if (print.matches) return LIGHT;
  const chosen = document.documentElement.dataset['theme'];
  if (chosen === 'dark' || chosen === 'light') return chosen === 'dark' ? DARK : LIGHT;
  return dark.matches ? DARK : LIGHT;
}

function onThemeChange(changed: () => void): () => void {
  const queries = [dark, forced, print];
  for (const query of queries) query.addEventListener('change', changed);
  return () => {
    for (const query of queries) query.removeEventListener('change', changed);
  };
}

/** The theme that the reader asked for: forced colours, then `data-theme` on the root, then their system's. */
export const useTheme = (): Theme => useSyncExternalStore(onThemeChange, currentTheme);

/** Narrower than this the timeline is vertical. In CSS pixels at normal text size. */
const NARROW = media('(max-width: 39.99rem)');

export const useIsNarrow = (): boolean =>
  useSyncExternalStore(
    (changed) => {
      NARROW.addEventListener('change', changed);
      return () => NARROW.removeEventListener('change', changed);
    },
    () => NARROW.matches,
  );

export const useWindowWidth = (): number =>
  useSyncExternalStore(
    (changed) => {
      window.addEventListener('resize', changed);
      return () => window.removeEventListener('resize', changed);
    },
    () => window.innerWidth,
  );

export const prefersReducedMotion = () => media('(prefers-reduced-motion: reduce)').matches;
