import type { Citation } from '../../words/index.ts'
import type { Told } from '../told.ts'

const longestTitle = 160

/** A title and, where it stands in a text, where. */
export interface StoryTitle {
  readonly title: string
  readonly titleFrom?: Citation
}

/** The title a report gives its story: its own, else the first line of its text, cut at a sentence or a word. */
export function titleOf({ report: { id, title, text } }: Told): StoryTitle {
  const own = title?.trim() ?? ''
  if (own !== '') {
    const at = text.indexOf(own)
    return at < 0 ? { title: own } : { title: own, titleFrom: { report: id, span: [at, at + own.length] } }
  }
  const from = text.search(/\S/u)
  if (from < 0) return { title: id }
  const line = text.slice(from, from + longestTitle + 1).split('\n')[0] ?? ''
  const sentence = /^.{20,}?[.!?](?=\s)/u.exec(line)?.[0]
  const cut = sentence ?? (line.length > longestTitle ? line.replace(/\s+\S*$/u, '') : line)
  const shown = cut.trimEnd()
  return { title: shown, titleFrom: { report: id, span: [from, from + shown.length] } }
}
