import type { Brief, Citation, Timeline } from '../../../words/index.ts'
import { inParts } from '../parts.ts'
import { rowKinds, type RecordFormat, type Rows, type Surroundings } from '../rows.ts'
import { linesOf, sheets } from '../sheet.ts'
import { reportName, webAddress } from '../words.ts'

/** Briefs and timelines as text with footnotes, other rows as a table. */
export const markdown: RecordFormat = {
  name: 'md',
  mediaType: 'text/markdown',
  extension: 'md',
  takes: rowKinds,
  write: (rows, surroundings) => inParts(rows.kind === 'brief' || rows.kind === 'timeline' ? pages(rows, surroundings) : table(rows)),
}

async function* table(rows: Rows): AsyncGenerator<string> {
  const { columns } = sheets[rows.kind]
  yield `| ${columns.map(({ name }) => escaped(name)).join(' | ')} |\n|${'---|'.repeat(columns.length)}\n`
  for await (const cells of linesOf(rows)) yield `| ${cells.map((cell) => escaped(String(cell ?? ''))).join(' | ')} |\n`
}

async function* pages({ kind, rows }: Rows, surroundings: Surroundings): AsyncGenerator<string> {
  const notes = footnotes(surroundings)
  if (kind === 'brief') for await (const brief of rows) yield* briefPage(brief, surroundings, notes)
  else if (kind === 'timeline') for await (const timeline of rows) yield* timelinePage(timeline, surroundings, notes)
}

async function* briefPage({ story, sentences, asOf }: Brief, surroundings: Surroundings, notes: Notes): AsyncGenerator<string> {
  yield `${await heading(story, surroundings)}*${asOf}*\n\n`
  yield `${sentences.map(({ text, citations }) => `${escaped(text)}${notes.marks(citations)}`).join(' ')}\n\n`
  yield* notes.told()
}

async function* timelinePage({ story, entries }: Timeline, surroundings: Surroundings, notes: Notes): AsyncGenerator<string> {
  yield await heading(story, surroundings)
  for (const { date, text, citations } of entries) yield `- **${date}** ${escaped(text)}${notes.marks(citations)}\n`
  yield '\n'
  yield* notes.told()
}

async function heading(story: string, surroundings: Surroundings): Promise<string> {
  return `## ${escaped((await surroundings.story(story))?.title ?? story)}\n\n`
}

interface Notes {
  /** `[^1][^2]`: numbers go on from page to page, since they are of the whole file. */
  readonly marks: (citations: readonly Citation[]) => string
  /** The notes marked since the last time. */
  readonly told: () => AsyncGenerator<string>
}

function footnotes({ report }: Surroundings): Notes {
  let next = 1
  let numbers = new Map<string, number>()
  return {
    marks: (citations) =>
      [...new Set(citations.map((it) => it.report))]
        .map((id) => {
          const number = numbers.get(id) ?? next++
          numbers.set(id, number)
          return `[^${number}]`
        })
        .join(''),
    async *told() {
      const page = numbers
      numbers = new Map()
      for (const [id, number] of page) {
        const known = await report(id)
        const url = webAddress(known?.url)
        yield `[^${number}]: ${escaped(reportName({ id, ...known }))}${url === undefined ? '' : ` <${url.replace(/[<>\s]/gu, encodeURIComponent)}>`}\n`
      }
      if (page.size > 0) yield '\n'
    },
  }
}

/** Words of strangers must not become marks: what Markdown and HTML would read is escaped. */
function escaped(text: string): string {
  return text.replace(/[\\`*_[\]<>|&#!]/gu, String.raw`\$&`).replace(/\s+/gu, ' ')
}
