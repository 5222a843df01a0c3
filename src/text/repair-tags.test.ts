import { describe, expect, it } from 'vitest';
import type { PartOfSpeech, Token } from './analysed-text.ts';
import { repairTags } from './repair-tags.ts';

/** A sentence as a tagger has it: `word/TAG` or `word:lemma/TAG`, each behind a space but where it begins with "+". */
function tagged(sentence: string): Token[] {
  let end = -1;
  return sentence.split(' ').map((word) => {
    const [, glue, text = '', lemma = text.toLowerCase(), pos = 'X'] =
      /^(\+?)([^:/]+)(?::([^/]+))?\/(\w+)$/u.exec(word) ?? [];
    const start = glue ? end : end + 1;
    end = start + text.length;
    return { start, end, text, lower: text.toLowerCase(), lemma, pos: pos as PartOfSpeech };
  });
}

/** The tag that a word of the sentence comes to, and its lemma. */
function repaired(sentence: string, word: string): string | undefined {
  const token = repairTags(tagged(sentence)).find(({ text }) => text === word);
  return token && `${token.lemma}/${token.pos}`;
}

describe('"acting"', () => {
  it.each([
    ['the/DET acting:act/VERB director/NOUN', 'acting', 'ADJ'],
    ['met/VERB acting:act/VERB Homeland/PROPN Security/PROPN Secretary/PROPN', 'acting', 'ADJ'],
    ['officers/NOUN acting:act/VERB on/ADP a/DET tip/NOUN', 'acting', 'VERB'],
    ['was/AUX acting:act/VERB director/NOUN', 'acting', 'VERB'],
    ['they/PRON resigned/VERB acting:act/VERB Monday/PROPN', 'acting', 'VERB'],
  ])('of %s: %s is %s', (sentence, word, tag) => {
    expect(repaired(sentence, word)?.split('/')[1]).toBe(tag);
  });
});

describe('"last" taken for a verb', () => {
  it.each([
    ['She/PRON sold:sell/VERB it/PRON last/VERB year/NOUN', 'last/ADJ'],
    ['They/PRON last/VERB a/DET year/NOUN', 'last/VERB'],
  ])('is an adjective before a period: %s', (sentence, expected) => {
    expect(repaired(sentence, 'last')).toBe(expected);
  });
});

describe('a noun taken for a verb', () => {
  it.each([
    ['the/DET mayor/NOUN +’s/PART help/VERB came/VERB', 'help', 'help/NOUN'],
    ['during/ADP his/PRON address/VERB to/ADP them/PRON', 'address', 'address/NOUN'],
    ['it/PRON ended/VERB hopes:hope/VERB of/ADP peace/NOUN', 'hopes', 'hope/NOUN'],
    ['they/PRON returned:return/VERB to/PART work/VERB', 'work', 'work/NOUN'],
    ['they/PRON went:go/VERB back/ADV to/PART work/VERB', 'work', 'work/NOUN'],
    ['according/VERB to/PART police/VERB', 'police', 'police/NOUN'],
    ['She/PRON came:come/VERB to/PART power/VERB', 'power', 'power/NOUN'],
    ['It/PRON was/AUX built:build/VERB to/PART power/VERB boats/NOUN', 'power', 'power/VERB'],
    ['It/PRON led:lead/VERB to/PART talks:talk/VERB', 'talks', 'talk/NOUN'],
    ['a/DET series/NOUN of/ADP recalls:recall/VERB', 'recalls', 'recall/NOUN'],
    ['It/PRON went:go/VERB to/PART press/VERB', 'press', 'press/VERB'],
    ['a/DET gunshot/NOUN wound/VERB', 'wound', 'wound/NOUN'],
    ['to/ADP a/DET hunting/NOUN lodge/VERB in/ADP Oslo/PROPN', 'lodge', 'lodge/NOUN'],
    ['a/DET faulty/ADJ weld/VERB caused:cause/VERB the/DET loss/NOUN', 'weld', 'weld/NOUN'],
    ['saw:see/VERB a/DET woman/NOUN run/VERB caused:cause/VERB', 'run', 'run/VERB'],
    ['in/ADP a/DET traffic/NOUN stop/VERB Monday/PROPN', 'stop', 'stop/NOUN'],
    ['saw:see/VERB a/DET man/NOUN leave/VERB Monday/PROPN', 'leave', 'leave/VERB'],
    ['the/DET cause/VERB of/ADP it/PRON', 'cause', 'cause/NOUN'],
    ['an/DET urgent/ADJ update/VERB to/PART it/PRON', 'update', 'update/NOUN'],
    ['Ann/PROPN Grant/VERB Hall/PROPN', 'Grant', 'grant/PROPN'],
    ['on/ADP paid/VERB leave/VERB', 'leave', 'leave/NOUN'],
    ['taken/VERB to/PART jail/VERB on/ADP', 'jail', 'jail/NOUN'],
    ['declared:declare/VERB it/PRON sound/VERB ./PUNCT', 'sound', 'sound/ADJ'],
    ['the/DET year/NOUN +-/PUNCT ago/ADV quarter/VERB ,/PUNCT', 'quarter', 'quarter/NOUN'],
    ['police/NOUN say/VERB people/VERB died/VERB', 'people', 'people/NOUN'],
    ['led/VERB to/ADP the/DET shooting:shoot/VERB ./PUNCT', 'shooting', 'shooting/NOUN'],
    ['in/ADP a/DET stabbing:stab/VERB outside/ADP a/DET school/NOUN', 'stabbing', 'stabbing/NOUN'],
    ['a/DET police/NOUN shooting:shoot/VERB of/ADP a/DET man/NOUN', 'shooting', 'shooting/NOUN'],
    ['of/ADP attempted:attempt/VERB murder/NOUN', 'attempted', 'attempt/ADJ'],
    ['an/DET estimated:estimate/VERB 200/NUM', 'estimated', 'estimate/ADJ'],
    ['club/NOUN ’s/PART planned:plan/VERB move/NOUN', 'planned', 'plan/ADJ'],
    ['its/PRON revised:revise/VERB offer/NOUN', 'revised', 'revise/ADJ'],
    ['the/DET military/ADJ said:say/VERB on/ADP', 'military', 'military/NOUN'],
    ['a/DET separatist/ADJ as/ADP saying:say/VERB', 'separatist', 'separatist/NOUN'],
  ])('is one again: %s', (sentence, word, tag) => {
    expect(repaired(sentence, word)).toBe(tag);
  });

  it.each([
    ['the/DET mayor/NOUN +’s/AUX helped:help/VERB', 'helped', 'help/VERB'],
    ['it/PRON helps/VERB sell/VERB his/PRON books:book/VERB', 'books', 'book/VERB'],
    ['he/PRON had/AUX ended:end/VERB and/CCONJ goes:go/VERB', 'goes', 'go/VERB'],
    ['they/PRON want/VERB to/PART work/VERB', 'work', 'work/VERB'],
    ['saw:see/VERB a/DET woman/NOUN run/VERB from/ADP it/PRON', 'run', 'run/VERB'],
    ['a/DET handful/NOUN remain/VERB in/ADP it/PRON', 'remain', 'remain/VERB'],
    ['a/DET bomb/NOUN hit/VERB in/ADP Oslo/PROPN', 'hit', 'hit/VERB'],
    ['a/DET dog/NOUN walk/VERB the/DET man/NOUN', 'walk', 'walk/VERB'],
    ['Poe/PROPN Hit:hit/VERB Car/PROPN', 'Hit', 'hit/VERB'],
    ['he/PRON will/AUX leave/VERB', 'leave', 'leave/VERB'],
    ['ready/ADJ to/PART jail/VERB the/DET man/NOUN', 'jail', 'jail/VERB'],
    ['let/VERB it/PRON sound/VERB ./PUNCT', 'sound', 'sound/VERB'],
    ['found:find/VERB it/PRON cost/VERB the/DET city/NOUN', 'cost', 'cost/VERB'],
    ['they/PRON quarter/VERB troops/NOUN', 'quarter', 'quarter/VERB'],
    ['to/PART people/VERB the/DET islands/NOUN', 'people', 'people/VERB'],
    ['the/DET shooting:shoot/VERB star/NOUN', 'shooting', 'shoot/VERB'],
    ['people/NOUN dying:die/VERB of/ADP hunger/NOUN', 'dying', 'die/VERB'],
    ['of/ADP attempted:attempt/VERB to/PART', 'attempted', 'attempt/VERB'],
  ])('stays the verb it is: %s', (sentence, word, tag) => {
    expect(repaired(sentence, word)).toBe(tag);
  });
});

describe('a verb taken for a noun or an adjective', () => {
  it.each([
    ['it/PRON will/AUX soon/ADV close/ADJ', 'close', 'close/VERB'],
    ['the/DET two/NUM shook/NOUN hands/NOUN', 'shook', 'shake/VERB'],
    ['a/DET man/NOUN shot/NOUN his/PRON wife/NOUN', 'shot', 'shoot/VERB'],
    ['Poe/PROPN ,/PUNCT 47/NUM ,/PUNCT shot/NOUN Lee/PROPN', 'shot', 'shoot/VERB'],
    ['Poe/PROPN strangled/NOUN his/PRON wife/NOUN', 'strangled', 'strangle/VERB'],
    ['Poe/PROPN speed/NOUN the/DET', 'speed', 'speed/NOUN'],
    ['the/DET FTSE/PROPN 100/NUM rose/NOUN 3/NUM percent/NOUN', 'rose', 'rise/VERB'],
    ['Lund/PROPN 100/NUM rose/NOUN bushes/NOUN', 'rose', 'rose/NOUN'],
    ['the/DET FTSE/PROPN 100/NUM shed/NOUN 3/NUM percent/NOUN', 'shed', 'shed/VERB'],
    ['Pier/PROPN 9/NUM shed/NOUN was/AUX burned/VERB', 'shed', 'shed/NOUN'],
    ['Pier/PROPN 9/NUM shed/NOUN in/ADP Oslo/PROPN burned/VERB', 'shed', 'shed/NOUN'],
    ['she/PRON denies:deny/VERB taking/ADJ bribes/NOUN', 'taking', 'take/VERB'],
    ['the/DET dam/NOUN had:have/AUX burst/NOUN ,/PUNCT', 'burst', 'burst/VERB'],
    ['records:record/NOUN show/NOUN that/SCONJ', 'show', 'show/VERB'],
    ['Norship/PROPN claims:claim/NOUN that/SCONJ it/PRON', 'claims', 'claim/VERB'],
    ['it/PRON fell/VERB +./PUNCT Norship/PROPN claims:claim/NOUN that/SCONJ', 'claims', 'claim/VERB'],
    ['Oslo/PROPN claims:claim/NOUN that/PRON were/AUX', 'claims', 'claim/NOUN'],
    ['it/PRON paid/VERB Norship/PROPN claims:claim/NOUN that/PRON he/PRON', 'claims', 'claim/NOUN'],
    ['Northreach/PROPN plans:plan/NOUN a/DET launch/NOUN', 'plans', 'plan/VERB'],
    ['Harborough/PROPN face:face/NOUN a/DET final/NOUN', 'face', 'face/VERB'],
    ['Northreach/PROPN plans:plan/NOUN to/PART close/VERB it/PRON', 'plans', 'plan/VERB'],
    ['he/PRON was:be/AUX briefing/NOUN them/PRON', 'briefing', 'brief/VERB'],
    ['accused:accuse/VERB of/ADP groping/NOUN her/PRON', 'groping', 'grope/VERB'],
    ['during/ADP training/NOUN her/PRON coach/NOUN', 'training', 'training/NOUN'],
    ['in/ADP training/NOUN her/PRON young/ADJ horse/NOUN', 'training', 'training/NOUN'],
    ['after/ADP guiding/ADJ the/DET team/NOUN', 'guiding', 'guide/VERB'],
    ['Poe/PROPN who/PRON chairs:chair/NOUN the/DET board/NOUN', 'chairs', 'chair/VERB'],
    ['nobody/PRON drowned/ADJ ,/PUNCT', 'drowned', 'drown/VERB'],
    ['thieves/NOUN looted/ADJ two/NUM shops/NOUN', 'looted', 'loot/VERB'],
    ['he/PRON swam:swim/VERB but/CCONJ drowned/ADJ ./PUNCT', 'drowned', 'drown/VERB'],
    ['talks:talk/NOUN open/ADJ in/ADP Oslo/PROPN', 'open', 'open/VERB'],
    ["it/PRON +'s:have/AUX closed:close/VERB plants/NOUN", 'closed', 'close/VERB'],
  ])('is one again: %s', (sentence, word, tag) => {
    expect(repaired(sentence, word)).toBe(tag);
  });

  it.each([
    ['a/DET close/ADJ game/NOUN', 'close', 'close/ADJ'],
    ['he/PRON fired/VERB a/DET shot/NOUN at/ADP them/PRON', 'shot', 'shot/NOUN'],
    ['the/DET talk/NOUN show/NOUN that/SCONJ ended/VERB', 'show', 'show/NOUN'],
    ['she/PRON gave:give/VERB the/DET boys:boy/NOUN a/DET ball/NOUN', 'boys', 'boy/NOUN'],
    ['the/DET briefing/NOUN of/ADP reporters/NOUN', 'briefing', 'briefing/NOUN'],
    ['a/DET damaging/ADJ report/NOUN', 'damaging', 'damaging/ADJ'],
    ['a/DET drowned/ADJ man/NOUN', 'drowned', 'drowned/ADJ'],
    ['the/DET drowned/ADJ two/NUM men/NOUN', 'drowned', 'drowned/ADJ'],
    ['an/DET open/ADJ door/NOUN', 'open', 'open/ADJ'],
    ["the/DET firm/NOUN +'s/PART closed:close/VERB plants/NOUN", 'closed', 'close/ADJ'],
    ['he/PRON saw/VERB Westport/PROPN face:face/NOUN a/DET final/NOUN', 'face', 'face/NOUN'],
    ['he/PRON dropped/VERB Northreach/PROPN plans:plan/NOUN to/PART close/VERB', 'plans', 'plan/NOUN'],
    ['he/PRON left/VERB ,/PUNCT shot/NOUN Lee/PROPN', 'shot', 'shot/NOUN'],
    ['a/DET long/ADJ lost:lose/VERB friend/NOUN', 'long', 'long/ADJ'],
    ['its/PRON fuel/NOUN costs:cost/NOUN both/DET rose:rise/VERB', 'costs', 'cost/NOUN'],
    ['the/DET fuel/NOUN costs:cost/NOUN 3/NUM percent/NOUN more/ADJ', 'costs', 'cost/NOUN'],
  ])('stays what it is: %s', (sentence, word, tag) => {
    expect(repaired(sentence, word)).toBe(tag);
  });
});

it.each([
  ['the/DET ferries/NOUN +’/PUNCT owner/NOUN', '’', "'s/PART"],
  ['the/DET ferries/NOUN +’/PUNCT ,/PUNCT', '’', '’/PUNCT'],
  ['“/PUNCT +ferries/NOUN +’/PUNCT +owner/NOUN', '’', '’/PUNCT'],
])('An apostrophe after "s" is a possessor’s before a noun alone: %s', (sentence, word, tag) => {
  expect(repaired(sentence, word)).toBe(tag);
});

it.each([
  ['Testimony/PROPN in/ADP the/DET trial/NOUN', 'Testimony', 'testimony/NOUN'],
  ['the/DET Testimony/PROPN in/ADP the/DET trial/NOUN', 'Testimony', 'testimony/PROPN'],
  ['Oslo/PROPN in/ADP winter/NOUN', 'Oslo', 'oslo/PROPN'],
])('A noun of an event is no name for opening a sentence: %s', (sentence, word, tag) => {
  expect(repaired(sentence, word)).toBe(tag);
});

it.each([
  ['a/DET fine/ADJ of/ADP four/NUM million/NUM', 'fine', 'fine/NOUN'],
  ['Saturday/PROPN +’s/PART final/ADJ ./PUNCT', 'final', 'final/NOUN'],
  ['a/DET final/ADJ offer/NOUN', 'final', 'final/ADJ'],
  ['the/DET deal/NOUN was/AUX final/ADJ ./PUNCT', 'final', 'final/ADJ'],
  ['the/DET deal/NOUN was/AUX not/PART final/ADJ ./PUNCT', 'final', 'final/ADJ'],
  ['the/DET deals/NOUN were/AUX all/DET final/ADJ ./PUNCT', 'final', 'final/ADJ'],
  ['the/DET largest/ADJ of/ADP its/PRON kind/NOUN', 'largest', 'largest/ADJ'],
])('An adjective that no noun follows is one: %s', (sentence, word, tag) => {
  expect(repaired(sentence, word)).toBe(tag);
});

it.each([
  ['they/PRON divorced:divorce/VERB but/CCONJ split/NOUN up/ADP', 'split', 'split/VERB'],
  ['guards/NOUN shot:shoot/VERB and/CCONJ foiled/ADJ an/DET attack/NOUN', 'foiled', 'foil/VERB'],
  ['they/PRON saw:see/VERB a/DET rift/NOUN and/CCONJ split/NOUN in/ADP two/NUM', 'split', 'split/NOUN'],
  ['tired/ADJ and/CCONJ wounded/ADJ men/NOUN', 'wounded', 'wounded/ADJ'],
  ['met:meet/VERB tired/ADJ and/CCONJ wounded/ADJ Danes/PROPN', 'wounded', 'wounded/ADJ'],
])('A past joined to a verb is one: %s', (sentence, word, tag) => {
  expect(repaired(sentence, word)).toBe(tag);
});
