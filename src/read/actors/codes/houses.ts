import { madeOnce } from '../../made-once.ts'
import type { LanguagePack } from '../../../language/index.ts'

/** A seat that stands for a government, where its name begins at a word. */
export interface HouseAt {
  readonly country: string
  readonly sector: string
  readonly words: number
}

/** The seat («Det hvite hus», "Downing Street") whose name begins at word `at`. */
export function houseAt(pack: LanguagePack, forms: readonly string[], at: number): HouseAt | undefined {
  const houses = housesOf(pack)
  const last = (form: string): string => form.replace(/['’]?s?$/u, '')
  for (const { words, country, sector } of houses.get(forms[at] ?? '') ?? houses.get(last(forms[at] ?? '')) ?? [])
    if (words.every((word, k) => word === forms[at + k] || (k === words.length - 1 && word === last(forms[at + k] ?? ''))))
      return { country, sector, words: words.length }
  return undefined
}

interface House {
  readonly words: readonly string[]
  readonly country: string
  readonly sector: string
}

/** The houses of a pack by the first word of their names. */
const housesOf = madeOnce((pack: LanguagePack): ReadonlyMap<string, readonly House[]> => {
  const byFirst = new Map<string, readonly House[]>()
  for (const [name, code] of Object.entries(pack.sectors.houses)) {
    const words = name.replace(/\bdel\b/gu, 'de el').split(' ')
    const [country = '', sector = ''] = code.split(' ')
    const first = words[0] ?? ''
    byFirst.set(
      first,
      [...(byFirst.get(first) ?? []), { words, country, sector }].toSorted((a, b) => b.words.length - a.words.length),
    )
  }
  return byFirst
})
