/**
 * Counts in how many reports of a language a word stands and writes the common ones where the program reads them.
 * `npx tsx training/stories/common-words.ts [GOLD]`; GOLD is a folder of texts, ../shared/gold unless given.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { scan } from '../../src/record/terms/scan.ts'

const gold = process.argv[2] ?? '../shared/gold'
const least = 0.01
const counts = new Map<string, Map<number, number>>()
const totals = new Map<string, number>()

function add(language: string, text: string): void {
  const of = counts.get(language) ?? counts.set(language, new Map()).get(language)!
  totals.set(language, (totals.get(language) ?? 0) + 1)
  const { words, sounds } = scan(text.slice(0, 6000))
  for (const term of new Set([...words, ...sounds])) of.set(term, (of.get(term) ?? 0) + 1)
}

for (const file of readdirSync(gold, { recursive: true, encoding: 'utf8' })) {
  const path = join(gold, file)
  if (file.includes('hand') || file.startsWith('intake') || /t17|mlcrisis/u.test(file)) continue // long crises would make their names common
  if (/(?:docs|narc|quotes|gnqa|polnear|lgl|gwn|brat_docs)[^/]*\.jsonl$/u.test(file)) {
    for (const line of readFileSync(path, 'utf8').split('\n').filter(Boolean)) {
      const row = JSON.parse(line) as { text?: string; lang?: string; language?: string } // only these fields are used
      const named = /_(nb|nn|de|en|es)\./u.exec(file)?.[1]
      if (typeof row.text === 'string' && row.text.length > 400) add(row.lang ?? row.language ?? named ?? 'en', row.text)
    }
  } else if (file.endsWith('.conllu')) {
    const sentences = [...readFileSync(path, 'utf8').matchAll(/^# text = (.*)$/gmu)].map((match) => match[1] ?? '')
    for (let at = 0; at < sentences.length; at += 15) add(file.split('/')[1] ?? 'en', sentences.slice(at, at + 15).join('\n'))
  }
}

const shares = new Map<number, number>()
for (const [language, of] of counts) {
  const total = totals.get(language) ?? 0
  if (total < 40) continue
  for (const [term, count] of of) {
    const share = count / total
    if (term !== 0 && count > 2 && share >= least) shares.set(term, Math.max(shares.get(term) ?? 0, share))
  }
}
const entries = [...shares].sort((a, b) => a[0] - b[0])
const bytes = Buffer.alloc(5 * entries.length)
entries.forEach(([term, share], index) => {
  bytes.writeInt32LE(term, 5 * index)
  bytes.writeUInt8(Math.min(255, Math.max(1, Math.round(share * 255))), 5 * index + 4)
})
writeFileSync(
  new URL('../../src/record/terms/common-words-table.ts', import.meta.url),
  `/** Hashes of common words and of their beginnings (32 bits) and the share of reports they stand in (8 bits), in base64. Written by training/stories/common-words.ts. */\nexport const commonWords =\n  '${bytes.toString('base64')}'\n`,
)
console.log(entries.length, Object.fromEntries(totals))
