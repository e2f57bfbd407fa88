import type { Language } from '../../words/index.ts'
import { phrase, type Phrase } from '../brief/phrases.ts'

/** How a language puts words with whose they are behind them, to be copied. */
export interface QuotePhrases {
  /** Words in quotation marks, and who says them; an agency or newsroom `reports`. */
  readonly says: Phrase
  readonly reports: Phrase
  /** To whom. */
  readonly to: Phrase
  /** By whom a source has it. */
  readonly via: Phrase
  /** A stretch of a report as its newsroom wrote it. */
  readonly writes: Phrase
  /** Independent first sources of a claim: one, and several. */
  readonly oneOrigin: Phrase
  readonly origins: Phrase
  /** A first source that no report names. */
  readonly nameless: string
  /** What a figure has come to since. */
  readonly latest: Phrase
  /** Who denies it, and that something stands against it. */
  readonly denied: Phrase
  readonly contradicted: string
  readonly retracted: string
}

/** The phrases of each language. */
export const quotePhrases: Readonly<Record<Language, QuotePhrases>> = {
  nb: {
    says: phrase('{words}, sier {speaker}', { words: '«Det brenner»', speaker: 'Ida Ness' }, '«Det brenner», sier Ida Ness'),
    reports: phrase('{words}, melder {speaker}', { words: '«Det brenner»', speaker: 'Nordvakt' }, '«Det brenner», melder Nordvakt'),
    to: phrase('{sentence} til {addressee}', { sentence: '«Det brenner», sier Ida Ness', addressee: 'Nordvakt' }, '«Det brenner», sier Ida Ness til Nordvakt'),
    via: phrase('{source} via {relay}', { source: 'Nordvakt', relay: 'Kringom' }, 'Nordvakt via Kringom'),
    writes: phrase(
      '{words}, skriver {source}',
      { words: '«Ida Ness sier at det brenner»', source: 'Nordvakt' },
      '«Ida Ness sier at det brenner», skriver Nordvakt',
    ),
    oneOrigin: phrase('ett opphav: {names}', { names: 'Nordvakt' }, 'ett opphav: Nordvakt'),
    origins: phrase('{n} opphav: {names}', { n: '2', names: 'Nordvakt, Ida Ness' }, '2 opphav: Nordvakt, Ida Ness'),
    nameless: 'noen uten navn',
    latest: phrase('sist oppgitt: {figure}', { figure: 'fire er døde' }, 'sist oppgitt: fire er døde'),
    denied: phrase('avvist av {names}', { names: 'Ida Ness' }, 'avvist av Ida Ness'),
    contradicted: 'andre sier noe annet',
    retracted: 'trukket tilbake',
  },
  nn: {
    says: phrase('{words}, seier {speaker}', { words: '«Det brenn»', speaker: 'Ida Ness' }, '«Det brenn», seier Ida Ness'),
    reports: phrase('{words}, melder {speaker}', { words: '«Det brenn»', speaker: 'Nordvakt' }, '«Det brenn», melder Nordvakt'),
    to: phrase('{sentence} til {addressee}', { sentence: '«Det brenn», seier Ida Ness', addressee: 'Nordvakt' }, '«Det brenn», seier Ida Ness til Nordvakt'),
    via: phrase('{source} via {relay}', { source: 'Nordvakt', relay: 'Kringom' }, 'Nordvakt via Kringom'),
    writes: phrase('{words}, skriv {source}', { words: '«Ida Ness seier at det brenn»', source: 'Nordvakt' }, '«Ida Ness seier at det brenn», skriv Nordvakt'),
    oneOrigin: phrase('eitt opphav: {names}', { names: 'Nordvakt' }, 'eitt opphav: Nordvakt'),
    origins: phrase('{n} opphav: {names}', { n: '2', names: 'Nordvakt, Ida Ness' }, '2 opphav: Nordvakt, Ida Ness'),
    nameless: 'nokon utan namn',
    latest: phrase('sist oppgjeve: {figure}', { figure: 'fire er døde' }, 'sist oppgjeve: fire er døde'),
    denied: phrase('avvist av {names}', { names: 'Ida Ness' }, 'avvist av Ida Ness'),
    contradicted: 'andre seier noko anna',
    retracted: 'trekt tilbake',
  },
  en: {
    says: phrase('{words}, says {speaker}', { words: '“It burns”', speaker: 'Ida Ness' }, '“It burns”, says Ida Ness'),
    reports: phrase('{words}, reports {speaker}', { words: '“It burns”', speaker: 'Nordvakt' }, '“It burns”, reports Nordvakt'),
    to: phrase('{sentence} to {addressee}', { sentence: '“It burns”, says Ida Ness', addressee: 'Nordvakt' }, '“It burns”, says Ida Ness to Nordvakt'),
    via: phrase('{source} via {relay}', { source: 'Nordvakt', relay: 'Kringom' }, 'Nordvakt via Kringom'),
    writes: phrase('{words}, writes {source}', { words: '“Ida Ness says it burns”', source: 'Nordvakt' }, '“Ida Ness says it burns”, writes Nordvakt'),
    oneOrigin: phrase('one origin: {names}', { names: 'Nordvakt' }, 'one origin: Nordvakt'),
    origins: phrase('{n} origins: {names}', { n: '2', names: 'Nordvakt, Ida Ness' }, '2 origins: Nordvakt, Ida Ness'),
    nameless: 'somebody not named',
    latest: phrase('latest figure: {figure}', { figure: 'four are dead' }, 'latest figure: four are dead'),
    denied: phrase('denied by {names}', { names: 'Ida Ness' }, 'denied by Ida Ness'),
    contradicted: 'others say something else',
    retracted: 'taken back',
  },
  es: {
    says: phrase('{words}, dice {speaker}', { words: '«Arde»', speaker: 'Ida Ness' }, '«Arde», dice Ida Ness'),
    reports: phrase('{words}, informa {speaker}', { words: '«Arde»', speaker: 'Nordvakt' }, '«Arde», informa Nordvakt'),
    to: phrase('{sentence} a {addressee}', { sentence: '«Arde», dice Ida Ness', addressee: 'Nordvakt' }, '«Arde», dice Ida Ness a Nordvakt'),
    via: phrase('{source} vía {relay}', { source: 'Nordvakt', relay: 'Kringom' }, 'Nordvakt vía Kringom'),
    writes: phrase('{words}, escribe {source}', { words: '«Ida Ness dice que arde»', source: 'Nordvakt' }, '«Ida Ness dice que arde», escribe Nordvakt'),
    oneOrigin: phrase('un origen: {names}', { names: 'Nordvakt' }, 'un origen: Nordvakt'),
    origins: phrase('{n} orígenes: {names}', { n: '2', names: 'Nordvakt, Ida Ness' }, '2 orígenes: Nordvakt, Ida Ness'),
    nameless: 'alguien sin nombre',
    latest: phrase('última cifra: {figure}', { figure: 'hay cuatro muertos' }, 'última cifra: hay cuatro muertos'),
    denied: phrase('desmentido por {names}', { names: 'Ida Ness' }, 'desmentido por Ida Ness'),
    contradicted: 'otros dicen otra cosa',
    retracted: 'retirado',
  },
}
