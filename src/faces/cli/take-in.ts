import { readReport, openLanguages, reportToRead } from '../../watch/index.ts'
import { asHearsayError, HearsayError, type Intake, type Report } from '../../words/index.ts'
import type { IntakeValues } from './commands/intake.ts'
import { errorText } from './error-text.ts'
import type { Io } from './io.ts'
import { arrivals } from './report-files.ts'
import { intakeText } from './intake-text.ts'

/** `hearsay intake INPUT…`: each report as it came in; what fails is told of in its place and the rest goes on. */
export async function takeIn(typed: readonly string[], values: IntakeValues, io: Io): Promise<number> {
  const languages = openLanguages()
  let status = 0
  for await (const { file, item } of arrivals(typed, values, io)) {
    try {
      if (item instanceof HearsayError) throw item
      const { report } = await readReport(languages, reportToRead(item), { only: ['report'] })
      await io.out.write(values.jsonl ? intakeLine(file, item, report) : intakeText(file, item, report))
    } catch (thrown) {
      const error = asHearsayError(thrown)
      status = Math.max(status, error.kind.exit)
      if (values.jsonl) await io.out.write(errorLine(file, error))
      await io.words.write(errorText(error, io.debug, error.where ?? file))
    }
  }
  return status
}

function intakeLine(file: string, { guid, feed, cues, quality, from }: Intake, report: Report): string {
  return `${JSON.stringify({ file, guid, feed, cues, quality, from, report })}\n`
}

/** A warning stands under `warning`: what came before it is whole. */
function errorLine(file: string, { code, message, hint, where, kind }: HearsayError): string {
  const told = { code, message, hint, ...(where !== undefined && where !== file && { where }) }
  return `${JSON.stringify(kind.exit === 0 ? { file, warning: told } : { file, error: told })}\n`
}
