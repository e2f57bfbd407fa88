import type { Language } from '../../words/index.ts'

/** How a noun speaks of something without telling that it is so, by language. Forms, folded. */
export interface ReferringRow {
  readonly language: Language
  /** Before a noun that only takes up what happened: «etter brannen», "of the blast". */
  readonly before: readonly string[]
  /** Before a noun that follows them without an article and says what is so: «under kontroll», "on fire". */
  readonly predicates: readonly string[]
  /** Articles and the like of what is known. */
  readonly definite: readonly string[]
  /** Beginnings of verbs by which what a noun tells of is so: «brannen fortsetter», "the fire broke out". */
  readonly happens: readonly string[]
  /** Of sentences: in the first a noun takes something up, in the second it tells of it. */
  readonly proof: readonly [string, string]
}

export const referring: readonly ReferringRow[] = [
  {
    language: 'nb',
    before: ['etter', 'om', 'av', 'fra', 'siden', 'ved', 'til', 'mot', 'under', 'for', 'gjennom', 'rundt', 'før'],
    predicates: ['under', 'i', 'uten'],
    definite: ['den', 'det', 'de', 'denne', 'dette', 'disse'],
    happens: ['fortsett', 'pagar', 'oppsto', 'skjedd', 'brot ut', 'brøt ut', 'raser', 'herjer', 'gikk', 'inntraff', 'fant sted', 'startet', 'begynte', 'kom'],
    proof: ['To ble funnet etter [skredet].', '[Skredet] gikk i natt.'],
  },
  {
    language: 'nn',
    before: ['etter', 'om', 'av', 'fra', 'sidan', 'ved', 'til', 'mot', 'under', 'for', 'gjennom', 'rundt', 'for'],
    predicates: ['under', 'i', 'utan'],
    definite: ['den', 'det', 'dei', 'denne', 'dette', 'desse'],
    happens: ['held fram', 'pagar', 'oppsto', 'skjedde', 'hende', 'braut ut', 'rasar', 'herjar', 'gjekk', 'starta', 'byrja', 'kom'],
    proof: ['To vart funne etter [skredet].', '[Skredet] gjekk i natt.'],
  },
  {
    language: 'en',
    before: ['after', 'from', 'of', 'following', 'about', 'since', 'before', 'during', 'by', 'over', 'in', 'to', 'with', 'against', 'despite', 'amid'],
    predicates: ['on', 'under', 'in', 'without', 'at'],
    definite: ['the', 'this', 'that', 'these', 'those', 'its', 'their'],
    happens: ['continu', 'rage', 'raging', 'occur', 'happen', 'broke out', 'erupt', 'began', 'started', 'struck', 'took place', 'hit'],
    proof: ['Two were found after the [landslide].', 'The [landslide] struck at night.'],
  },
  {
    language: 'es',
    before: ['tras', 'por', 'de', 'del', 'desde', 'sobre', 'durante', 'en', 'ante', 'contra', 'a', 'al', 'con', 'antes'],
    predicates: ['bajo', 'en', 'sin'],
    definite: ['el', 'la', 'los', 'las', 'este', 'esta', 'ese', 'esa', 'dicho', 'dicha', 'su', 'sus'],
    happens: ['contin', 'sigue', 'siguen', 'persist', 'se produjo', 'ocurri', 'se registr', 'comenz', 'empez', 'se inici', 'estall', 'tuvo lugar'],
    proof: ['Dos personas fueron halladas tras el [alud].', 'El [alud] se produjo de noche.'],
  },
]
