import { exporters, type FormatName } from '../../export/index.ts'
import { openLanguages, readReport } from '../../watch/index.ts'
import { exampleNight } from './example-night.ts'
import type { Io } from './io.ts'
import { printReadings, type Printable } from './read-files.ts'

/** `hearsay demo`: reads the invented night that comes with the package. */
export async function runDemo(format: FormatName, io: Io): Promise<number> {
  const languages = openLanguages()
  const reports = await exampleNight()
  const readings = async function* (): AsyncGenerator<Printable> {
    for (const report of reports) yield { reading: await readReport(languages, report) }
  }
  if (format === 'text') await io.words.write(`One invented night of crisis in ${reports.length} reports. The same from your own file: hearsay read FILE\n\n`)
  await printReadings(readings(), { exporter: exporters[format], several: true }, io)
  return 0
}
