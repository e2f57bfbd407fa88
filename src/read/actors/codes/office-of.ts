import { madeOnce } from '../../made-once.ts'
import { bodyAt, type Holder } from '../../../knowledge/index.ts'
import type { LanguagePack } from '../../../language/index.ts'
import type { Scene } from '../scene.ts'
import type { Words } from '../words.ts'
import { lexiconOf } from './lexicon.ts'

/** An office a phrase speaks of, with whoever holds it on the report's day by the table of offices. */
export interface OfficeOf {
  readonly kind: string
  readonly country: string
  readonly holder: Holder
}

/** The office of a country that a phrase names, by its head: «statsminister», "foreign minister", «presidente del Gobierno». */
export function officeOf(scene: Scene, words: Words, head: number, country: string): OfficeOf | undefined {
  const { offices, day } = scene
  if (offices === undefined) return undefined
  for (const kind of kindsOf(scene, words, head)) {
    const of = kind === 'head' ? headOf(scene, words, country) : kind
    const holder = of === undefined ? undefined : offices.holderOn(of, country, day)
    if (of !== undefined && holder) return { kind: of, country, holder }
  }
  return undefined
}

/** Heads of bodies that share the United Nations' code. */
const headOfBody: Readonly<Record<string, string>> = {
  'World Health Organization': 'health',
  'UNHCR': 'refugees',
  'UNICEF': 'children',
  'World Food Programme': 'food',
  'UNRWA': 'unrwa',
  'IAEA': 'atomic',
  'OHCHR': 'human-rights',
  'OCHA': 'humanitarian',
  'European Central Bank': 'bank',
  'European Council': 'council',
  'European Parliament': 'speaker',
  'International Criminal Court': 'prosecutor',
}

/** Which body of a union of states a phrase speaks of the head of; the union itself where it names no other. */
function headOf({ text }: Scene, { from, to }: Words, country: string): string | undefined {
  if (!country.startsWith('IGO')) return undefined
  for (let word = from; word < to; word++) {
    const form = text.form[word] ?? ''
    const body = bodyAt(text.form, word, to)?.body ?? (form.includes('-') ? bodyAt([form.slice(0, form.indexOf('-'))], 0)?.body : undefined)
    if (body?.country === country) return headOfBody[body.name] ?? (body.sectors.length === 1 ? 'head' : undefined)
  }
  return undefined
}

/** Kinds of office the head's word or phrase names; none where a longer phrase of the lexicon says it is another's («deputy prime minister»). */
function kindsOf({ text, vocabulary }: Scene, { from, to }: Words, head: number): readonly string[] {
  const kinds = officesOfPack(vocabulary.pack)
  const lexicon = lexiconOf(vocabulary.pack)
  let best: readonly string[] = []
  let longest = 0
  for (let first = Math.max(from, head - 3); first <= head; first++) {
    const noun = lexicon.at(text.lemma, text.form, first, to)
    if (noun !== undefined && first + noun.words > head && noun.words > longest) {
      longest = noun.words
      best = []
    }
    let phrase = ''
    for (let word = first; word < Math.min(to, first + 5); word++) {
      phrase += `${word === first ? '' : ' '}${(text.lemma[word] ?? '').toLowerCase()}`
      const found =
        word >= head && word - first + 1 >= longest
          ? (kinds.get(phrase) ?? (first === head ? kinds.get(phrase.slice(phrase.lastIndexOf('-') + 1)) : undefined))
          : undefined
      if (found === undefined) continue
      longest = word - first + 1
      best = found
    }
  }
  return best
}

const officesOfPack = madeOnce((pack: LanguagePack): ReadonlyMap<string, readonly string[]> => {
  const kinds = new Map<string, string[]>()
  for (const [kind, words] of Object.entries(pack.sectors.offices))
    for (const word of words) for (const key of new Set([word, word.replaceAll('-', ' - ')])) kinds.set(key, [...(kinds.get(key) ?? []), kind])
  return kinds
})
