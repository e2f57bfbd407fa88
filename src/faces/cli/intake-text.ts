import type { Intake, Media, Report } from '../../words/index.ts'

/** A report as it came in, for a person: its fields with where each came from, then its text. */
export function intakeText(file: string, { from, guid, feed, quality }: Intake, report: Report): string {
  const fields: readonly (readonly [label: string, value: string | undefined, field?: string])[] = [
    ['Title', report.title, 'title'],
    ['By', report.bylines.join(', '), 'bylines'],
    ['Published', report.publishedAt, 'publishedAt'],
    ['Updated', report.updatedAt, 'updatedAt'],
    ['Outlet', report.outlet?.name, 'outlet'],
    ['Agencies', report.agencies.join(', '), 'agencies'],
    ['Dateline', report.dateline, 'dateline'],
    ['Language', report.language, 'language'],
    ['Address', report.url, 'url'],
    ['Id', guid, 'guid'],
    ['Feed', feed?.title ?? feed?.link],
    ['Revision', report.revision?.kind, 'revision'],
    ['Quality', quality === 'full' ? undefined : quality],
    ...report.media.map((media) => ['Picture', shown(media), 'media'] as const),
  ]
  const lines = fields.flatMap(([label, value, field]) => {
    const origin = field === undefined ? undefined : from[field]
    return value === undefined || value === '' ? [] : [`${label.padEnd(10)} ${value}${origin === undefined ? '' : `  (${origin})`}`]
  })
  return `${file}\n${lines.join('\n')}\n\n${report.text}\n\n`
}

function shown({ caption, creator, agency }: Media): string {
  const credit = [creator, agency].filter((part) => part !== undefined).join(' / ')
  return [caption, credit].filter((part) => part !== undefined && part !== '').join(' — ')
}
