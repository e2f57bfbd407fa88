import type { SpeechWords } from '../../speech.ts'

/** The small words of reported speech in nynorsk. */
export const speech: SpeechWords = {
  that: ['at'],
  questions: ['om', 'kva', 'kven', 'kor', 'korleis', 'kvifor', 'når', 'kva', 'kvar', 'korvidt', 'dersom'],
  relatives: ['som'],
  to: ['til', 'overfor', 'åt'],
  by: ['av'],
  from: ['frå', 'av', 'til'],
  comes: ['kome', 'komme', 'stamme'],
  through: ['gjennom', 'via'],
  anaphors: ['det', 'dette', 'slik', 'så'],
  likewise: ['det gjere også', 'det gjer også', 'det gjer òg', 'det same gjere', 'det same gjer', 'det same ha gjere', 'det same meine', 'det same seie', 'det ha også gjere', 'det har òg gjort', 'det same gjelde', 'likeins'],
  citing: ['vise til', 'sitere', 'ha snakke med', 'støtte seg på', 'referere til', 'med tilvising til'],
  citedBy: ['sitert av', 'sitert i', 'attgjeve av', 'attgjeve i', 'referert av', 'referert i'],
  firstPerson: ['eg', 'meg', 'min', 'mi', 'mitt', 'mine', 'vi', 'me', 'oss', 'vår', 'vårt', 'våre'],
  duty: ['må', 'bør', 'krev', 'krevje', 'krever', 'kravet vårt', 'forlangar', 'hald', 'slutt med', 'slutt å', 'stopp', 'vårt krav'],
  future: ['skal', 'vil', 'kjem'],
  denial: [
    'er feil', 'grunnlaus', 'heilt feil', 'ikkje hald', 'ikkje rett', 'ikkje riktig', 'ikkje sant', 'lygn', 'løgn', 'oppspinn', 'stemmer ikkje',
    'uriktig', 'usann', 'usant', 'usanning',
  ],
  blame: [
    'avskyeleg', 'ei hån', 'ei skam', 'feig', 'fordøme', 'fordømme', 'forferdeleg', 'forkasteleg', 'forræderi', 'galskap', 'grufull', 'grusam',
    'hårreisande', 'idioti', 'krenkjande', 'latterleg', 'meiningslaus', 'pinleg', 'reagere på', 'respektlaus', 'skam', 'skamleg', 'skandale',
    'skandaløs', 'skremmande', 'skuffande', 'svik', 'tull', 'uakseptabel', 'uansvarleg', 'uforståeleg', 'uforsvarleg', 'uhøyrd', 'uhøyrt',
    'umenneskeleg', 'urettferdig', 'urimeleg', 'utilgjeveleg', 'uverdig', 'vanvit', 'øydeleggjande',
  ],
  backing: ['full støtte', 'gratulere', 'hylle', 'solidaritet', 'støttar', 'støtta vår', 'vår støtte'],
  but: ['men', 'medan', 'og', 'samt'],
  conditions: ['viss', 'dersom', 'om', 'lenge'],
  passives: ['bli', 'verte'],
  being: ['vere', 'vera', 'bli', 'lyde', 'gå'],
  yes: ['ja', 'jo', 'jau', 'absolutt', 'sjølvsagt', 'stemmer'],
  no: ['nei', 'aldri'],
  speakerBeforeCue: false,
  resumes: false,
}
