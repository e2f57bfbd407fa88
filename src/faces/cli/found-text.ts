import { wrapped } from '../../export/index.ts'
import type { Found, ReportLine, StatementLine } from '../../store/index.ts'
import type { Io } from './io.ts'

/** Something found, for a person: when and by whom, its headline or speaker, and the words with those that were looked for marked. */
export function foundText({ line, excerpt, marks, titleMarks = [] }: Found<ReportLine | StatementLine>, io: Pick<Io, 'color' | 'out'>): string {
  const about = [shortTime(line.publishedAt), line.outlet, line.id].filter((it) => it !== undefined)
  const second = 'stance' in line ? `${line.speaker ?? 'No named source'} ${line.stance}` : (line.title ?? '')
  const width = Math.min(io.out.isTerminal ? io.out.columns : 80, 100)
  const lines = [...(second === '' ? [] : wrapped(marked(plain(second), titleMarks), width - 2)), ...wrapped(marked(plain(excerpt), marks), width - 2)]
  const [strong, end] = io.color ? ['\u001B[1m', '\u001B[22m'] : ['*', '*']
  const text = lines.map((it) => `  ${it}\n`).join('')
  return `${about.join('  ')}\n${text.replaceAll(opening, strong).replaceAll(closing, end)}\n`
}

/** Private use characters, one wide as the marks are, so that lines are wrapped where they should be. */
const [opening, closing] = ['\uE000', '\uE001']

function marked(text: string, marks: Found<unknown>['marks']): string {
  return marks.toReversed().reduce((so, [from, to]) => `${so.slice(0, from)}${opening}${so.slice(from, to)}${closing}${so.slice(to)}`, text)
}

/** Characters that would steer a terminal become blanks; the length stays. */
function plain(text: string): string {
  return text.replace(/[\p{Cc}\p{Zl}\p{Zp}\uE000\uE001]/gu, ' ')
}

/** `2024-06-26T23:41:00+02:00` as `2024-06-26 23:41`, in its own zone. */
function shortTime(time: string | undefined): string | undefined {
  return time?.replace(/^(\d{4}-\d\d-\d\d)T(\d\d:\d\d).*$/u, '$1 $2')
}
