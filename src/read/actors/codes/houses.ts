import type { LanguagePack } from '../../../language/index.ts'

/** A seat that stands for a government, where its name begins at a word. */
export interface HouseAt {
  readonly country: string
  readonly sector: string
  readonly words: number
}

const compiled = new WeakMap<
  LanguagePack,
  ReadonlyMap<string, readonly { readonly words: readonly string[]; readonly country: string; readonly sector: string }[]>
>()

/** The seat («Det hvite hus», "Downing Street") whose name begins at word `at`. */
export function houseAt(pack: LanguagePack, forms: readonly string[], at: number): HouseAt | undefined {
  const houses = compiled.get(pack) ?? compile(pack)
  const last = (form: string): string => form.replace(/['’]?s?$/u, '')
  for (const { words, country, sector } of houses.get(forms[at] ?? '') ?? houses.get(last(forms[at] ?? '')) ?? [])
    if (words.every((word, k) => word === forms[at + k] || (k === words.length - 1 && word === last(forms[at + k] ?? ''))))
      return { country, sector, words: words.length }
  return undefined
}

function compile(pack: LanguagePack): NonNullable<ReturnType<typeof compiled.get>> {
  const byFirst = new Map<string, { words: string[]; country: string; sector: string }[]>()
  for (const [name, code] of Object.entries(pack.sectors.houses)) {
    const words = name.replace(/\bdel\b/gu, 'de el').split(' ')
    const [country = '', sector = ''] = code.split(' ')
    const first = words[0] ?? ''
    byFirst.set(
      first,
      [...(byFirst.get(first) ?? []), { words, country, sector }].toSorted((a, b) => b.words.length - a.words.length),
    )
  }
  compiled.set(pack, byFirst)
  return byFirst
}
