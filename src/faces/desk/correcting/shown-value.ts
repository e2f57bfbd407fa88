import type { KeptReport } from '../api/index.ts'
import type { Messages } from '../messages/messages.ts'
import { fixes } from './fields.ts'
import { nowOf, type Aim } from './now-of.ts'
import { optionsOf } from './options.ts'
import { saidValue } from './said.ts'
import type { Wish } from './wish.ts'

/** How a part of a report is now, as people read it. */
export function shownNow(aim: Aim, report: KeptReport, words: Messages): string {
  return readable(aim, nowOf(aim, report), report, words)
}

/** What somebody wished, as people read it. */
export function shownWish(aim: Aim, { value }: Wish, report: KeptReport, words: Messages): string {
  const side = aim.name === 'sources' || aim.name === 'targets' ? (value as { readonly [side: string]: unknown })[aim.name] : value
  return readable(aim, side, report, words)
}

function readable(aim: Aim, value: unknown, report: KeptReport, words: Messages): string {
  const text = (span: readonly [number, number]): string => report.report.text.slice(...span)
  const named = (it: unknown): string => {
    if (isSpan(it)) return text(it)
    return (
      optionsOf(aim, report, words).find((option) => option.value === it)?.name ?? (typeof it === 'string' ? it : saidValue(fixes[aim.name].kind, it, words))
    )
  }
  if (value === null || value === undefined || value === '' || (Array.isArray(value) && value.length === 0)) return words.correcting.none
  if (isSpan(value)) return text(value)
  if (Array.isArray(value)) return value.map(named).join(', ')
  return named(value)
}

function isSpan(value: unknown): value is readonly [number, number] {
  return Array.isArray(value) && value.length === 2 && value.every((it) => typeof it === 'number')
}
