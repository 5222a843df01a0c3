/**
 * What police and courts do about a deed once it is done, and nobody else does (stems, as triggers have them; not
 * "search", "name", "appear"). After the frames Arrest, Criminal_investigation, Notification_of_charges, Arraignment,
 * Trial, Verdict and Sentencing of FrameNet (Ruppenhofer et al. 2016). Sorted.
 */
export const ACTS_OF_JUSTICE: ReadonlySet<string> = new Set([
  'accuse',
  'acquit',
  'arraign',
  'arrest',
  'bail',
  'charge',
  'convict',
  'custody',
  'extradite',
  'indict',
  'investigate',
  'jail',
  'plead',
  'prosecute',
  'sentence',
]);
