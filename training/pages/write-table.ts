import { writeFileSync } from 'node:fs'
import type { Trees } from '../../src/text/index.ts'
import { treesAsText } from '../trees-as-text.ts'

const file = new URL('../../src/intake/html/body/looks-table.ts', import.meta.url)

/** Writes the trees of both looks where the program reads them. */
export function writeTable(looks: Readonly<Record<string, Trees>>, how: string): void {
  const tables = Object.entries(looks).map(([name, trees]) => `export const ${name} =\n  '${treesAsText(trees)}'\n`)
  writeFileSync(
    file,
    `/** Trees that tell the text of a page from its furniture, as \`treesOfText\` reads them. Written by training/pages/train.ts: ${how} */\n${tables.join('')}`,
  )
}
