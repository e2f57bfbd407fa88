import { readFile } from 'node:fs/promises'
import { exporters, type FormatName } from '../../export/index.ts'
import { openLanguages, readReport, reportOfFields } from '../../watch/index.ts'
import type { Io } from './io.ts'
import { packageFile } from './package-files.ts'
import { printReadings, type Printable } from './read-files.ts'

/** `hearsay demo`: reads the invented night that comes with the package. */
export async function runDemo(format: FormatName, io: Io): Promise<number> {
  const languages = openLanguages()
  const rows = JSON.parse(await readFile(packageFile('examples/night/reports.json'), 'utf8')) as readonly { readonly file: string }[] // our own file
  const readings = async function* (): AsyncGenerator<Printable> {
    for (const row of rows) {
      const text = await readFile(packageFile(`examples/night/${row.file}`), 'utf8')
      yield { reading: await readReport(languages, reportOfFields({ ...row, text })) }
    }
  }
  if (format === 'text') await io.words.write(`One invented night of crisis in ${rows.length} reports. The same from your own file: hearsay read FILE\n\n`)
  await printReadings(readings(), { exporter: exporters[format], several: true }, io)
  return 0
}
