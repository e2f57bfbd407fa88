import { revisionOf } from '../revision/index.ts'

/** The lines above a dispatch's text by what they are. */
export interface HeadLines {
  readonly headline: string
  readonly bylines: readonly string[]
  readonly notes: readonly string[]
  /** The rest of the message: its body as lines. */
  readonly body: string
}

const byline = /^(?:by|von|av|af|por|par|di)\s+\p{L}/iu
const note =
  /^(?:\(.{0,200}\)|eds?:.{0,400}|editors:.{0,400}|\p{Lu}{2,5} (?:photo|foto)s?\b.{0,200}|(?:urgent|bulletin|flash|advisory|newsalert|eilmeldung|urgente)(?:\s?[-–:].{0,40})?|with .{0,40}(?:photo|graphic|video).{0,60})$/iu
/** More lines or longer ones are no head. */
const mostLines = 9
const longestLine = 160

/** IPTC 7901: head lines to the first blank line, the last of them often with `=` at its end. */
export function plainHead(text: string): HeadLines {
  const lines = text.replace(/^\s+/u, '').split('\n')
  const blank = lines.findIndex((line) => line.trim() === '')
  const marked = lines.slice(0, mostLines).findIndex((line) => /=\s*$/u.test(line))
  const end = marked >= 0 && (blank < 0 || marked < blank) ? marked + 1 : blank
  const hasText = lines.slice(end).some((line) => line.trim() !== '')
  const isHead = hasText && end > 0 && end <= mostLines && lines.slice(0, end).every((line) => line.length <= longestLine)
  const head = isHead ? lines.slice(0, end) : lines.slice(0, 1)
  return { ...sorted(head), body: lines.slice(head.length).join('\n') }
}

/** ANPA 1312 as AP sends it: each head line begins with `^` and ends with `<` or `=`; the text is indented. */
export function markedHead(text: string): HeadLines {
  const lines = text.split('\n')
  const head = lines.flatMap((line) => (line.startsWith('^') ? [line.slice(1)] : []))
  return {
    ...sorted(isSlug(head[0] ?? '') ? head.slice(1) : head),
    body: lines
      .filter((line) => !line.startsWith('^'))
      .join('\n')
      .replace(/``/gu, '“')
      .replace(/''/gu, '”'),
  }
}

/** `BC-LD--Harbour Fire, 1st Ld-Writethru,416<` */
function isSlug(line: string): boolean {
  return /--\S|,\s?\d{1,4}\s{0,20}<?\s{0,20}$/u.test(line)
}

function sorted(head: readonly string[]): Omit<HeadLines, 'body'> {
  const lines = head.map((line) => line.replace(/(?<![\s<=])[\s<=]+$/u, '').trim()).filter((line) => line !== '')
  const bylines = lines.filter((line) => byline.test(line) && line.length < 100)
  const notes = lines.filter((line) => note.test(line) || (revisionOf({ headline: line, slug: line }) !== undefined && line === line.toUpperCase()))
  const titles = lines.filter((line) => !bylines.includes(line) && !notes.includes(line))
  const isMarked = head.some((line) => line.trimEnd().endsWith('<'))
  return { headline: isMarked ? (titles[0] ?? '') : titles.join(' '), bylines, notes }
}
