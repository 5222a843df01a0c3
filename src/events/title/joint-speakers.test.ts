import { expect, it } from 'vitest';
import { analyseText } from '../../text/analyse-text.ts';
import { sampleMention } from '../sample.ts';
import { sampleTitle } from './sample-title.ts';

function titleOf(text: string, speaker: string): string {
  const made = sampleMention({
    text,
    trigger: 'said',
    speaker,
    kind: 'statement',
    about: { trigger: 'sent' },
  });
  return sampleTitle([{ ...made, sentence: analyseText(text).sentences[0] ?? made.sentence }], new Map());
}

it('A statement of two firms names both, one of a firm and its day only the firm', () => {
  expect(titleOf('Ridge Management and Blade Capital said they had sent a bid.', 'Ridge Management')).toBe(
    'Ridge Management and Blade Capital: they had sent a bid',
  );
  expect(titleOf('Ridge Management said Blade Capital had sent a bid.', 'Ridge Management')).toBe(
    'Ridge Management: Blade Capital had sent a bid',
  );
});
