import { asHearsayError, HearsayError, type Layer } from '../words/index.ts'
import { idSeenIn, reportOfLine } from './batch-line.ts'
import type { Lines } from './lines.ts'
import type { Languages } from './languages.ts'
import { longestReport, readReport } from './reader.ts'

/** What became of some lines: their output, one line for each that was not blank. */
export interface BatchResult {
  readonly bytes: Uint8Array
  readonly reports: number
  readonly failed: number
  readonly characters: number
}

/** Reads lines of batch input. A line that is no report, or a report that cannot be read, gives an error in its place. */
export async function readLines(lines: Lines, languages: Languages, only?: readonly Layer[]): Promise<BatchResult> {
  const out: string[] = []
  let failed = 0
  let characters = 0
  let number = lines.first
  for (const line of linesOf(lines.bytes)) {
    const text = decoded(line)
    if (text?.trim() !== '' || lines.cut) {
      try {
        if (lines.cut) throw new HearsayError('report-too-long', { limit: longestReport })
        if (text === undefined) throw new HearsayError('bad-line', { reason: 'it is not UTF-8' })
        const report = reportOfLine(text)
        characters += report.text.length
        out.push(JSON.stringify(await readReport(languages, report, only ? { only } : {})), '\n')
      } catch (thrown) {
        failed++
        out.push(errorLine(line, number, thrown), '\n')
      }
    }
    number++
  }
  return { bytes: new TextEncoder().encode(out.join('')), reports: out.length / 2, failed, characters }
}

/** `{"id","error"}` for a line that failed; a line whose id cannot be seen is named by its number. */
export function errorLine(line: Uint8Array, number: number, thrown: unknown): string {
  const { code, message } = asHearsayError(thrown)
  const id = idSeenIn(new TextDecoder().decode(line.subarray(0, 4096))) ?? `line ${number}`
  return JSON.stringify({ id, error: { code, message } })
}

/** The lines in some bytes, without their ends. */
export function linesOf(bytes: Uint8Array): Uint8Array[] {
  const lines: Uint8Array[] = []
  let from = 0
  while (from < bytes.length) {
    const end = bytes.indexOf(10, from)
    lines.push(bytes.subarray(from, end < 0 ? bytes.length : end))
    from = end < 0 ? bytes.length : end + 1
  }
  return lines
}

/** The text of a line without a byte order mark, or nothing when it is not UTF-8. */
function decoded(line: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(line)
  } catch {
    return undefined
  }
}
