import { expect, it } from 'vitest';
import { analyseText } from '../../text/analyse-text.ts';
import { sampleMention } from '../sample.ts';
import { isDenialByName } from './denial-by-name.ts';

/** Whether a text is such a denial, of a happening that `about` names. */
function isDenial(text: string, cue: string, lemma: string, about: string, speaker = 'Ann Poe'): boolean {
  const trigger = { trigger: about, kind: 'happening' } as const;
  const made = sampleMention({ text, trigger: cue, speaker, stance: 'denies', about: trigger });
  const [sentence] = analyseText(text).sentences;
  const read = { ...made, sentence: sentence ?? made.sentence, isPlain: true };
  return isDenialByName({ ...read, trigger: { ...made.trigger, lemma } });
}

it('is who denies, says it never was or calls it untrue', () => {
  expect(isDenial('Ann Poe denied that she paid him.', 'denied', 'deny', 'paid')).toBe(true);
  expect(isDenial('Ann Poe said she had never paid him.', 'said', 'say', 'paid')).toBe(true);
  expect(isDenial("Poe's lawyer said she had never paid him.", 'said', 'say', 'paid', "Poe's lawyer")).toBe(
    true,
  );
  expect(isDenial('“It’s a lie,” Ann Poe said of a report that she paid him.', 'said', 'say', 'paid')).toBe(
    true,
  );
  expect(isDenial('Ann Poe called reports that she paid him fiction.', 'called', 'call', 'paid')).toBe(true);
});

it('is not who says of something else what it is not, nor who has long denied, nor nobody named', () => {
  expect(isDenial('Ann Poe said it is not the place he described.', 'said', 'say', 'described')).toBe(false);
  expect(isDenial('Ann Poe has long denied that she paid him.', 'denied', 'deny', 'paid')).toBe(false);
  expect(isDenial('A firm denied that it paid him.', 'denied', 'deny', 'paid', 'firm')).toBe(false);
});
