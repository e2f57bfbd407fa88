import type { Language } from '../../words/index.ts'

/** Words that say of one thing that it brought about another, with which of them stands first. As regular expressions of whole words, without case. */
export interface CausePattern {
  readonly language: Language
  readonly first: 'cause' | 'effect'
  readonly words: string
}

const rows = (language: Language, first: CausePattern['first'], words: readonly string[]): readonly CausePattern[] =>
  words.map((it) => ({ language, first, words: it }))

export const causePatterns: readonly CausePattern[] = [
  ...rows('nb', 'effect', [
    '(?:ble|blei|er|var|har blitt|skal være|skal ha blitt) (?:utløst|forårsaket|satt i gang|startet|antent|fremkalt|provosert fram) av',
    'skyld(?:es|tes)',
    '(?:kom|kommer|har kommet|oppsto|oppstod|begynte|startet|brøt ut|skjedde|inntraff) (?:etter|på grunn av|som følge av|fordi|da|med|i|av|ved|fra)',
    '(?:er|var) (?:et resultat|en følge|resultatet|følgen) av',
    '(?:løsnet|rant ut|falt ned) (?:etter|på grunn av|fordi)',
  ]),
  ...rows('nb', 'cause', [
    '(?:har |hadde |skal ha )?(?:utløste|utløst|utløser|forårsaket|forårsaker|fremkalte|førte til|ført til|satte i gang|satt i gang|startet|tente|antente|skapte)',
    '(?:er|var) (?:årsaken|grunnen|skyld|skylden|bakgrunnen) (?:til|i|for)',
    '(?:står|sto|stod) bak',
  ]),
  ...rows('nn', 'effect', [
    '(?:vart|blei|er|var|har vorte|har blitt|skal vere) (?:utløyst|utløyste|forårsaka|sett i gang|starta|tend|kveikt) av',
    '(?:skuldast|kjem av)',
    '(?:kom|kjem|har kome|oppstod|byrja|starta|braut ut|skjedde|hende) (?:etter|på grunn av|som følgje av|fordi|då|med|i|av|ved|frå)',
    '(?:er|var) (?:eit resultat|ei følgje|resultatet|følgja) av',
    '(?:losna|rann ut|fall ned) (?:etter|på grunn av|fordi)',
  ]),
  ...rows('nn', 'cause', [
    '(?:har |hadde |skal ha )?(?:utløyste|utløyst|utløyser|forårsaka|førte til|ført til|sette i gang|sett i gang|starta|tende|skapte)',
    '(?:er|var) (?:årsaka|årsaken|grunnen|skuld|skulda|bakgrunnen) (?:til|i|for)',
    '(?:står|stod) bak',
  ]),
  ...rows('en', 'effect', [
    '(?:was|were|is|are|had been|has been|have been|being) (?:caused|triggered|sparked|started|set off|provoked|brought about|ignited|unleashed|prompted) by',
    '(?:was|were|is|are) (?:due to|the result of|down to|the work of|a result of)',
    '(?:came|comes|come|coming) (?:from|after|because of|as a result of)',
    '(?:began|begins|started|starts|broke out|erupted|originated|occurred|happened) (?:with|in|after|because of|when|as|from)',
    '(?:resulted|stemmed|arose) from',
    '(?:followed|follows)',
  ]),
  ...rows('en', 'cause', [
    '(?:had |has |have |may have )?(?:caused|triggered|sparked|set off|provoked|started|ignited|unleashed|prompted|led to|brought about|brought on)',
    '(?:causes|triggers|sparks|sets off|leads to)',
    '(?:was|were|is|are) (?:the cause of|behind|to blame for|responsible for|the reason for)',
  ]),
  ...rows('es', 'effect', [
    '(?:fue|fueron|es|había sido|ha sido|habría sido) (?:causad|provocad|originad|desencadenad|ocasionad|generad|desatad|producid)[oa]s? por',
    'se (?:debió|debe|debería|produjo|originó|inició|desató|desencadenó) (?:a|por|con|tras|en|después de|debido a)',
    '(?:fue|es) (?:producto|resultado|consecuencia|obra|culpa) de',
    '(?:empezó|comenzó|estalló|surgió|ocurrió|nació|partió|salió|vino|provino|vinieron|provinieron|salieron|partieron|llegó) (?:por|con|tras|en|de|desde|después de|debido a|a raíz de|cuando)',
  ]),
  ...rows('es', 'cause', [
    '(?:ha |había |habría )?(?:causó|provocó|originó|desencadenó|ocasionó|generó|desató|produjo|causado|provocado|originado|desencadenado|ocasionado|desatado)',
    '(?:llevó|condujo|dio lugar|dio origen) a',
    '(?:fue|es) (?:la causa|el origen|el motivo|responsable|la culpable|el culpable) de',
  ]),
]

/** Words before a cause that may stand with any verb: "failed because of". */
export const becauseWords: Readonly<Record<Language, string>> = {
  nb: '(?:på grunn av|som følge av|grunnet|takket være)',
  nn: '(?:på grunn av|som følgje av|grunna)',
  en: '(?:because of|due to|as a result of|on account of|owing to)',
  es: '(?:debido a|a causa de|por culpa de|como consecuencia de|a raíz de)',
}

/** Words that lay something at a door, with what lies between: what was done, or who did it, and for what. */
export const blamePatterns: readonly { readonly language: Language; readonly before: string; readonly between: string; readonly first: 'cause' | 'effect' }[] =
  [
    { language: 'en', before: '(?:blame|blames|blamed|blaming)', between: 'for', first: 'cause' },
    { language: 'en', before: '(?:blame|blames|blamed|blaming|attributed|attributes)', between: '(?:on|to)', first: 'effect' },
    { language: 'nb', before: '(?:gir|ga|gav|legger|la)', between: 'skylden for', first: 'cause' },
    { language: 'nb', before: '(?:skylder|skyldte|skylde)', between: 'på', first: 'effect' },
    { language: 'nn', before: '(?:gir|gav|legg|la)', between: 'skulda for', first: 'cause' },
    { language: 'nn', before: '(?:skuldar|skulda)', between: 'på', first: 'effect' },
    { language: 'es', before: '(?:culpó|culpa|culparon|responsabilizó|responsabilizaron) (?:a|al)', between: '(?:de|del|por)', first: 'cause' },
    { language: 'es', before: '(?:atribuyó|atribuye|atribuyeron|achacó)', between: '(?:a|al)', first: 'effect' },
  ]

/** What a happening may turn out to have been, by names of concepts: "the riot was a protest". */
export const natures: readonly string[] = [
  'protest',
  'arson',
  'attack',
  'bomb',
  'murder',
  'suicide',
  'kidnap',
  'coup',
  'fight',
  'crash',
  'rebel',
  'clash',
  'accident-thing',
  'sabotage',
  'mistake',
]

/** Forms of "be" with what comes before a noun. */
export const being: Readonly<Record<Language, string>> = {
  nb: '(?:er|var|har vært) (?:en|et|ei)?',
  nn: '(?:er|var|har vore) (?:ein|eit|ei)?',
  en: '(?:is|was|were|had been) (?:an?|the)?',
  es: '(?:fue|fueron|es|era|había sido) (?:una?|el|la)?',
}
