import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import type { ReportInput } from '../../src/index.ts'

/** A bundled report and the file that holds its accepted reading. */
export interface Example {
  /** `05-la-bocana`: what `npm run golden -- --accept` takes. */
  readonly name: string
  readonly report: ReportInput
  readonly accepted: string
}

/** A line of `examples/night/reports.json`: a report with its text in a file. */
interface Row extends Omit<ReportInput, 'text'> {
  readonly file: string
}

/** Every report of a folder of examples: those its `reports.json` lists, and else each `NAME.LANGUAGE.txt`. */
export function examplesIn(folder: string): readonly Example[] {
  const list = join(folder, 'reports.json')
  // Our own file: its rows are written by hand in this shape.
  const rows = existsSync(list) ? (JSON.parse(readFileSync(list, 'utf8')) as readonly Row[]) : textsIn(folder)
  return rows.map(({ file, ...row }) => {
    const path = join(folder, file)
    const stem = path.replace(/\.txt$/u, '')
    return { name: basename(file).split('.')[0] ?? file, report: { ...row, text: readFileSync(path, 'utf8') }, accepted: `${stem}.read.json` }
  })
}

function textsIn(folder: string): readonly Row[] {
  const texts = readdirSync(folder).filter((file) => file.endsWith('.txt'))
  return texts.sort().map((file) => ({ id: file.split('.')[0] ?? file, file, language: file.split('.').at(-2) ?? '' }))
}
