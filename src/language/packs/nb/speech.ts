import type { SpeechWords } from '../../speech.ts'

/** The small words of reported speech in bokmål. */
export const speech: SpeechWords = {
  that: ['at'],
  questions: ['om', 'hva', 'hvem', 'hvor', 'hvordan', 'hvorfor', 'når', 'hvilken', 'hvilket', 'hvilke', 'hvorvidt', 'hvis'],
  relatives: ['som'],
  to: ['til', 'overfor'],
  by: ['av'],
  from: ['fra', 'av', 'til'],
  comes: ['komme', 'stamme'],
  through: ['gjennom', 'via'],
  anaphors: ['det', 'dette', 'slik', 'så'],
  likewise: ['det gjøre også', 'også det gjøre', 'det samme gjøre', 'det samme ha gjøre', 'det samme mene', 'det samme si', 'det ha også gjøre', 'det gjøre òg', 'likeså', 'det samme gjelde'],
  citing: ['vise til', 'sitere', 'ha snakke med', 'støtte seg på', 'referere til', 'siterer', 'med henvisning til', 'ha som kilde'],
  citedBy: ['sitert av', 'sitert i', 'gjengitt av', 'gjengitt i', 'referert av', 'referert i'],
  firstPerson: ['jeg', 'meg', 'min', 'mi', 'mitt', 'mine', 'vi', 'oss', 'vår', 'vårt', 'våre'],
  duty: ['må', 'bør', 'krever', 'kreve', 'kravet vårt', 'forlanger', 'slutt med', 'slutt å', 'stopp', 'beordrer', 'vårt krav'],
  future: ['skal', 'vil', 'kommer'],
  denial: [
    'er feil', 'grunnløs', 'helt feil', 'ikke hold', 'ikke riktig', 'ikke sant', 'ingen sannhet', 'løgn', 'løgner', 'oppspinn', 'stemmer ikke',
    'uriktig', 'usann', 'usannhet', 'usant',
  ],
  blame: [
    'avskyelig', 'en hån', 'en skam', 'feig', 'fordømme', 'forferdelig', 'forkastelig', 'forræderi', 'galskap', 'grusom', 'hårreisende', 'idioti',
    'krenkende', 'latterlig', 'meningsløs', 'pinlig', 'reagere på', 'respektløs', 'skam', 'skammelig', 'skandale', 'skandaløs', 'skremmende',
    'skuffende', 'svik', 'tull', 'uakseptabel', 'uansvarlig', 'uforsvarlig', 'uforståelig', 'uhørt', 'umenneskelig', 'urettferdig', 'urimelig',
    'utilgivelig', 'uverdig', 'vanvidd', 'ødeleggende',
  ],
  backing: ['full støtte', 'gratulere', 'hylle', 'solidaritet', 'støtter', 'vår støtte'],
  but: ['men', 'mens', 'og', 'samt'],
  conditions: ['hvis', 'dersom', 'om', 'lenge'],
  passives: ['bli'],
  being: ['være', 'bli', 'lyde', 'gå'],
  yes: ['ja', 'jo', 'jepp', 'absolutt', 'selvsagt', 'selvfølgelig', 'stemmer'],
  no: ['nei', 'niks', 'aldri'],
  speakerBeforeCue: false,
  resumes: false,
}
