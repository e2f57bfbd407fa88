import { reportsIn } from '../src/intake/index.ts'
import type { HearsayError, Intake } from '../src/words/index.ts'

/** All that comes in from some bytes, as `hearsay intake` would read them from a file of this name. `size` cuts them into chunks. */
export async function intakeOf(content: string | Uint8Array, fileName?: string, size = 1 << 16): Promise<(Intake | HearsayError)[]> {
  const whole = typeof content === 'string' ? new TextEncoder().encode(content) : content
  const bytes = (async function* (): AsyncGenerator<Uint8Array> {
    for (let at = 0; at < whole.length; at += size) yield whole.subarray(at, at + size)
  })()
  const rows: (Intake | HearsayError)[] = []
  for await (const row of reportsIn({ name: fileName ?? 'it', id: 'it', bytes, ...(fileName === undefined ? {} : { fileName }) })) rows.push(row)
  return rows
}

/** Code of an error, text of a report: what a test needs to tell rows apart. */
export function inShort(rows: readonly (Intake | HearsayError)[]): string[] {
  return rows.map((row) => ('code' in row ? row.code : row.report.text))
}
