import { languages, type Language } from '../../words/index.ts'
import { numberWords } from '../terms/numbers-table.ts'
import type { BriefPhrases } from './phrases.ts'

const spelled = new Map(
  languages.map((language) => [
    language,
    new Map((numberWords[language] ?? '').split(' ').flatMap((variants, index) => variants.split('/').map((word) => [word, String(index + 2)] as const))),
  ]),
)

/** The numbers of a text: in digits, without the marks between thousands, and spelled in one of the languages, from two up. */
export function numbersIn(text: string, ...tongues: readonly Language[]): ReadonlySet<string> {
  const digits = (text.match(/\d+(?:[.,\u00a0 ]\d+)*/gu) ?? []).map((number) => number.replace(/(?<=\d)[.,\u00a0 ](?=\d{3}(?!\d))/gu, ''))
  const words = text.toLowerCase().match(/[\p{L}\p{N}_-]+/gu) ?? []
  return new Set([...digits, ...tongues.flatMap((tongue) => words.flatMap((word) => spelled.get(tongue)?.get(word) ?? []))])
}

/** A number as a brief writes it: small ones in words, thousands set apart. */
export function writtenNumber(value: number, { numbers, thousands }: BriefPhrases): string {
  const word = Number.isInteger(value) ? numbers[value - 1] : undefined
  return word ?? String(value).replace(/\B(?=(?:\d{3})+(?!\d))/gu, thousands)
}
