import type { Language } from '../../words/index.ts'

/** Words with which newsrooms take back what they told, by language; folded beginnings or phrases, and a sentence that shows it. */
export interface CorrectionRow {
  readonly language: Language
  /** `heading`: the report opens with it; `wrong`: what the sentence tells was not so; `ours`: of what its newsroom told before. */
  readonly use: 'heading' | 'wrong' | 'ours'
  readonly words: readonly string[]
  readonly proof: string
}

export const corrections: readonly CorrectionRow[] = [
  {
    language: 'nb',
    use: 'heading',
    words: ['rettelse', 'retting', 'korreksjon', 'vi retter', 'korrigering', 'beriktigelse', 'presisering'],
    proof: 'RETTELSE: Fire er savnet i Ulvdal.',
  },
  {
    language: 'nn',
    use: 'heading',
    words: ['retting', 'rettelse', 'korreksjon', 'vi rettar', 'korrigering', 'presisering'],
    proof: 'RETTING: Fire er sakna i Ulvdal.',
  },
  {
    language: 'en',
    use: 'heading',
    words: ['correction', 'corrected', 'corrects', 'corrigendum', 'retraction'],
    proof: 'CORRECTION: Four are missing in Ulvdal.',
  },
  {
    language: 'es',
    use: 'heading',
    words: ['correccion', 'fe de errata', 'fe de erratas', 'rectificacion', 'rectifica', 'corrige', 'aclaracion'],
    proof: 'FE DE ERRATAS: Son cuatro los desaparecidos.',
  },
  {
    language: 'nb',
    use: 'wrong',
    words: ['feilaktig', 'var feil', 'er feil', 'stemmer ikke', 'stemte ikke', 'ikke riktig', 'trekker', 'trukket tilbake'],
    proof: 'Det stemmer ikke.',
  },
  {
    language: 'nn',
    use: 'wrong',
    words: ['feilaktig', 'var feil', 'er feil', 'stemmer ikkje', 'stemde ikkje', 'ikkje rett', 'trekkjer', 'trekt tilbake'],
    proof: 'Det stemmer ikkje.',
  },
  {
    language: 'en',
    use: 'wrong',
    words: [
      'wrongly',
      'incorrectly',
      'erroneously',
      'mistakenly',
      'was wrong',
      'were wrong',
      'is wrong',
      'was incorrect',
      'were incorrect',
      'not correct',
      'in error',
      'withdraws',
      'retracts',
      'withdrawn',
    ],
    proof: 'That figure was incorrect.',
  },
  {
    language: 'es',
    use: 'wrong',
    words: ['erroneamente', 'erronea', 'erroneo', 'por error', 'no es correct', 'no era correct', 'equivocad', 'incorrect', 'retira'],
    proof: 'La cifra era errónea.',
  },
  {
    language: 'nb',
    use: 'ours',
    words: ['vi meldte', 'vi skrev', 'meldte vi', 'skrev vi', 'tidligere versjon', 'i en tidligere melding'],
    proof: 'Tidligere skrev vi om fire savnede.',
  },
  {
    language: 'nn',
    use: 'ours',
    words: ['vi melde', 'vi skreiv', 'melde vi', 'skreiv vi', 'tidlegare versjon', 'i ei tidlegare melding'],
    proof: 'Tidlegare skreiv vi om fire sakna.',
  },
  {
    language: 'en',
    use: 'ours',
    words: ['we reported', 'we said', 'earlier version', 'previous version', 'this story', 'this article', 'our report'],
    proof: 'An earlier version of this story told of four missing.',
  },
  {
    language: 'es',
    use: 'ours',
    words: ['informamos', 'publicamos', 'dijimos', 'version anterior', 'versiones anteriores', 'este medio', 'esta redaccion'],
    proof: 'Una versión anterior hablaba de cuatro desaparecidos.',
  },
]
