import type { Citation, Language } from '../../words/index.ts'
import type { Digest } from '../digest/index.ts'
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
  if (own !== '') return placed(id, own, text)
  const from = text.search(/\S/u)
  if (from < 0) return { title: id }
  const line = text.slice(from, from + longestTitle + 1).split('\n')[0] ?? ''
  const sentence = /^.{20,}?[.!?](?=\s)/u.exec(line)?.[0]
  const cut = sentence ?? (line.length > longestTitle ? line.replace(/\s+\S*$/u, '') : line)
  const shown = cut.trimEnd()
  return { title: shown, titleFrom: { report: id, span: [from, from + shown.length] } }
}

/** The language most reports are in; of several the one that is met first. */
export function mainLanguage(digests: readonly Digest[]): Language | undefined {
  const counts = new Map<Language, number>()
  for (const { language } of digests) counts.set(language, (counts.get(language) ?? 0) + 1)
  const most = Math.max(...counts.values())
  return [...counts].find(([, count]) => count === most)?.[0]
}

/** The title of a story whose reports were read: the first headline in the language most of them use; nothing where none has one. */
export function headlineOf(digests: readonly Digest[]): StoryTitle | undefined {
  const main = mainLanguage(digests)
  const inMain = digests.filter(({ language }) => language === main)
  const titled = [...inMain, ...digests].find(({ reading }) => (reading.report.title ?? '') !== '')
  return titled && placed(titled.id, titled.reading.report.title ?? '', titled.reading.report.text)
}

function placed(report: string, title: string, text: string): StoryTitle {
  const at = text.indexOf(title)
  return at < 0 ? { title } : { title, titleFrom: { report, span: [at, at + title.length] } }
}
