import type { Brief, Language } from '../../src/words/index.ts'

/** A report as briefs cite it. */
export interface CitedText {
  readonly text: string
  readonly outlet?: string
  readonly publishedAt?: string
}

const counting: Readonly<Record<Language, string>> = {
  nb: 'to tre fire fem seks sju åtte ni ti elleve tolv tretten fjorten femten seksten sytten atten nitten tjue',
  nn: 'to tre fire fem seks sju åtte ni ti elleve tolv tretten fjorten femten seksten sytten atten nitten tjue',
  en: 'two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty',
  es: 'dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciséis diecisiete dieciocho diecinueve veinte',
}

/** What is wrong with the citations of a brief, as the contract of rows has them: numbers, names, at least one word. Written apart from the program. */
export function faultsOf({ sentences, language }: Pick<Brief, 'sentences' | 'language'>, reports: ReadonlyMap<string, CitedText>): readonly string[] {
  return sentences.flatMap(({ text, citations }) => {
    if (citations.length === 0) return [`uncited: ${text}`]
    const cited = citations.map(({ report, span: [from, to] }) => {
      const source = reports.get(report)
      return source && from >= 0 && from < to && to <= source.text.length ? `${source.text.slice(from, to)} ${about(source)}` : undefined
    })
    if (cited.includes(undefined)) return [`no such words: ${text}`]
    const said = cited.join(' ')
    const have = new Set(Object.keys(counting).flatMap((tongue) => [...numbers(said, tongue as Language)])) // the keys are languages
    const missing = [...numbers(text, language as Language)].filter((number) => number !== '1' && !have.has(number)) // briefs are in one of them
    const stems = new Set(words(said).map((word) => word.slice(0, 4)))
    const names = [...text.matchAll(/(?<=[\p{L}\p{N},;:»"”] )\p{Lu}[\p{L}\p{N}]{3,}/gu)].map(([name]) => name)
    const strange = names.filter((name) => !stems.has(fold(name).slice(0, 4)))
    const shared = words(text).some((word) => word.length > 2 && stems.has(word.slice(0, 4)))
    return [
      ...missing.map((number) => `number ${number}: ${text}`),
      ...strange.map((name) => `name ${name}: ${text}`),
      ...(shared ? [] : [`nothing shared: ${text}`]),
    ]
  })
}

function about({ outlet = '', publishedAt }: CitedText): string {
  if (publishedAt === undefined) return outlet
  const at = Date.parse(publishedAt.slice(0, 10))
  const days = [-1, 0, 1].map((shift) => new Date(at + shift * 86_400_000))
  const month = (day: Date, locale: string): string => day.toLocaleDateString(locale, { month: 'long', timeZone: 'UTC' })
  return [outlet, ...days.map((day) => [day.getUTCDate(), ...['nb', 'nn', 'en', 'es'].map((locale) => month(day, locale))].join(' '))].join(' ')
}

function numbers(text: string, language: Language): ReadonlySet<string> {
  const digits = (text.match(/\d+(?:[.,\u00a0 ]\d+)*/gu) ?? []).map((number) => number.replace(/(?<=\d)[.,\u00a0 ](?=\d{3}\b)/gu, ''))
  const spelled = counting[language].split(' ')
  const found = text.toLowerCase().match(/[\p{L}-]+/gu) ?? []
  return new Set([...digits, ...found.flatMap((word) => (spelled.includes(word) ? [String(spelled.indexOf(word) + 2)] : []))])
}

function words(text: string): string[] {
  return fold(text).match(/[\p{L}\p{N}]+/gu) ?? []
}

function fold(text: string): string {
  return text.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '').replaceAll('ø', 'o').replaceAll('æ', 'ae')
}
