import type { Messages } from '../messages/messages.ts'

/** Numbers of a claim as the log of changes writes them (`killed 3–5`), in words of the page: "3–5 dead". */
export function numbersIn(values: readonly string[], words: Messages['record']): string {
  return values.map((value) => numberIn(value, words)).join(', ')
}

function numberIn(value: string, { quantities }: Messages['record']): string {
  const [kind = '', limits = ''] = value.split(' ')
  const [min = '', max = ''] = limits.split('–')
  const said = kind in quantities ? quantities[kind as keyof typeof quantities] : kind
  return `${min === max ? min : `${min || '…'}–${max || '…'}`} ${said}`
}
