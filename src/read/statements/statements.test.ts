import { existsSync } from 'node:fs'
import { beforeAll, describe, expect, test } from 'vitest'
import { loadLanguage, type LoadedLanguage } from '../../language/load.ts'
import { loadKnowledge } from '../../knowledge/index.ts'
import { packOf } from '../../language/packs/index.ts'
import type { Language, Reading, Span, Statement } from '../../words/index.ts'
import { read } from '../read.ts'

const models: Readonly<Record<Language, string>> = { nb: 'no.bin', nn: 'no.bin', en: 'en.bin', es: 'es.bin' }
const loaded = new Map<Language, LoadedLanguage>()
const have = (language: Language): boolean => existsSync(new URL(`../../../models/${models[language]}`, import.meta.url))

beforeAll(async () => {
  for (const language of ['nb', 'nn', 'en', 'es'] as const) if (have(language)) loaded.set(language, await loadLanguage(language))
}, 60_000)

function reading(language: Language, text: string): Reading {
  return read(loaded.get(language)!.annotate(text), { id: 't', text }, packOf(language), loadKnowledge())
}

/** A statement as words: content ← speaker, relays behind «via», the one spoken to behind «to». */
function inWords({ report, statements }: Reading): readonly string[] {
  const cut = (span: Span | undefined): string => (span ? report.text.slice(...span) : '')
  return statements.map((one: Statement) => {
    const roles = (name: string, list: Statement['via']): string => (list.length > 0 ? ` ${name} ${list.map(({ span }) => cut(span)).join(', ')}` : '')
    return `${one.content.map(cut).join(' + ')} ← ${cut(one.speaker?.span)}${roles('via', one.via)}${roles('to', one.addressees)}`
  })
}

const examples: readonly (readonly [what: string, language: Language, text: string, expected: readonly string[]])[] = [
  [
    'a dateline is no part of the speaker',
    'es',
    'Quito, 12 mar (EFE).- El alcalde, Luis Mora, dijo que el puente está cerrado.',
    ['que el puente está cerrado ← El alcalde, Luis Mora'],
  ],
  ['a dateline is no part of what is said', 'en', 'LA CALDA (AP) — Seven people died, the mayor said.', ['Seven people died ← the mayor']],
  ['nor is one that ends in a colon', 'nb', 'OSLO (NTB): Sju personer døde, sier ordføreren.', ['Sju personer døde ← ordføreren']],
  [
    'what is said behind whoever is told is no clause about them',
    'es',
    'Dos vecinas del puerto dijeron a este diario que han desaparecido 12 barcas.',
    ['que han desaparecido 12 barcas ← Dos vecinas del puerto to este diario'],
  ],
  [
    'nor is it hidden by how they say it',
    'nb',
    'To naboer ved elven sier hver for seg til avisen at broen er borte.',
    ['at broen er borte ← To naboer ved elven to avisen'],
  ],
  ['in nynorsk, too', 'nn', 'To naboar ved elva seier kvar for seg at brua er borte.', ['at brua er borte ← To naboar ved elva']],
  ['a dash paragraph', 'nb', '– Broen er stengt. Ingen får passere, sier politisjef Kari Moen.', ['Broen er stengt. Ingen får passere ← politisjef Kari Moen']],
  [
    'a medium spoken to and a relay',
    'nb',
    '– Vi så flammene, sier Ola Lund til en lokal avis, ifølge Reuters.',
    ['Vi så flammene ← Ola Lund via Reuters to en lokal avis'],
  ],
  [
    'a verb of the quotation behind a comma is no cue',
    'nn',
    '– Går du ut, fryser du i hel, seier Ragnhild Lie.',
    ['Går du ut, fryser du i hel ← Ragnhild Lie'],
  ],
  ['a clause', 'nb', 'Ordføreren sier at skolen åpner igjen på mandag.', ['at skolen åpner igjen på mandag ← Ordføreren']],
  ['according to, at the end', 'nb', 'Fire fiskere er savnet, ifølge kystvakten.', ['Fire fiskere er savnet ← kystvakten']],
  [
    'an attribution that relays another',
    'nb',
    'Statsministeren lover at pengene kommer, skriver Reuters.',
    ['at pengene kommer ← Statsministeren via Reuters'],
  ],
  ['what was just said', 'nb', 'Havna er stengt. Det sier havnesjef Per Dahl.', ['Havna er stengt ← havnesjef Per Dahl']],
  [
    'the same from two more, whom the tree takes for objects',
    'nb',
    'Paven fordømmer angrepet. Det gjør også FNs miljøpolitiske sjef Kari Moe og statsministeren i Chile.',
    ['angrepet ← Paven', 'angrepet ← FNs miljøpolitiske sjef Kari Moe', 'angrepet ← statsministeren i Chile'],
  ],
  ['the same from somebody else', 'nb', 'Paven fordømmer angrepet. Det gjør også EU.', ['angrepet ← Paven', 'angrepet ← EU']],
  ['an accusation', 'nb', 'Generalen anklager presidenten for å ha solgt landet.', ['å ha solgt landet ← Generalen']],
  ['hearsay', 'nb', 'Kongen skal ha flyktet til fjells.', ['Kongen skal ha flyktet til fjells ← ']],
  ['a duty is no hearsay', 'nb', 'Mannskapet skal ha fri i morgen.', []],
  ['a dash paragraph', 'nn', '– Vegen er stengd, seier politisjef Kari Moen.', ['Vegen er stengd ← politisjef Kari Moen']],
  ['a clause', 'nn', 'Ordføraren seier at skulen opnar att måndag.', ['at skulen opnar att måndag ← Ordføraren']],
  ['according to, at the front', 'nn', 'Ifølgje kystvakta er fire fiskarar sakna.', ['er fire fiskarar sakna ← kystvakta']],
  ['a quotation', 'en', '“The bridge is closed,” said Anna Reed.', ['“The bridge is closed,” ← Anna Reed']],
  ['a quotation that goes on', 'en', '“The bridge is closed,” Reed said. “Nobody may pass.”', ['“The bridge is closed,” + “Nobody may pass.” ← Reed']],
  ['a clause without its that', 'en', 'The mayor says the school will open on Monday.', ['the school will open on Monday ← The mayor']],
  ['according to', 'en', 'Four fishermen are missing, according to the coast guard.', ['Four fishermen are missing ← the coast guard']],
  ['rayas', 'es', '—El puente está cerrado —dijo Ana Ruiz—. Nadie puede pasar.', ['El puente está cerrado + Nadie puede pasar ← Ana Ruiz']],
  ['a clause', 'es', 'La alcaldesa dijo que la escuela abrirá el lunes.', ['que la escuela abrirá el lunes ← La alcaldesa']],
  ['a subject left out', 'es', 'La alcaldesa habló ayer. Añadió que la escuela abrirá el lunes.', ['que la escuela abrirá el lunes ← ']],
  ['según with a verb', 'es', 'El puente está cerrado, según dijo la policía.', ['El puente está cerrado ← la policía']],
  ['an order that is no statement', 'es', 'Habrá que esperar al lunes.', []],
]

describe('statements of a report', () => {
  test.each(examples)('%s (%s): %s', (_what, language, text, expected) => {
    if (!have(language)) return
    expect(inWords(reading(language, text)).map((line) => line.replaceAll('.”', '”'))).toEqual(expected.map((line) => line.replaceAll('.”', '”')))
  })

  test('an interviewer asks and is nobody', () => {
    if (!have('nb')) return
    const { statements } = reading('nb', 'Byen er tom.\n\n– Hvem har skylden?\n\n– Det vet vi ikke, svarer ordfører Ann Lie.')
    expect(statements.map(({ stance, speaker }) => [stance, speaker !== undefined])).toEqual([
      ['asks', false],
      ['says', true],
    ])
  })

  test('who speaks once speaks on where nobody is named', () => {
    if (!have('nb')) return
    const { statements } = reading('nb', '– Vi gir oss ikke, sier Ann Lie.\n\nGatene er fulle av folk.\n\n– Vi blir her i natt.')
    expect(new Set(statements.map(({ speaker }) => speaker?.actor)).size).toBe(1)
    expect(statements[1]?.speaker?.span).toBeUndefined()
  })

  test.each([
    ['nb', 'Minister Anna Lie avkrefter at havna er solgt.', 'denies'],
    ['nb', '– Vi skal bygge brua opp igjen, sier ordføreren.', 'promises'],
    ['nn', '– Regjeringa må gå av, seier leiaren.', 'demands'],
    ['en', 'The admiral condemned the raid.', 'condemns'],
    ['es', 'La jueza pidió calma a los vecinos.', 'asks'],
  ] as const)('stance (%s): %s', (language, text, stance) => {
    if (!have(language)) return
    expect(reading(language, text).statements.map((one) => one.stance)).toEqual([stance])
  })

  test('the same report gives the same reading', () => {
    if (!have('nb')) return
    const text = '– Vi drar, sier Ann.\n\nHun sier også at «alt er tapt».'
    expect(JSON.stringify(reading('nb', text))).toBe(JSON.stringify(reading('nb', text)))
  })
})
