import { remembering } from '../../text/remember.ts';

const FOR_BODY = /^spokes(?:man|men|people|person|persons|woman|women) (?:for|of) (?:the )?/iu;
const OF_BODY = / spokes(?:man|men|people|person|persons|woman|women)$/iu;

/** Who speaks by somebody's mouth: a "spokeswoman for Holm Lines" and a "Holm Lines spokesman" say what the firm says. */
export const voiceOf = remembering((name: string): string => name.replace(FOR_BODY, '').replace(OF_BODY, ''));
