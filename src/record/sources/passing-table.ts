import type { Language } from '../../words/index.ts'

/** Words that tell where something comes from and that make no statement of their own, by language. Phrases are folded to lower case. */
export interface PassingRow {
  readonly language: Language
  /**
   * - `by`: who it comes from follows («opplyst av»)
   * - `revises`: who gives the new figure stands before («nedjusterer»)
   * - `asked`: behind a source, whom it spoke to («consultadas por»)
   * - `goes-on`: a part of those just told of; who told of them tells this, too
   * - `reporter`: a newsroom's own people
   */
  readonly use: 'by' | 'revises' | 'asked' | 'goes-on' | 'reporter'
  readonly words: string
  /** A sentence with the words. */
  readonly proof: string
}

const rows = (language: Language, use: PassingRow['use'], ...pairs: readonly (readonly [string, string])[]): readonly PassingRow[] =>
  pairs.map(([words, proof]) => ({ language, use, words, proof }))

export const passing: readonly PassingRow[] = [
  ...rows(
    'nb',
    'by',
    ['opplyst av', 'Fem er savnet, får Dalaposten opplyst av to vakter.'],
    ['bekreftet av', 'Raset har tatt veien, får Dalaposten bekreftet av lensmannen.'],
    ['fortalt av', 'Broen er stengt, blir vi fortalt av en vaktmann.'],
    ['vite av', 'Fem er savnet, får avisen vite av en nabo.'],
  ),
  ...rows(
    'nn',
    'by',
    ['opplyst av', 'Fem er sakna, får Dalaposten opplyst av to vakter.'],
    ['stadfesta av', 'Raset har teke vegen, får Dalaposten stadfesta av lensmannen.'],
    ['fortalt av', 'Brua er stengd, blir vi fortalde av ein vaktmann: fortalt av han.'],
    ['vite av', 'Fem er sakna, får avisa vite av ein nabo.'],
  ),
  ...rows(
    'en',
    'by',
    ['learned from', 'Five are missing, the Dale Post has learned from two guards.'],
    ['learnt from', 'Five are missing, the Dale Post has learnt from a guard.'],
    ['was told by', 'Five are missing, the Dale Post was told by a guard.'],
    ['confirmed by', 'Five are missing, a figure confirmed by the sheriff.'],
  ),
  ...rows(
    'es',
    'by',
    ['supo por', 'Hay cinco desaparecidos, supo por un guardia La Voz del Valle.'],
    ['confirmado por', 'Hay cinco desaparecidos, un dato confirmado por el comisario.'],
    ['confirmada por', 'Hay cinco desaparecidos, cifra confirmada por el comisario.'],
  ),
  ...rows(
    'nb',
    'revises',
    ['nedjusterer', 'Lensmannen nedjusterer tallet på savnede til to.'],
    ['oppjusterer', 'Lensmannen oppjusterer tallet på savnede til ni.'],
    ['justerer', 'Lensmannen justerer tallet ned til to.'],
    ['senker', 'Lensmannen senker tallet til to.'],
    ['hever', 'Lensmannen hever tallet til ni.'],
    ['nedjusterte', 'Lensmannen nedjusterte tallet til to.'],
    ['oppjusterte', 'Lensmannen oppjusterte tallet til ni.'],
    ['har nedjustert', 'Lensmannen har nedjustert tallet til to.'],
  ),
  ...rows(
    'nn',
    'revises',
    ['nedjusterer', 'Lensmannen nedjusterer talet på sakna til to.'],
    ['oppjusterer', 'Lensmannen oppjusterer talet på sakna til ni.'],
    ['justerer', 'Lensmannen justerer talet ned til to.'],
    ['senkar', 'Lensmannen senkar talet til to.'],
    ['hevar', 'Lensmannen hevar talet til ni.'],
    ['nedjusterte', 'Lensmannen nedjusterte talet til to.'],
    ['har nedjustert', 'Lensmannen har nedjustert talet til to.'],
  ),
  ...rows(
    'en',
    'revises',
    ['lowered', 'The sheriff lowered the number of missing to two.'],
    ['lowers', 'Sheriff lowers the number of missing to two.'],
    ['raised', 'The sheriff raised the number of missing to nine.'],
    ['raises', 'Sheriff raises the number of missing to nine.'],
    ['revised', 'The sheriff revised the number of missing to two.'],
    ['cut', 'The sheriff cut the number of missing to two.'],
  ),
  ...rows(
    'es',
    'revises',
    ['rebajó', 'El comisario rebajó a dos la cifra de desaparecidos.'],
    ['redujo', 'El comisario redujo a dos la cifra de desaparecidos.'],
    ['rebaja', 'El comisario rebaja a dos la cifra.'],
    ['elevó', 'El comisario elevó a nueve la cifra de desaparecidos.'],
    ['eleva', 'El comisario eleva a nueve la cifra.'],
    ['corrigió', 'El comisario corrigió a dos la cifra de desaparecidos.'],
  ),
  ...rows(
    'nb',
    'asked',
    ['som', 'To kilder som Dalaposten har snakket med, sier at broen er stengt.'],
    ['intervjuet av', 'En nabo intervjuet av Dalaposten så raset.'],
  ),
  ...rows(
    'nn',
    'asked',
    ['som', 'To kjelder som Dalaposten har snakka med, seier at brua er stengd.'],
    ['intervjua av', 'Ein nabo intervjua av Dalaposten såg raset.'],
  ),
  ...rows(
    'en',
    'asked',
    ['who spoke to', 'Two guards who spoke to the Dale Post saw the slide.'],
    ['interviewed by', 'A guard interviewed by the Dale Post saw the slide.'],
    ['contacted by', 'Two guards contacted by the Dale Post saw the slide.'],
    ['reached by', 'A guard reached by the Dale Post saw the slide.'],
    ['cited by', 'Two guards cited by the Dale Post saw the slide.'],
    ['quoted by', 'Two guards quoted by the Dale Post saw the slide.'],
  ),
  ...rows(
    'es',
    'asked',
    ['consultadas por', 'Dos fuentes consultadas por La Voz del Valle vieron el alud.'],
    ['consultados por', 'Dos guardias consultados por La Voz del Valle vieron el alud.'],
    ['consultado por', 'Un guardia consultado por La Voz del Valle vio el alud.'],
    ['consultada por', 'Una fuente consultada por La Voz del Valle vio el alud.'],
    ['citadas por', 'Fuentes citadas por La Voz del Valle vieron el alud.'],
    ['citados por', 'Guardias citados por La Voz del Valle vieron el alud.'],
    ['citado por', 'Un guardia citado por La Voz del Valle vio el alud.'],
    ['entrevistado por', 'Un guardia entrevistado por La Voz del Valle vio el alud.'],
    ['entrevistada por', 'Una vecina entrevistada por La Voz del Valle vio el alud.'],
  ),
  ...rows('nb', 'goes-on', ['av dem', 'To av dem er alvorlig skadd.'], ['av disse', 'To av disse er alvorlig skadd.']),
  ...rows('nn', 'goes-on', ['av dei', 'To av dei er alvorleg skadde.'], ['av desse', 'To av desse er alvorleg skadde.']),
  ...rows('en', 'goes-on', ['of them', 'Two of them are seriously hurt.'], ['of those', 'Two of those are seriously hurt.']),
  ...rows('es', 'goes-on', ['de ellos', 'Dos de ellos están graves.'], ['de ellas', 'Dos de ellas están graves.']),
  ...rows(
    'nb',
    'reporter',
    ['reporter', 'Dalapostens reporter så røyken.'],
    ['journalist', 'En journalist fra Dalaposten så røyken.'],
    ['fotograf', 'Byråets fotograf så røyken.'],
    ['korrespondent', 'Byråets korrespondent så røyken.'],
    ['utsendte', 'Dalapostens utsendte så røyken.'],
  ),
  ...rows(
    'nn',
    'reporter',
    ['reporter', 'Reporteren til Dalaposten såg røyken.'],
    ['journalist', 'Ein journalist frå Dalaposten såg røyken.'],
    ['fotograf', 'Fotografen i byrået såg røyken.'],
    ['korrespondent', 'Korrespondenten såg røyken.'],
    ['utsende', 'Den utsende til Dalaposten såg røyken.'],
  ),
  ...rows(
    'en',
    'reporter',
    ['reporter', 'A Dale Post reporter saw the smoke.'],
    ['journalist', 'A Dale Post journalist saw the smoke.'],
    ['correspondent', "The agency's correspondent saw the smoke."],
    ['photographer', 'A Dale Post photographer saw the smoke.'],
  ),
  ...rows(
    'es',
    'reporter',
    ['periodista', 'Un periodista de La Voz vio el humo.'],
    ['reporter', 'Una reportera de La Voz vio el humo: la reporter.'],
    ['corresponsal', 'El corresponsal de La Voz vio el humo.'],
    ['fotógrafo', 'Un fotógrafo de La Voz vio el humo.'],
    ['enviado', 'El enviado de La Voz vio el humo.'],
    ['enviada', 'La enviada de La Voz vio el humo.'],
  ),
]
