import type { LemmaWord } from './words.ts'

/** Past tense, then participle in its neuter and common forms, of strong verbs in nynorsk that news uses and the treebank shows only in part. */
const strong: Readonly<Record<string, readonly string[]>> = {
  angripe: ['angreip', 'angripe', 'angripen', 'angripne'],
  avbryte: ['avbraut', 'avbrote', 'avbroten', 'avbrotne'],
  bere: ['bar', 'bore', 'boren', 'borne'],
  binde: ['batt', 'bunde', 'bunden', 'bundne'],
  bite: ['beit', 'bite', 'biten', 'bitne'],
  bryte: ['braut', 'brote', 'broten', 'brotne'],
  by: ['baud', 'bode'],
  drepe: ['drap', 'drepe', 'drepen', 'drepne'],
  drive: ['dreiv', 'drive', 'driven', 'drivne'],
  fly: ['flaug', 'floge'],
  forby: ['forbaud', 'forbode', 'forboden', 'forbodne'],
  frigje: ['frigav', 'frigjeve', 'frigjeven'],
  fryse: ['fraus', 'frose', 'frosen', 'frosne'],
  gripe: ['greip', 'gripe', 'gripen', 'gripne'],
  halde: ['heldt', 'halde', 'halden', 'haldne'],
  hogge: ['hogg', 'hogge', 'hoggen', 'hogne'],
  kome: ['kom', 'kome', 'komen', 'komne'],
  krevje: ['kravde', 'kravt', 'kravd', 'kravde'],
  lyge: ['laug', 'loge'],
  nyte: ['naut', 'note'],
  pågripe: ['pågreip', 'pågripe', 'pågripen', 'pågripne'],
  rive: ['reiv', 'rive', 'riven', 'rivne'],
  skjere: ['skar', 'skore', 'skoren', 'skorne'],
  skrive: ['skreiv', 'skrive', 'skriven', 'skrivne'],
  skyte: ['skaut', 'skote', 'skoten', 'skotne'],
  skyve: ['skauv', 'skove', 'skoven'],
  slå: ['slo', 'slege', 'slegen', 'slegne'],
  sleppe: ['slapp', 'sleppe', 'sleppt'],
  springe: ['sprang', 'sprunge'],
  stele: ['stal', 'stole', 'stolen', 'stolne'],
  stige: ['steig', 'stige'],
  svike: ['sveik', 'svike', 'sviken', 'svikne'],
  syngje: ['song', 'sunge'],
  ta: ['tok', 'teke', 'teken', 'tekne'],
  tvinge: ['tvang', 'tvunge', 'tvungen', 'tvungne'],
  vike: ['veik', 'vike'],
  vinne: ['vann', 'vunne', 'vunnen', 'vunne'],
  overta: ['overtok', 'overteke', 'overteken'],
  inndra: ['inndrog', 'inndrege', 'inndregen'],
  dra: ['drog', 'drege', 'dregen'],
  sitje: ['sat', 'sete'],
  be: ['bad', 'bede'],
  gje: ['gav', 'gjeve', 'gjeven', 'gjevne'],
}

/** Forms of strong verbs as the lemmatiser learns them, twice, so that the table knows them. */
export function formsOfStrongVerbs(): readonly LemmaWord[] {
  return Object.entries(strong).flatMap(([lemma, [past = '', supine = '', ...participles]]) => [
    { form: past, upos: 'VERB', feats: '_', lemma, count: 2 },
    { form: supine, upos: 'VERB', feats: '_', lemma, count: 2 },
    ...[supine, ...participles].map((form) => ({ form, upos: 'ADJ', feats: '_', lemma, count: 2 })),
  ])
}
