import type { ReportText, Store } from '../../store/index.ts'
import type { Citation, Correction, Span } from '../../words/index.ts'
import { correctedReport } from '../corrections/corrected-report.ts'
import { hidingEntries } from '../corrections/hiding-entries.ts'

/** Words of a report as they stand there, and who published them when. */
export interface Evidence {
  readonly report: string
  readonly span: Span
  readonly words: string
  readonly outlet?: string
  readonly publishedAt?: string
  /** BCP 47. */
  readonly language?: string
}

/** What is shown of some reports. */
export interface ShownWords {
  /** The words of a citation, hidden ones as blocks; none of a report that is not kept. */
  evidence(citations: readonly Citation[]): readonly Evidence[]
  /** A text that was made of these reports, without words that are hidden in them. */
  without(reports: readonly string[], text: string): string
}

/** A report in which words are hidden. */
interface Hiding {
  /** The text with blocks. */
  readonly text: string
  /** What is hidden; all of it where the report is. */
  readonly words: readonly RegExp[] | 'all'
  readonly raw: string
}

/** Looks up the words of the reports that are cited (ids of versions), and what is hidden in these and in others that texts were made of. */
export async function shownWords(store: Store, cited: readonly string[], made: readonly string[] = []): Promise<ShownWords> {
  const hiding = await hidingEntries(store)
  const texts = await store.texts(hiding.length > 0 ? [...cited, ...made] : cited)
  const hidden = await hidingIn(store, texts, hiding)
  return {
    evidence: (citations) =>
      citations.flatMap(({ report, span }) => {
        const told = texts.get(report)
        if (!told) return []
        const { outlet, publishedAt, language } = told
        const words = (hidden.get(report)?.text ?? told.text).slice(...span)
        const about = {
          ...(outlet !== undefined && { outlet }),
          ...(publishedAt !== undefined && { publishedAt }),
          ...(language !== undefined && { language }),
        }
        return [{ report, span: [span[0], span[1]], words, ...about }]
      }),
    without: (ids, text) => ids.reduce((now, id) => withoutHidden(now, hidden.get(id)), text),
  }
}

async function hidingIn(store: Store, texts: ReadonlyMap<string, ReportText>, entries: readonly Correction[]): Promise<ReadonlyMap<string, Hiding>> {
  const found = new Map<string, Hiding>()
  if (entries.length === 0) return found
  for (const [id, { item, text: raw, title = '' }] of texts) {
    const own = entries.filter(({ target }) => target.report === item)
    const kept = own.length > 0 ? await store.report(id) : undefined
    if (kept) found.set(id, { text: (await correctedReport(store, kept)).kept.report.text, words: wordsOf(own), raw: oneLine(`${title}\n${raw}`) })
  }
  return found
}

function wordsOf(entries: readonly Correction[]): Hiding['words'] {
  if (entries.some(({ target }) => target.textQuote === undefined)) return 'all'
  return entries.flatMap(({ target }) => patternOf(target.textQuote?.exact ?? ''))
}

/** The words however white space stands between them. */
function patternOf(words: string): readonly RegExp[] {
  const parts = words.split(/\s+/u).filter((it) => it !== '')
  return parts.length === 0 ? [] : [new RegExp(parts.map((it) => it.replaceAll(/[\\^$.*+?()[\]{}|/-]/gu, '\\$&')).join('\\s+'), 'gu')]
}

function withoutHidden(text: string, hiding: Hiding | undefined): string {
  if (!hiding) return text
  if (hiding.words === 'all') return isFrom(hiding.raw, oneLine(text)) ? blocks(text) : text
  return hiding.words.reduce((now, pattern) => now.replaceAll(pattern, blocks), text)
}

/** Whether a text stands in another, with or without the name of who says it before it. */
function isFrom(raw: string, text: string): boolean {
  return raw.includes(text) || raw.includes(text.replace(/^[^:]{1,120}: (?=.)/u, ''))
}

/** The same with blocks in place of its characters. */
export function blocks(text: string): string {
  return text.replaceAll(/\S/gu, (it) => '█'.repeat(it.length))
}

function oneLine(text: string): string {
  return text.replaceAll(/\s+/gu, ' ').trim()
}
