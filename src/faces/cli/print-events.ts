import { availableParallelism } from 'node:os'
import { tables, type TableFormat } from '../../export/index.ts'
import { loadKnowledge } from '../../knowledge/index.ts'
import { inOrder, openLanguages, openPool, readReport, splitLines, reportToRead } from '../../watch/index.ts'
import { asHearsayError, HearsayError, type ReadFailure, type Reading } from '../../words/index.ts'
import type { EventsValues } from './commands/events.ts'
import { errorText } from './error-text.ts'
import type { Io } from './io.ts'
import { arrivals, bytesOf } from './report-files.ts'
import { reportSaid } from './options/said.ts'

/** `hearsay events FILE…`: one row an event, as the readings come; a report that fails is told of and the rest goes on. */
export async function printEvents(files: readonly string[], values: EventsValues, io: Io): Promise<number> {
  const { format = 'csv' } = values
  if (format !== 'csv' && format !== 'jsonl') throw new HearsayError('bad-value', { option: '--format', value: format, expected: 'csv or jsonl' })
  const table: TableFormat = tables[format]
  await io.out.write(table.opening)
  let status = 0
  const readings = values.jsonl ? ofLines(files, values, io) : ofFiles(files, values, io)
  for await (const one of readings) {
    if ('failed' in one) {
      status = Math.max(status, one.failed.kind.exit)
      await io.words.write(errorText(one.failed, io.debug, one.of))
    } else for (const part of table.write(one)) await io.out.write(part)
  }
  return status
}

/** A report that could not be read: which, and why. */
interface Failed {
  readonly failed: HearsayError
  readonly of: string
}

async function* ofFiles(typed: readonly string[], values: EventsValues, io: Io): AsyncGenerator<Reading | Failed> {
  const said = reportSaid(values)
  const languages = openLanguages(values.offices === undefined ? {} : { offices: values.offices })
  for await (const { file, item } of arrivals(typed, values, io)) {
    try {
      if (item instanceof HearsayError) throw item
      yield await readReport(languages, reportToRead(item, said), { only: ['events'] })
    } catch (thrown) {
      const failed = asHearsayError(thrown)
      if (failed.kind.exit === 2) throw failed
      yield { failed, of: failed.where ?? file }
    }
  }
}

async function* ofLines(files: readonly string[], { workers = availableParallelism(), offices }: EventsValues, io: Io): AsyncGenerator<Reading | Failed> {
  if (offices !== undefined) loadKnowledge({ offices }) // a bad file is told of once, not by every worker
  const pool = openPool(workers, { only: ['events'], ...(offices !== undefined && { knowledge: { offices } }) })
  try {
    for (const file of files)
      for await (const { bytes } of inOrder(splitLines(bytesOf(file, io)), workers * 4, pool.read))
        for (const line of new TextDecoder().decode(bytes).split('\n')) if (line !== '') yield readingOf(line)
  } finally {
    await pool.close()
  }
}

function readingOf(line: string): Reading | Failed {
  const one = JSON.parse(line) as Reading | ReadFailure // our own worker wrote it
  if (!('error' in one)) return one
  return { failed: new HearsayError('report-failed', { reason: one.error.message.replace(/\.$/u, '') }), of: one.id }
}
