import { loadLanguage } from '../../src/language/load.ts'
import { findActors } from '../../src/read/actors/index.ts'
import { readLayout } from '../../src/read/layout/index.ts'
import { findStatements } from '../../src/read/statements/index.ts'
import { languages, type Language } from '../../src/words/index.ts'
import { readGold, type GoldDocument } from './gold.ts'
import { jaccard, wordCounter } from './score.ts'

/** English has many more documents than the others; this many of them are counted. */
const englishDocuments = 120

const folder = process.argv[2] ?? '../shared/gold/quotes'
const gold = [
  ...readGold(`${folder}/hand_news.dev.jsonl`),
  ...readGold(`${folder}/hand_all.dev.jsonl`),
  ...readGold(`${folder}/polnear_en.dev.jsonl`).slice(0, englishDocuments),
]
const counts = new Map<string, { right: number; all: number }>()
for (const code of languages)
  await countLanguage(
    code,
    gold.filter(({ language }) => language === code),
  )
print()

async function countLanguage(code: Language, documents: readonly GoldDocument[]): Promise<void> {
  const loaded = await loadLanguage(code)
  const { pack } = loaded
  for (const document of documents) {
    const text = loaded.annotate(document.text)
    const layout = readLayout(text, {}, pack)
    const { drafts } = findStatements(text, pack, { layout, actors: findActors(text, pack, { layout }) })
    const wordsOf = wordCounter(document.text)
    const wanted = document.statements.map(({ content, source }) => ({ content: wordsOf(content), source: wordsOf(source) }))
    for (const draft of drafts) {
      const content = wordsOf(draft.content)
      const source = wordsOf(draft.speaker?.span ? [draft.speaker.span] : [])
      // A quotation without a cue names nobody by the contract, whatever mention the gold points at.
      const floats = draft.by.startsWith('statement/floating')
      const right = wanted.some(
        (one) => jaccard(one.content, content) >= 0.5 && (floats || one.source.size + source.size === 0 || [...source].some((word) => one.source.has(word))),
      )
      const count = counts.get(draft.by) ?? { right: 0, all: 0 }
      counts.set(draft.by, { right: count.right + (right ? 1 : 0), all: count.all + 1 })
    }
  }
}

/** The table of src/read/statements/confidence.ts; two imagined cases, one right, keep rare rules from certainty. */
function print(): void {
  for (const [rule, { right, all }] of [...counts].sort(([a], [b]) => (a < b ? -1 : 1)))
    console.log(`  '${rule}': ${((right + 1) / (all + 2)).toFixed(2)}, // ${right} of ${all}`)
}
