import type { Annotated } from '../../language/index.ts'
import { fold } from './folding.ts'
import type { Name } from './name.ts'
import { isCapital } from './words.ts'

/**
 * One name, one kind, in one report: the words of a full name of a person are that person wherever they stand alone, tagged
 * otherwise or not at all.
 */
export function voted(text: Annotated, names: readonly Name[]): readonly Name[] {
  const surname = new Map<string, number>()
  const other = new Map<string, number>()
  for (const { from, to, kind } of names) {
    const last = fold(text.form[to - 1] ?? '')
    if (kind === 'PER' && to - from > 1) surname.set(last, (surname.get(last) ?? 0) + 1)
    else if (kind !== 'PER') for (let word = from; word < to; word++) if (to - from > 1) other.set(fold(text.form[word] ?? ''), 1)
  }
  if (surname.size === 0) return names
  const taken = new Uint8Array(text.length)
  const changed = names.map((name): Name => {
    taken.fill(1, name.from, name.to)
    const alone = name.to - name.from === 1 && surname.has(bareFold(text.form[name.from] ?? '', surname))
    return alone && name.kind !== 'PER' ? { from: name.from, to: name.to, kind: 'PER' } : name
  })
  const common = new Set<string>()
  for (let word = 0; word < text.length; word++) if (!isCapital(text.form[word] ?? '')) common.add(text.form[word] ?? '')
  const added: Name[] = []
  for (let word = 0; word < text.length; word++) {
    const form = text.form[word] ?? ''
    if (taken[word] === 1 || !isCapital(form) || !surname.has(bareFold(form, surname))) continue
    if (text.upos[word] !== 'PROPN' && (form.length < 4 || common.has(form.toLowerCase()))) continue
    added.push({ from: word, to: word + 1, kind: 'PER' })
  }
  return added.length === 0 ? changed : [...changed, ...added].sort((a, b) => a.from - b.from)
}

/** A folded surname without the genitive's s where only so it is known. */
function bareFold(form: string, known: ReadonlyMap<string, number>): string {
  const folded = fold(form)
  return !known.has(folded) && folded.endsWith('s') ? folded.slice(0, -1) : folded
}
