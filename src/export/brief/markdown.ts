import { notedBrief, sourceOf, type BriefView } from './brief-view.ts'

/** A brief as Markdown with footnotes. Their names are the brief's own, so that several briefs can stand in one file. */
export function* briefMarkdown(view: BriefView): Generator<string> {
  const { sentences, notes } = notedBrief(view)
  const name = (number: number): string => `[^${view.brief.story}-${view.brief.language}-${number}]`
  yield `## ${escaped(view.title)}\n\n`
  for (const { text, notes: numbers } of sentences) yield `- ${escaped(text)}${numbers.map(name).join('')}\n`
  yield '\n'
  for (const note of notes) yield `${name(note.number)}: ${escaped(sourceOf(note))}: “${escaped(note.words)}”\n`
}

/** Text that Markdown shows as it is. */
function escaped(text: string): string {
  return text.replace(/[\\`*_{}[\]<>#|~]/gu, String.raw`\$&`)
}
