/**
 * What befalls each person by themselves: of two people it is two events, also where one cause has both. Stems, as
 * triggers have them. After the frames Death, Killing, Arrest, Notification_of_charges, Verdict, Sentencing, Being_born
 * and Appointing of FrameNet (Ruppenhofer et al. 2016). Sorted.
 */
export const PERSONAL_EVENTS: ReadonlySet<string> = new Set([
  'acquit',
  'appoint',
  'arraign',
  'arrest',
  'baptize',
  'behead',
  'bury',
  'capture',
  'charge',
  'convict',
  'cremate',
  'detain',
  'die',
  'execute',
  'exonerate',
  'extradite',
  'hang',
  'indict',
  'jail',
  'kill',
  'murder',
  'sentence',
  'slay',
]);
