import { readFile } from 'node:fs/promises'
import { reportOfFields } from '../../watch/index.ts'
import type { ReportInput } from '../../words/index.ts'
import { packageFile } from './package-files.ts'

/** The reports of the invented night that comes with the package, in order. */
export async function exampleNight(): Promise<readonly ReportInput[]> {
  const rows = JSON.parse(await readFile(packageFile('examples/night/reports.json'), 'utf8')) as readonly { readonly file: string }[] // our own file
  return Promise.all(rows.map(async (row) => reportOfFields({ ...row, text: await readFile(packageFile(`examples/night/${row.file}`), 'utf8') })))
}
