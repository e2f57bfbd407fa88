import { publisherAt, type Publisher } from '../../knowledge/index.ts'

const word = /[\p{L}\p{N}]+(?:[-'’][\p{L}\p{N}]+)*/gu
const pieces = /[\p{L}\p{N}]+/gu

/** Words that stand beside agencies in a credit and name nobody: "photo", «via». */
const filler = /^(?:photo|foto|via|handout|pool|file|arkiv|archivo|og|and|y|de|med|with|con|agencias?|agencies|news|agency|\d+)$/iu

/** An agency as a report credits it: a publisher of the table, or a house nobody knows, by the name it is written with. */
export type Credited = Pick<Publisher, 'name' | 'kind'>

/** One to three words with capital letters where only an agency can stand: «(Meridian) —», «©Depesje». */
export function unknownAgency(text: string): readonly Credited[] | undefined {
  const name = text.trim()
  return name.length <= 30 && /^\p{Lu}[\p{L}\p{N}.&-]*(?: \p{Lu}[\p{L}\p{N}.&-]*){0,2}$/u.test(name) ? [{ name, kind: 'agency' }] : undefined
}

/** The publishers that `text` names and nothing else does: undefined when another word is left over. */
export function onlyAgencies(text: string): readonly Publisher[] | undefined {
  return listed(text.match(word) ?? []) ?? listed(text.match(pieces) ?? [])
}

/** Publishers named anywhere in `text`, in order. */
export function agenciesIn(text: string): readonly Publisher[] {
  const forms = text.match(word) ?? []
  const found: Publisher[] = []
  for (let at = 0; at < forms.length;) {
    const here = publisherAt(forms, at)
    if (here) found.push(here.publisher)
    at += here?.words ?? 1
  }
  return found
}

function listed(forms: readonly string[]): readonly Publisher[] | undefined {
  const found: Publisher[] = []
  for (let at = 0; at < forms.length;) {
    const here = publisherAt(forms, at)
    if (here) found.push(here.publisher)
    else if (!filler.test(forms[at] ?? '')) return undefined
    at += here?.words ?? 1
  }
  return found.length > 0 ? found : undefined
}
