/**
 * Reads the reports of timelines once, for train.ts to learn from as often as it likes. `npx tsx training/timeline/read.ts GOLD DIGESTS`
 * GOLD holds `SET.docs.jsonl`; DIGESTS is a folder that gets `SET.digests.jsonl`, outside the repository: the texts are others'.
 */
import { once } from 'node:events'
import { createWriteStream, mkdirSync, readFileSync } from 'node:fs'
import { reportOfLine } from '../../src/watch/batch-line.ts'
import { openLanguages } from '../../src/watch/languages.ts'
import { momentOf } from '../../src/watch/record/moment.ts'
import { readTold } from '../../src/watch/record/read-told.ts'

const [gold = '../shared/gold/stories', read = '../cache', ...named] = process.argv.slice(2)
const languages = openLanguages()
for (const language of ['en', 'es'] as const) await languages.open(language)
mkdirSync(read, { recursive: true })
for (const set of named.length > 0 ? named : ['t17', 'mlcrisis_es']) {
  const out = createWriteStream(`${read}/${set}.digests.jsonl`)
  for (const line of readFileSync(`${gold}/${set}.docs.jsonl`, 'utf8').split('\n')) {
    if (line.trim() === '') continue
    const { doc_id: id, date: publishedAt, lang: language, topic, text, outlet } = JSON.parse(line) as Readonly<Record<string, string>> // the file's format
    if (!/\p{L}/u.test(text ?? '')) continue
    const report = reportOfLine(JSON.stringify({ id, publishedAt, language, text, outlet: outlet ?? undefined }))
    const at = momentOf(report)?.at
    const digest = readTold(languages, { report, ...(language !== undefined && { language }), ...(at !== undefined && { at }) })
    if (digest && !out.write(`${JSON.stringify({ topic, digest })}\n`)) await once(out, 'drain')
  }
  out.end()
  await once(out, 'close')
}
