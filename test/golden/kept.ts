import type { Reading } from '../../src/index.ts'

/** What a golden file keeps of a reading: all but the text, which stands beside it, the versions that made it, and confidence, which is counted anew with every rule. */
export function kept(reading: Reading): string {
  const { text: _, layout, media, ...about } = reading.report
  return [
    '{',
    `  "report": ${JSON.stringify(about)},`,
    `  "media": ${list(media)},`,
    `  "layout": ${list(layout)},`,
    `  "actors": ${list(reading.actors)},`,
    `  "statements": ${list(reading.statements)}`,
    '}',
    '',
  ].join('\n')
}

/** The part of a golden file that `changes` reads. */
export type Kept = Pick<Reading, 'actors' | 'statements'>

/** A golden file as written by `kept`. */
export function parsed(file: string): Kept {
  // Our own file, written by `kept`.
  return JSON.parse(file) as Kept
}

/** One item a line, so that a changed statement is one changed line. */
function list(items: readonly unknown[]): string {
  return items.length === 0 ? '[]' : `[\n${items.map((item) => `    ${JSON.stringify(item, withoutConfidence)}`).join(',\n')}\n  ]`
}

const withoutConfidence = (key: string, value: unknown): unknown => (key === 'confidence' ? undefined : value)
