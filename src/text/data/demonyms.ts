/**
 * Adjectives of countries and continents, lower case, of the last word: "lankan" of "Sri Lankan". After the United Nations
 * terminology database (UNTERM).
 */

/** "Israeli", "American". */
export const NATIONALITIES: ReadonlySet<string> = new Set([
  'afghan', 'albanian', 'algerian', 'american', 'angolan', 'argentine', 'argentinian', 'armenian', 'australian',
  'austrian', 'azerbaijani', 'bahraini', 'bangladeshi', 'belarusian', 'belgian', 'bolivian', 'bosnian',
  'brazilian', 'british', 'bulgarian', 'burmese', 'cambodian', 'cameroonian', 'canadian', 'chadian', 'chilean',
  'chinese', 'colombian', 'congolese', 'croatian', 'cuban', 'cypriot', 'czech', 'danish', 'dutch', 'ecuadorian',
  'egyptian', 'emirati', 'english', 'eritrean', 'estonian', 'ethiopian', 'fijian', 'filipino', 'finnish',
  'french', 'georgian', 'german', 'ghanaian', 'greek', 'guatemalan', 'haitian', 'honduran', 'hungarian',
  'icelandic', 'indian', 'indonesian', 'iranian', 'iraqi', 'irish', 'israeli', 'italian', 'ivorian', 'jamaican',
  'japanese', 'jordanian', 'kazakh', 'kenyan', 'korean', 'kosovar', 'kuwaiti', 'kyrgyz', 'lankan', 'laotian',
  'latvian', 'lebanese', 'liberian', 'libyan', 'lithuanian', 'macedonian', 'malawian', 'malaysian', 'malian',
  'maltese', 'mexican', 'moldovan', 'mongolian', 'moroccan', 'mozambican', 'namibian', 'nepalese', 'nepali',
  'nicaraguan', 'nigerian', 'norwegian', 'omani', 'pakistani', 'palestinian', 'panamanian', 'paraguayan',
  'peruvian', 'philippine', 'polish', 'portuguese', 'qatari', 'romanian', 'russian', 'rwandan', 'salvadoran',
  'saudi', 'scottish', 'senegalese', 'serbian', 'singaporean', 'slovak', 'slovenian', 'somali', 'spanish',
  'sudanese', 'swedish', 'swiss', 'syrian', 'taiwanese', 'tajik', 'tanzanian', 'thai', 'tibetan', 'tunisian',
  'turkish', 'turkmen', 'ugandan', 'ukrainian', 'uruguayan', 'uzbek', 'venezuelan', 'vietnamese', 'welsh',
  'yemeni', 'zambian', 'zimbabwean',
]); // prettier-ignore

/** Of countries and of continents. */
export const DEMONYMS: ReadonlySet<string> = new Set([...NATIONALITIES, 'african', 'asian', 'european']);
