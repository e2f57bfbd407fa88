import { exporters, type Exporter, type Look } from '../../export/index.ts'
import { asHearsayError, type Reading } from '../../words/index.ts'
import { explainReport, openLanguages, readReport } from '../../watch/index.ts'
import type { ReadValues } from './commands/read.ts'
import type { Io } from './io.ts'
import { errorText } from './error-text.ts'
import { explained } from './explained.ts'
import { reportOf } from './report-files.ts'
import { reportOptions } from './report-options.ts'

/** `hearsay read FILE…`: one reading a file; a file that fails is told of and the rest goes on. */
export async function readFiles(files: readonly string[], values: ReadValues, io: Io): Promise<number> {
  const said = reportOptions(values)
  const languages = openLanguages(values.offices === undefined ? {} : { offices: values.offices })
  let status = 0
  const readings = async function* (): AsyncGenerator<Printable> {
    for (const file of files) {
      try {
        const report = { ...(await reportOf(file, io)), ...said }
        const reading = await readReport(languages, report, values.only ? { only: values.only } : {})
        yield values.explain ? withReasons(reading, await explainReport(languages, report)) : { reading }
      } catch (thrown) {
        const error = asHearsayError(thrown)
        if (error.kind.exit === 2) throw error
        status = 1
        await io.words.write(errorText(error, io.debug, file === '-' ? 'standard input' : file))
      }
    }
  }
  await printReadings(readings(), { exporter: exporters[values.format ?? 'text'], several: files.length > 1 }, io)
  return status
}

/** A reading, and what is to be said of how it was found. */
export interface Printable extends Pick<Look, 'notes' | 'found'> {
  readonly reading: Reading
}

function withReasons(reading: Reading, found: Awaited<ReturnType<typeof explainReport>>): Printable {
  return { reading, found, notes: explained(reading, found).notes }
}

/** Prints readings as they come, with what the format puts before, between and after several of them. */
export async function printReadings(
  readings: AsyncIterable<Printable>,
  how: { readonly exporter: Exporter; readonly several: boolean },
  io: Io,
): Promise<void> {
  const { exporter, several } = how
  const look = { width: Math.min(io.out.isTerminal ? io.out.columns : 80, 100), color: io.color }
  let number = 0
  for await (const { reading, ...reasons } of readings) {
    number++
    await io.out.write(number === 1 ? (exporter.opening?.(reading, several) ?? '') : exporter.between)
    for (const part of exporter.write(reading, { ...look, ...reasons }, number)) await io.out.write(part)
  }
  if (number === 0) await io.out.write(exporter.opening?.(undefined, several) ?? '')
  await io.out.write(exporter.closing?.(several) ?? '')
}
