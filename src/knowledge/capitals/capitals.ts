import { nameIndex } from '../name-index.ts'
import { capitalTable } from './capitals-table.ts'

const capitals = nameIndex(capitalTable.flatMap(([country, ...names]) => names.map((name) => [name, country] as const)))

/** The country (alpha-3, or union of states) whose capital's name begins at word `at`, and the number of its words. */
export function capitalAt(forms: readonly string[], at: number, end: number = forms.length): { readonly country: string; readonly words: number } | undefined {
  const found = capitals.at(forms, at, end)
  return found && { country: found.item, words: found.words }
}
