import type { Change } from '../../../api/index.ts'
import { numbersIn } from '../../../claims/numbers.ts'
import type { PageLanguage } from '../../../language/index.ts'
import type { Messages } from '../../../messages/messages.ts'

/** What changed of the claims that a sentence rests on, the last of it first; only what its words may be wrong by. */
export function changedGround(claims: readonly string[], changes: readonly Change[]): Change[] {
  const own = changes.filter(({ kind, id, fate, before, after }) => {
    if (kind !== 'claim' || !claims.includes(id)) return false
    return fate === 'gone' || before?.status !== after?.status || before?.text !== after?.text || String(before?.values ?? '') !== String(after?.values ?? '')
  })
  return own.toSorted((a, b) => b.seq - a.seq)
}

/** A change in words: "3 dead → 5 dead", "disputed". */
export function changeInWords({ fate, before, after }: Change, words: Pick<Messages, 'brief' | 'numbers' | 'record'>, language: PageLanguage): string {
  const { brief, record } = words
  if (fate === 'gone') return brief.gone
  const [was, is] = [numbersIn(before?.values ?? [], words, language), numbersIn(after?.values ?? [], words, language)]
  if (was !== is) return [was, is].filter((it) => it !== '').join(' → ')
  const status = after?.status
  if (status !== before?.status && status !== undefined && status in record.status) return record.status[status as keyof typeof record.status]
  return after?.text ?? ''
}
