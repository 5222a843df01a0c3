/** What people do in invented news, and the ways outlets word it. */
export interface Act {
  /**
   * Clauses in the past tense, without a capital of their own. `WHO` and `WHOM` are people, `PLACE` a town, `THING`
   * what it is about, `WHEN` a time phrase that may be empty.
   */
  told: readonly string[];
  /** Headlines, in the present tense. */
  titles: readonly string[];
  /** The same as a noun phrase, for sentences about it. */
  noun: string;
  /** The same as a plan: after "to". */
  plan: string;
}

export const ACTS: readonly Act[] = [
  {
    told: [
      'WHO met WHOM in PLACE WHEN',
      'WHO and WHOM held talks in PLACE WHEN on THING',
      'WHOM received WHO in PLACE WHEN to discuss THING',
      'a meeting between WHO and WHOM took place in PLACE WHEN',
    ],
    titles: ['WHO meets WHOM in PLACE', 'Talks in PLACE: WHO and WHOM discuss THING'],
    noun: 'the meeting in PLACE',
    plan: 'meet WHOM in PLACE',
  },
  {
    told: [
      'WHO resigned WHEN after a dispute with WHOM over THING',
      'WHO stepped down WHEN',
      'WHO quit WHEN, and WHOM took over in PLACE',
      'the resignation of WHO WHEN surprised officials in PLACE',
    ],
    titles: ['WHO resigns over THING', 'WHO steps down after row with WHOM'],
    noun: 'the resignation',
    plan: 'resign',
  },
  {
    told: [
      'WHO signed THING in PLACE WHEN',
      'THING was signed by WHO and WHOM WHEN',
      'WHO put a signature under THING at a ceremony in PLACE WHEN',
    ],
    titles: ['WHO signs THING', 'Ceremony in PLACE: WHO and WHOM sign THING'],
    noun: 'the signing',
    plan: 'sign THING',
  },
  {
    told: [
      'police arrested WHO in PLACE WHEN',
      'WHO was arrested WHEN at a hotel in PLACE',
      'officers detained WHO WHEN on charges of fraud, and WHOM called for calm',
      'the arrest of WHO in PLACE came WHEN',
    ],
    titles: ['WHO arrested in PLACE', 'Police detain WHO on fraud charges'],
    noun: 'the arrest',
    plan: 'arrest WHO',
  },
  {
    told: [
      'workers in PLACE went on strike WHEN over THING',
      'a strike over THING began in PLACE WHEN',
      'WHO called a strike in PLACE WHEN, which WHOM condemned',
    ],
    titles: ['Strike in PLACE over THING', 'WHO calls strike in PLACE'],
    noun: 'the strike',
    plan: 'call a strike over THING',
  },
  {
    told: [
      'a storm struck PLACE WHEN and killed four people',
      'four people died WHEN when a storm hit PLACE',
      'the storm tore roofs off houses in PLACE WHEN, killing four, WHO said',
    ],
    titles: ['Storm kills four in PLACE', 'Four dead after storm hits PLACE'],
    noun: 'the storm',
    plan: 'evacuate PLACE',
  },
  {
    told: [
      'parliament approved THING WHEN, a victory for WHO',
      'lawmakers in PLACE passed THING WHEN despite protests by WHOM',
      'THING was adopted WHEN with the votes of the party of WHO',
    ],
    titles: ['Parliament approves THING', 'Lawmakers pass THING, defeat for WHOM'],
    noun: 'the vote',
    plan: 'put THING to a vote',
  },
  {
    told: [
      'WHO sued WHOM in a court in PLACE WHEN over THING',
      'WHO filed a lawsuit against WHOM in PLACE WHEN',
      'a court in PLACE took up the case of WHO against WHOM WHEN',
    ],
    titles: ['WHO sues WHOM over THING', 'Court in PLACE hears case against WHOM'],
    noun: 'the lawsuit',
    plan: 'sue WHOM over THING',
  },
  {
    told: [
      'WHO opened the new terminal in PLACE WHEN',
      'the new terminal in PLACE was inaugurated by WHO WHEN',
      'WHO cut the ribbon at the terminal in PLACE WHEN while WHOM stayed away',
    ],
    titles: ['WHO opens terminal in PLACE', 'New terminal in PLACE inaugurated'],
    noun: 'the opening',
    plan: 'open the terminal in PLACE',
  },
  {
    told: [
      'thousands protested against THING in PLACE WHEN',
      'demonstrators marched through PLACE WHEN and demanded that WHO resign',
      'WHOM led a march of thousands in PLACE WHEN',
    ],
    titles: ['Thousands march in PLACE against THING', 'Protest in PLACE: crowd demands WHO go'],
    noun: 'the protest',
    plan: 'march through PLACE',
  },
  {
    told: [
      'an explosion damaged the depot in PLACE WHEN',
      'a blast at the depot in PLACE injured nine workers WHEN',
      'nine workers were hurt WHEN when a depot exploded in PLACE, WHO said',
    ],
    titles: ['Blast at PLACE depot injures nine', 'Explosion in PLACE'],
    noun: 'the blast',
    plan: 'close the depot in PLACE',
  },
  {
    told: [
      'WHO was elected WHEN with a narrow lead over WHOM',
      'WHO won the election in PLACE WHEN',
      'voters in PLACE chose WHO over WHOM WHEN',
    ],
    titles: ['WHO wins election in PLACE', 'Narrow win for WHO over WHOM'],
    noun: 'the election',
    plan: 'stand for election in PLACE',
  },
];

/** Sentences of news that tell of no event of their own. `NOUN` is one. */
export const BACKGROUND: readonly string[] = [
  'Relations between WHO and WHOM have been strained for years.',
  'Analysts say NOUN could change the balance of power in PLACE.',
  'PLACE, a town of 40,000 people, depends on its port.',
  'The price of fuel rose by 4 percent in the past year.',
  'It was not clear how THING would be paid for.',
  'Residents spoke of fear and of hope in equal measure.',
  'WHO, 54, grew up in PLACE and worked as a teacher before entering politics.',
  'NOUN drew sharp criticism from abroad.',
  'Few in PLACE had expected it.',
  'Economists put the cost of THING at 3.2 billion crowns.',
  'The two have known each other since the 1990s.',
  'Officials declined to comment on NOUN.',
  'Shops stayed closed and buses did not run.',
  'Critics of WHO point to unpaid debts and broken promises.',
  'The dispute over THING dates back to 2009.',
  'Neither side has published the figures.',
  'Schools in PLACE will reopen once engineers have checked the roofs.',
  'Newspapers in the capital gave it little room.',
  'A similar plan failed twice in the 1980s.',
  'Fishermen fear for their licences.',
  'More than half of those asked in a survey oppose THING.',
  'The police released no further details.',
  'Rents in PLACE have doubled within ten years.',
  'Some see in WHOM the next head of government.',
  'Snow made the roads to PLACE impassable.',
  'The opposition demands an inquiry into NOUN.',
  'It would be the third change of plan in as many months.',
  'Hospitals in the region are short of beds.',
  'WHOM has led the party since 2011.',
  'The ferry to PLACE runs twice a day in winter.',
  'Supporters waved flags outside the town hall.',
  'Exports through PLACE fell to their lowest level in a decade.',
];

/** Ways to give somebody's words. `SAYS` is a speaker, `CLAIM` a clause, `PLAN` what follows "to". */
export const SPEECH: readonly string[] = [
  'SAYS said WHEN that CLAIM.',
  '“This was the right decision,” SAYS told reporters in PLACE WHEN.',
  'SAYS denied WHEN that CLAIM.',
  'According to SAYS, CLAIM.',
  '“We will not be moved,” said SAYS.',
  'SAYS told OUTLET that CLAIM.',
  'SAYS is expected to PLAN next week.',
  'SAYS announced plans WHEN to PLAN.',
  'SAYS called NOUN “a turning point for PLACE”.',
  'OUTLET reported that CLAIM, citing SAYS.',
  'SAYS doubted that NOUN would help.',
  'Asked about NOUN, SAYS said it was too early to judge.',
  'SAYS warned WHEN that THING might fail.',
  'In a letter to OUTLET, SAYS rejected the charge that CLAIM.',
  'SAYS urged WHOM to PLAN.',
  'SAYS confirmed that CLAIM.',
  '“Nobody asked us,” complained SAYS, who had hoped to PLAN.',
  'SAYS did not rule out to PLAN after NOUN.',
  'A spokesman for SAYS said that CLAIM, but gave no details.',
  'SAYS praised WHOM for NOUN.',
];
