import { describe, expect, it } from 'vitest';
import { voiceOf } from './voice.ts';

describe('whose voice it is', () => {
  it('is that of the body for whoever speaks for it', () => {
    expect(voiceOf('spokeswoman for Holm Lines')).toBe('Holm Lines');
    expect(voiceOf('spokesman for the ministry')).toBe('ministry');
    expect(voiceOf('Holm Lines spokesman')).toBe('Holm Lines');
  });

  it('is one’s own for all others, a lawyer too', () => {
    expect(voiceOf('lawyer for Holm Lines')).toBe('lawyer for Holm Lines');
    expect(voiceOf('spokesman')).toBe('spokesman');
    expect(voiceOf('Holm Lines')).toBe('Holm Lines');
  });
});
