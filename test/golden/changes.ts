import type { Role, Statement } from '../../src/index.ts'
import type { Kept } from './kept.ts'

interface Line {
  readonly at: number
  readonly sign: '-' | '+'
  readonly words: string
}

const order = ['-', '+']

/** The statements lost (`-`) and gained (`+`) between two readings of a text, one a line, in text order. */
export function changes(text: string, before: Kept, after: Kept): readonly string[] {
  const lost = linesOf(text, before, '-')
  const gained = linesOf(text, after, '+')
  const same = new Set(lost.map(({ words }) => words).filter((words) => gained.some((line) => line.words === words)))
  const changed = [...lost, ...gained].filter(({ words }) => !same.has(words))
  return changed.toSorted((a, b) => a.at - b.at || order.indexOf(a.sign) - order.indexOf(b.sign)).map(({ sign, words }) => `${sign} ${words}`)
}

function linesOf(text: string, reading: Kept, sign: '-' | '+'): readonly Line[] {
  const names = new Map(reading.actors.map((actor) => [actor.id, actor.name]))
  return reading.statements.map((statement) => ({ at: statement.content[0]?.[0] ?? 0, sign, words: inWords(statement, text, names) }))
}

/** `Solberg says (direct, cue "sier", to NRK, via AFP): "Vi går ikke"` */
function inWords(statement: Statement, text: string, names: ReadonlyMap<string, string>): string {
  const name = ({ actor }: Role): string => names.get(actor) ?? actor
  const details = [
    statement.type,
    ...(statement.cue ? [`cue "${text.slice(...statement.cue)}"`] : []),
    ...(statement.speaker?.span ? [`named "${text.slice(...statement.speaker.span)}"`] : []),
    ...statement.targets.map((role) => `about ${name(role)}`),
    ...statement.addressees.map((role) => `to ${name(role)}`),
    ...statement.via.map((role) => `via ${name(role)}`),
  ]
  const content = statement.content.map(([from, to]) => text.slice(from, to)).join(' … ')
  return `${statement.speaker ? name(statement.speaker) : 'nobody named'} ${statement.stance} (${details.join(', ')}): "${content.replace(/\s+/gu, ' ')}"`
}
