/**
 * What police and courts do about a deed once it is done (stems, as triggers have them). After the frames Arrest,
 * Criminal_investigation, Notification_of_charges, Arraignment, Trial, Verdict and Sentencing of FrameNet (Ruppenhofer
 * et al. 2016). Sorted.
 */
export const ACTS_OF_JUSTICE: ReadonlySet<string> = new Set([
  'accuse',
  'acquit',
  'appear',
  'arraign',
  'arrest',
  'bail',
  'book',
  'charge',
  'convict',
  'custody',
  'detain',
  'extradite',
  'hunt',
  'identify',
  'indict',
  'investigate',
  'jail',
  'name',
  'plead',
  'prosecute',
  'search',
  'seek',
  'sentence',
  'sue',
]);
