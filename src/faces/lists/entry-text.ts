import type { Correction } from '../../words/index.ts'

/** An entry on one line: `c3f81a02b9d4e statement-stance of 4v1dqkc9m2x0f «sier»: says → denies`. */
export function entryText(entry: Correction): string {
  const { id, kind, target } = entry
  const words = target.textQuote ? ` “${shortened(target.textQuote.exact)}”` : ''
  if (entry.kind === 'undo') return `${id} undo of ${entry.undoes} (${target.report}${words})`
  return `${id} ${kind} of ${target.report}${words}: ${valueText(entry.before)} → ${valueText(entry.after)}`
}

/** A value of `before` or `after` in words; anchors by what they quote. */
export function valueText(value: unknown): string {
  if (value === null || value === undefined) return 'none'
  if (Array.isArray(value)) return value.length === 0 ? 'none' : value.map(valueText).join(', ')
  if (typeof value === 'string') return value
  if (typeof value === 'number' || typeof value === 'boolean') return String(value)
  if (typeof value !== 'object') return ''
  if ('textQuote' in value) return `“${shortened((value.textQuote as { readonly exact: string }).exact)}”` // an anchor
  return Object.entries(value)
    .map(([name, it]) => `${name} ${valueText(it)}`)
    .join(', ')
}

function shortened(words: string): string {
  const line = words.replace(/[\p{Cc}\s]+/gu, ' ')
  return line.length > 60 ? `${line.slice(0, 59)}…` : line
}
