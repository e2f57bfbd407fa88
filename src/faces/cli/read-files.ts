import { exporters, type Exporter, type Look } from '../../export/index.ts'
import { asHearsayError, HearsayError, type Intake, type Reading } from '../../words/index.ts'
import { explainReport, openLanguages, readReport, reportToRead } from '../../watch/index.ts'
import type { ReadValues } from './commands/read.ts'
import type { Io } from './io.ts'
import { errorText } from './error-text.ts'
import { explained } from './explained.ts'
import { arrivals } from './report-files.ts'
import { reportSaid } from './options/said.ts'

/** `hearsay read INPUT…`: one reading a report; what fails is told of and the rest goes on. */
export async function readFiles(typed: readonly string[], values: ReadValues, io: Io): Promise<number> {
  const said = reportSaid(values)
  const languages = openLanguages(values.offices === undefined ? {} : { offices: values.offices })
  let status = 0
  const tell = async (error: HearsayError, file: string): Promise<void> => {
    status = Math.max(status, error.kind.exit)
    await io.words.write(errorText(error, io.debug, error.where ?? file))
  }
  const readings = async function* (): AsyncGenerator<Printable> {
    for await (const { file, item } of arrivals(typed, values, io)) {
      try {
        if (item instanceof HearsayError) throw item
        const report = reportToRead(item, said)
        const reading = await readReport(languages, report, values.only ? { only: values.only } : {})
        yield values.explain ? withReasons(reading, await explainReport(languages, report), item) : { reading }
      } catch (thrown) {
        const error = asHearsayError(thrown)
        if (error.kind.exit === 2) throw error
        await tell(error, file)
      }
    }
  }
  await printReadings(readings(), { exporter: exporters[values.format ?? 'text'], several: typed.length > 1 }, io)
  return status
}

/** A reading, and what is to be said of how it was found. */
export interface Printable extends Pick<Look, 'notes' | 'found'> {
  readonly reading: Reading
}

function withReasons(reading: Reading, found: Awaited<ReturnType<typeof explainReport>>, { from }: Intake): Printable {
  const origins = Object.entries(from).map(([field, origin]) => `${field}: ${origin}`)
  return { reading, found, notes: new Map([...explained(reading, found).notes, ['report', origins.join(' · ')]]) }
}

/** Prints readings as they come, with what the format puts before, between and after several of them. */
export async function printReadings(
  readings: AsyncIterable<Printable>,
  how: { readonly exporter: Exporter; readonly several: boolean },
  io: Io,
): Promise<void> {
  const { exporter } = how
  const look = { width: Math.min(io.out.isTerminal ? io.out.columns : 80, 100), color: io.color }
  let { several } = how
  let waiting: Printable | undefined
  let number = 0
  const print = async ({ reading, ...reasons }: Printable): Promise<void> => {
    number++
    await io.out.write(number === 1 ? (exporter.opening?.(reading, several) ?? '') : exporter.between)
    for (const part of exporter.write(reading, { ...look, ...reasons }, number)) await io.out.write(part)
  }
  for await (const one of readings) {
    // Formats open otherwise for one report than for several, and one file may hold several: the first waits for the second.
    if (number === 0 && !several && waiting === undefined) {
      waiting = one
      continue
    }
    several = true
    if (waiting) await print(waiting)
    waiting = undefined
    await print(one)
  }
  if (waiting) await print(waiting)
  if (number === 0) await io.out.write(exporter.opening?.(undefined, several) ?? '')
  await io.out.write(exporter.closing?.(several) ?? '')
}
