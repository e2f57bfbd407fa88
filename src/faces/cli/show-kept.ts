import { exporters } from '../../export/index.ts'
import { openStore, type ReportLine } from '../../store/index.ts'
import { correctedReport, type CorrectedReport } from '../../watch/index.ts'
import { HearsayError } from '../../words/index.ts'
import type { ShowValues } from './commands/show.ts'
import { correctedNotes } from './correct/corrected-notes.ts'
import { errorText } from './error-text.ts'
import type { Io } from './io.ts'
import { claimParts } from './kept/show-claim.ts'
import { storeFile } from './options/store.ts'

/** `hearsay show ID…`: all that is kept of each report; an id that is not there is told of and the rest goes on. */
export async function showKept(ids: readonly string[], values: ShowValues, io: Io): Promise<number> {
  if (ids.length === 0) throw new HearsayError('missing-input', { command: 'show', expected: 'an id', example: 'hearsay show 4v1dqkc9m2x0f' })
  const store = await openStore(storeFile(values))
  let status = 0
  try {
    for (const id of ids) {
      const kept = await store.report(id)
      const claim = kept ? undefined : await store.claim(id)
      if (claim) for (const part of await claimParts(store, claim, values.format ?? 'text', io)) await io.out.write(part)
      else if (kept) await print(await correctedReport(store, kept), values, io)
      else {
        const error = new HearsayError('unknown-id', { id, file: store.file })
        status = error.kind.exit
        await io.words.write(errorText(error, io.debug))
      }
    }
  } finally {
    await store.close()
  }
  return status
}

async function print(corrected: CorrectedReport, { format }: ShowValues, io: Io): Promise<void> {
  for (const part of format === 'json' ? [json(corrected)] : text(corrected, io)) await io.out.write(part)
}

function json({ kept, corrected: { applied, marks, unplaced } }: CorrectedReport): string {
  const corrections = applied.length + unplaced.length > 0 ? { corrections: { applied, marks, unplaced } } : {}
  return `${JSON.stringify({ schema: 'hearsay/kept@1', ...kept, ...corrections }, undefined, 2)}\n`
}

function* text({ kept, corrected }: CorrectedReport, io: Io): Generator<string> {
  const rows: readonly (readonly [string, string | undefined])[] = [
    ['Report', kept.item],
    ['Version', kept.id],
    ['Published', kept.publishedAt],
    ['Updated', kept.updatedAt],
    ['Taken in', kept.readAt],
    ['From', kept.file],
    ['Address', kept.url],
    ['Feed', kept.feed?.title ?? kept.feed?.link],
    ['SHA-256', kept.original],
    ['Quality', kept.quality],
    [
      'Fields',
      Object.entries(kept.from)
        .map(([field, from]) => `${field}: ${from}`)
        .join(' · '),
    ],
    ...(kept.versions.length > 1 ? kept.versions.map((version): readonly [string, string] => ['Version', versionText(version, kept.id)]) : []),
  ]
  for (const [label, value] of rows) if (value !== undefined && value !== '') yield `${label.padEnd(10)} ${value.replace(/\p{Cc}/gu, ' ')}\n`
  yield '\n'
  if (!kept.reading) {
    yield `${kept.report.text}\n\n`
    return
  }
  const look = { width: Math.min(io.out.isTerminal ? io.out.columns : 80, 100), color: io.color, notes: correctedNotes(corrected), ids: true }
  yield* exporters.text.write(kept.reading, look, 1)
}

function versionText({ id, latest, updatedAt, publishedAt, readAt }: ReportLine, shown: string): string {
  const remarks = [...(latest ? ['the newest'] : []), ...(id === shown ? ['shown here'] : [])]
  return `${id}  ${updatedAt ?? publishedAt ?? readAt}${remarks.length > 0 ? `  (${remarks.join(', ')})` : ''}`
}
