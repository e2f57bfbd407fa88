import { allLocales } from '@faker-js/faker'
import { foldName } from '../../src/knowledge/gazetteer/fold.ts'
import { packOf } from '../../src/language/packs/index.ts'

/** Languages whose first names and surnames are looked at. */
const languages = /^(?:nb|sv|da|fi|en|es|de|fr|it|pt|nl|pl|cs|hr|ro|tr|af|id)/u

/** Folded first names and surnames of Faker and of the packs. */
export function personNames(): Set<string> {
  const names = new Set<string>()
  for (const [locale, { person }] of Object.entries(allLocales))
    if (languages.test(locale)) for (const name of [...texts(person?.first_name), ...texts(person?.last_name)]) names.add(foldName(name))
  for (const language of ['nb', 'nn', 'en', 'es'] as const)
    for (const name of Object.values(packOf(language).people.firstNames).flat()) names.add(foldName(name))
  return names
}

/** Every text inside a value of the names package. */
function texts(value: unknown): string[] {
  if (typeof value === 'string') return [value]
  if (typeof value !== 'object' || value === null) return []
  return Object.values(value).flatMap(texts)
}
