import { folded, hashOf } from './letters.ts'
import { numberWords } from './numbers-table.ts'

const numberSeed = 0x4e55

/** The hash of a number by its digits. */
function hashOfNumber(digits: string): number {
  return hashOf(digits, numberSeed)
}

/** The hash of a number as it is written in figures; marks between thousands tell nothing. */
export function writtenNumber(figures: string): number {
  return hashOfNumber(/[.,]/u.test(figures) ? figures.replace(/(?<=\d)[.,](?=\d{3}(?:\D|$))/gu, '') : figures)
}

/** Spelled numbers of all languages together, by hash of the word; a word that means two numbers somewhere is left out. */
export const spelledNumbers: ReadonlyMap<number, number> = spelled()

function spelled(): ReadonlyMap<number, number> {
  const found = new Map<string, string>()
  for (const words of Object.values(numberWords)) {
    words.split(' ').forEach((variants, index) => {
      for (const word of variants.split('/')) {
        const before = found.get(folded(word))
        found.set(folded(word), before !== undefined && before !== String(index + 2) ? '' : String(index + 2))
      }
    })
  }
  return new Map([...found].filter(([, number]) => number !== '').map(([word, number]) => [hashOf(word), hashOfNumber(number)]))
}
