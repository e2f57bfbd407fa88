import type { Language } from '../../words/index.ts'

/** Verbs that say of something that it is there or how it is: what they speak of is told by their noun. Lemmas. */
export const beingVerbs: Readonly<Record<Language, readonly string[]>> = {
  nb: ['være', 'finnes', 'ha', 'bli', 'komme'],
  nn: ['vere', 'finnast', 'ha', 'bli', 'verte', 'kome'],
  en: ['be', 'have', 'exist', 'come'],
  es: ['ser', 'estar', 'haber', 'tener', 'existir'],
}

/** Verbs that carry a noun which tells what happens: «få behandling», "take action", «dar inicio». Lemmas. */
export const carryingVerbs: Readonly<Record<Language, readonly string[]>> = {
  nb: ['få', 'gi', 'ta', 'gjøre', 'gå', 'komme', 'stå', 'foreta', 'sette', 'holde', 'føre', 'ligge', 'legge', 'se', 'sitte'],
  nn: ['få', 'gje', 'ta', 'gjere', 'gå', 'kome', 'stå', 'setje', 'halde', 'føre', 'liggje', 'leggje', 'sjå', 'sitje'],
  en: ['get', 'give', 'take', 'do', 'make', 'go', 'come', 'put', 'set', 'hold', 'keep', 'let', 'bring', 'leave'],
  es: ['dar', 'tomar', 'hacer', 'poner', 'ir', 'venir', 'llevar', 'quedar', 'dejar', 'resultar', 'seguir', 'volver'],
}

/** Verbs that only say that something is so, or has come to be so, of what stands with them: «står fast», «resultaron heridos». What they carry tells it alone. Lemmas. */
export const statingVerbs: Readonly<Record<Language, readonly string[]>> = {
  nb: ['være', 'bli', 'stå', 'sitte', 'ligge', 'finnes', 'ha', 'få'],
  nn: ['vere', 'bli', 'verte', 'stå', 'sitje', 'liggje', 'finnast', 'ha', 'få'],
  en: ['be', 'have', 'get', 'remain', 'stand', 'lie'],
  es: ['ser', 'estar', 'haber', 'tener', 'resultar', 'quedar', 'seguir', 'permanecer'],
}
