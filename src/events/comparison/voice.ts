import { remembering } from '../../text/remember.ts';
import { isRegionName, regionsOf } from '../../text/wordnet/regions.ts';

const FOR_BODY = /^spokes(?:man|men|people|person|persons|woman|women) (?:for|of) (?:the )?/iu;
const OF_BODY = / spokes(?:man|men|people|person|persons|woman|women)$/iu;

/**
 * Who speaks by somebody's mouth: a "spokeswoman for Holm Lines" and a "Holm Lines spokesman" say what the firm says,
 * and a capital what its country says.
 */
export const voiceOf = remembering((name: string): string => {
  const body = name.replace(FOR_BODY, '').replace(OF_BODY, '');
  const regions = isRegionName(body) ? regionsOf(body) : [];
  return regions.length === 1 ? `region ${regions.join()}` : body;
});
