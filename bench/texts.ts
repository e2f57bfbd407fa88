import { readdirSync, readFileSync } from 'node:fs'
import type { Language } from '../src/words/index.ts'

const folder = new URL('../examples/night/', import.meta.url)

/** The invented reports of a language, repeated until they hold `characters`. Each repeat is one report. */
export function reportsOf(language: Language, characters: number): string[] {
  const texts = readdirSync(folder)
    .filter((file) => file.endsWith(`.${language}.txt`))
    .toSorted()
    .map((file) => readFileSync(new URL(file, folder), 'utf8'))
  const reports: string[] = []
  let length = 0
  for (let at = 0; length < characters; at++) {
    const text = texts[at % texts.length] ?? ''
    reports.push(text)
    length += text.length
  }
  return reports
}
