import { escaped } from '../html/page.ts'
import { notedBrief, sourceOf, type BriefView } from './brief-view.ts'

/** A brief as a section of HTML: numbers lead to the cited words and back. */
export function* briefHtml(view: BriefView): Generator<string> {
  const { language, story, asOf } = view.brief
  const { sentences, notes } = notedBrief(view)
  const name = (number: number): string => escaped(`${story}-${language}-${number}`)
  yield `<section class="brief" lang="${language}">\n<h2>${escaped(view.title)}</h2>\n`
  if (asOf !== undefined) yield `<p class="about"><time datetime="${escaped(asOf)}">${escaped(asOf.slice(0, 16).replace('T', ' '))} UTC</time></p>\n`
  yield '<ul class="told">\n'
  for (const { text, notes: numbers } of sentences)
    yield `<li>${escaped(text)}${numbers.map((number) => `<sup><a href="#${name(number)}">${number}</a></sup>`).join(' ')}</li>\n`
  yield '</ul>\n<ol class="notes">\n'
  for (const note of notes) yield `<li id="${name(note.number)}">${escaped(sourceOf(note))}: <q>${escaped(note.words)}</q></li>\n`
  yield '</ol>\n</section>\n'
}

/** What stands before and after the briefs of a page; the page asks the network for nothing. */
export const briefPage = {
  opening: `<!doctype html>
<html>
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>Brief</title>
<style>
:root { color-scheme: light dark }
body { margin: 2rem auto; max-width: 42rem; padding: 0 1rem; font: 1.0625rem/1.6 Georgia, 'Times New Roman', serif }
h2 { line-height: 1.2; text-wrap: balance }
.told { padding-left: 1.2rem }
.told li { margin-bottom: .4rem }
.notes, .about { font: .875rem/1.5 system-ui, sans-serif; overflow-wrap: anywhere }
.notes li:target { outline: 2px solid }
</style>
</head>
<body>
`,
  closing: '</body>\n</html>\n',
} as const
