import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { readGold, type GoldPage } from './gold.ts'

/** What people found that a page says of itself. */
export interface GoldFields {
  readonly title?: string
  readonly publishedAt?: string
  readonly bylines?: readonly string[]
  readonly captions?: readonly string[]
}

/** The web pages of a gold folder with their fields. */
export function readGoldFields(folder: string): readonly (GoldPage & { readonly fields: GoldFields })[] {
  const lines = readFileSync(join(folder, 'MANIFEST.jsonl'), 'utf8')
    .split('\n')
    .filter((line) => line !== '')
  const rows = lines.map((line) => JSON.parse(line) as { readonly id: string; readonly gold: GoldFields }) // the manifest is ours
  const fields = new Map(rows.map(({ id, gold }) => [id, gold]))
  return readGold(folder).map((page) => ({ ...page, fields: fields.get(page.id) ?? {} }))
}

/** Whether two titles are the same, or one is the other with a few words before or behind it: as the scorer has it. */
export function sameTitle(gold: string, guess: string): boolean {
  const [a, b] = [lettersOf(gold), lettersOf(guess)]
  if (b === '' || a === b) return b !== ''
  const [long, short] = a.length > b.length ? [a, b] : [b, a]
  return short.length > 10 && (long.startsWith(`${short} `) || long.endsWith(` ${short}`)) && long.length - short.length < 30
}

/** Words in small letters with one space between. */
export function lettersOf(text: string): string {
  return (
    text
      .normalize('NFC')
      .toLowerCase()
      .match(/[\p{L}\p{N}_]+/gu) ?? []
  ).join(' ')
}
