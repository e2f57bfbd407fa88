import type { Annotated } from '../../language/index.ts'
import type { Span } from '../../words/index.ts'

/** Speech after a quotation dash; `inner` runs from behind the dash to the end of its paragraph, asides and cue still in it. */
export interface Dashed {
  readonly span: Span
  readonly inner: Span
  readonly paragraph: number
  readonly opensParagraph: boolean
  /** Asides between rayas: «—dijo X—», without the rayas. */
  readonly asides: readonly Span[]
}

const dash = /[-–—―‒−]/u
const opening = /^(?:[-–—―‒−]{1,2})[\s\u00a0]*/u
/** Dash lines shorter than this, three or more in a row without a full stop, are a list. Characters. */
const listLine = 90

/** Speech that a dash opens: paragraphs, dashes after a colon, and dashes that take speech up again in a dash paragraph. */
export function dashedStretches(text: Annotated): readonly Dashed[] {
  const listed = listParagraphs(text)
  return text.paragraphs.flatMap(([from, to], paragraph) => {
    const line = text.text.slice(from, to)
    const starts = listed.has(paragraph) ? [] : startsIn(line)
    return starts.map(([at, inner], order) => {
      const end = starts[order + 1]?.[0] ?? line.length
      return {
        span: [from + at, from + end],
        inner: [from + inner, from + end],
        paragraph,
        opensParagraph: at === 0,
        asides: asidesIn(line.slice(0, end), inner).map(([a, b]): Span => [from + a, from + b]),
      }
    })
  })
}

/** Offsets of dashes that open speech, each with where the speech begins. */
function startsIn(line: string): readonly Span[] {
  const first = openingDash(line)
  const found: Span[] = first > 0 ? [[0, first]] : []
  for (let at = line.indexOf(' ', 1); at >= 0; at = line.indexOf(' ', at + 1)) {
    const before = line[at - 1]!
    if (!/[:.!?]/u.test(before) || !dash.test(line[at + 1] ?? '') || !/\s/u.test(line[at + 2] ?? 'x')) continue
    if (before === ':' || first > 0) found.push([at + 1, at + 3])
  }
  return found.filter(([, inner]) => inner < line.length)
}

function openingDash(line: string): number {
  const match = opening.exec(line)
  if (!match) return 0
  const next = line[match[0].length] ?? ''
  const bare = match[0].trim() === match[0]
  if (next === '' || (bare && /[\d-]/u.test(next)) || !/[\p{L}\p{N}«»“”"'¡¿…(]/u.test(next)) return 0
  return match[0].length
}

/** Asides: a dash after a blank and before a letter opens one; a dash behind a word, or the end, closes it. */
function asidesIn(line: string, from: number): readonly Span[] {
  const found: Span[] = []
  let open = -1
  for (let at = from + 1; at < line.length; at++) {
    if (!dash.test(line[at]!) || line[at] === '-') continue
    const before = line[at - 1]!
    const after = line[at + 1] ?? ' '
    if (open < 0) {
      if (/\s/u.test(before) && /\p{L}/u.test(after)) open = at + 1
    } else if (!/\s/u.test(before)) {
      found.push([open, at])
      open = -1
    }
  }
  if (open >= 0) found.push([open, line.length])
  return found
}

function listParagraphs(text: Annotated): ReadonlySet<number> {
  const listed = new Set<number>()
  let run: number[] = []
  const flush = (): void => {
    if (run.length >= 3) for (const paragraph of run) listed.add(paragraph)
    run = []
  }
  text.paragraphs.forEach(([from, to], paragraph) => {
    const first = text.text[from]!
    const item = to - from <= listLine && dash.test(first) && !/[.!?,»”":]/u.test(text.text[to - 1]!) && !text.text.slice(from, to).includes(', ')
    if (item) run.push(paragraph)
    else flush()
  })
  flush()
  return listed
}
