/**
 * Nations other than the American one, as the last words of their names. Source: United Nations terminology database
 * (UNTERM), without what names people or a state of America as well (Chad, Georgia, Jordan).
 */
export const COUNTRIES: ReadonlySet<string> = new Set([
  'afghanistan', 'albania', 'algeria', 'angola', 'argentina', 'armenia', 'australia', 'austria', 'azerbaijan',
  'bahrain', 'bangladesh', 'belarus', 'belgium', 'bolivia', 'bosnia', 'botswana', 'brazil', 'britain', 'bulgaria',
  'burma', 'cambodia', 'cameroon', 'canada', 'chile', 'china', 'colombia', 'congo', 'croatia', 'cuba', 'cyprus',
  'denmark', 'ecuador', 'egypt', 'eritrea', 'estonia', 'ethiopia', 'fiji', 'finland', 'france', 'germany', 'ghana',
  'greece', 'guatemala', 'guinea', 'haiti', 'honduras', 'hungary', 'iceland', 'india', 'indonesia', 'iran', 'iraq',
  'ireland', 'israel', 'italy', 'jamaica', 'japan', 'kazakhstan', 'kenya', 'korea', 'kosovo', 'kuwait',
  'kyrgyzstan', 'lanka', 'laos', 'latvia', 'lebanon', 'lesotho', 'liberia', 'libya', 'lithuania', 'macedonia',
  'madagascar', 'malawi', 'malaysia', 'mali', 'malta', 'mexico', 'moldova', 'mongolia', 'montenegro', 'morocco',
  'mozambique', 'myanmar', 'namibia', 'nepal', 'nicaragua', 'niger', 'nigeria', 'norway', 'pakistan', 'panama',
  'paraguay', 'peru', 'philippines', 'poland', 'portugal', 'qatar', 'romania', 'russia', 'rwanda', 'salvador',
  'scotland', 'senegal', 'serbia', 'singapore', 'slovakia', 'slovenia', 'somalia', 'spain', 'sudan', 'sweden',
  'switzerland', 'syria', 'taiwan', 'tajikistan', 'tanzania', 'thailand', 'tunisia', 'turkey', 'uganda', 'ukraine',
  'uruguay', 'uzbekistan', 'venezuela', 'vietnam', 'wales', 'yemen', 'zambia', 'zealand', 'zimbabwe',
]); // prettier-ignore
