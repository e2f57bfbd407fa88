import { errorLine, linesOf, type BatchResult } from '../batch.ts'
import type { Languages } from '../languages.ts'
import type { Lines } from '../lines.ts'
import { openLanguagesOf, readTold, type ToldToRead } from './read-told.ts'

/** What a thread does with lines of told reports: each read for the record; `null` where it is in no language that can be read. */
export async function digestLines({ bytes, first }: Lines, languages: Languages): Promise<BatchResult> {
  const out: string[] = []
  let [failed, characters, number] = [0, 0, first]
  for (const line of linesOf(bytes)) {
    try {
      const told = JSON.parse(new TextDecoder().decode(line)) as ToldToRead // read-all-told.ts wrote it
      characters += told.report.text.length
      await openLanguagesOf(languages, [told])
      out.push(JSON.stringify(readTold(languages, told) ?? null), '\n')
    } catch (thrown) {
      failed++
      out.push(errorLine(line, number, thrown), '\n')
    }
    number++
  }
  return { bytes: new TextEncoder().encode(out.join('')), reports: out.length / 2, failed, characters }
}
