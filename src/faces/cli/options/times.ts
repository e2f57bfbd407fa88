import { HearsayError } from '../../../words/index.ts'

/** The bounds of a time as typed. Throws `bad-value` for what is no time. */
export function boundsTyped({ from, to }: { readonly from?: string | undefined; readonly to?: string | undefined }): {
  readonly from?: string
  readonly to?: string
} {
  return { ...bound('from', from), ...bound('to', to) }
}

function bound(option: 'from' | 'to', value: string | undefined): { readonly [Name in 'from' | 'to']?: string } {
  if (value === undefined) return {}
  if (/^\d{4}-\d\d-\d\d/u.test(value) && !Number.isNaN(Date.parse(value))) return { [option]: value }
  throw new HearsayError('bad-value', { option: `--${option}`, value, expected: 'a time such as 2024-06-26 or 2024-06-26T18:00Z' })
}
