import { slug } from './slug.ts';

/** An id as the event list's schema allows it. */
const ID = /^[\p{L}\p{N}][\p{L}\p{M}\p{N}_.-]*$/u;

/** The article's id in a file's name: the name without `.md`, composed (NFC); null where it can't be one. */
export function articleIdOf(fileName: string): string | null {
  const id = fileName.normalize('NFC').replace(/\.md$/i, '');
  return ID.test(id) ? id : null;
}

/** The story's id in its folder's name: the name where it can be one, else its slug. */
export function storyIdOf(folderName: string): string {
  const id = folderName.normalize('NFC');
  return ID.test(id) ? id : slug(id, 'story');
}

/** Names with one key would be one file on a disk that tells neither case nor composition. */
export function nameKey(name: string): string {
  return name.normalize('NFKC').toLowerCase();
}
