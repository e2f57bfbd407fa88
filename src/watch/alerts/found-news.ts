import type { KeptReport, News, Store } from '../../store/index.ts'
import { createHash } from 'node:crypto'
import type { Citation, NewsKind, Story } from '../../words/index.ts'
import type { NewsBody } from './news.ts'
import { shownWords } from '../shown/shown-words.ts'
import type { LookUp } from './look-up.ts'
import { newsClaim, quoteOf, quotesOf } from './quotes.ts'
import type { Search } from './saved-search.ts'
import type { Happening, Telling } from './tellings.ts'
import type { Told } from './told-before.ts'

/** News as they are kept: what is sent, and what they are known again by. */
export interface KeptNews extends News {
  readonly body: { readonly sent: NewsBody; readonly known: Told } & Readonly<Record<string, unknown>>
}

/** News as the program knows them. */
export function keptNews(news: News): KeptNews {
  return news as KeptNews // nobody else writes them
}

/** News of a claim. */
export async function newsOfClaim(
  search: Search,
  { claim }: Happening,
  { kind, other, numbers, known }: Telling,
  at: string,
  lookUp: LookUp,
): Promise<KeptNews> {
  const own = await quotesOf(claim, lookUp, kind === 'number')
  const others = other ? await quotesOf(other.claim, lookUp) : { quotes: [], moreQuotes: 0 }
  const story = await lookUp.story(claim.story)
  return news(search, at, { kind, ...known }, [claim.id, other?.claim.id ?? ''].toSorted(), {
    ...(story && { story: await storyOf(story, lookUp.store) }),
    claim: await newsClaim(claim, lookUp.store),
    ...(other && { other: await newsClaim(other.claim, lookUp.store) }),
    ...(numbers && { numbers }),
    quotes: [...own.quotes, ...others.quotes],
    moreQuotes: own.moreQuotes + others.moreQuotes,
    origins: claim.origins.length,
  })
}

/** News of a story that is new; it is known again by its first report. */
export async function newsOfStory(search: Search, story: Story, at: string, lookUp: LookUp): Promise<KeptNews> {
  const first = await lookUp.report(story.reports[0] ?? '')
  const titled = story.titleFrom && (await lookUp.report(story.titleFrom.report))
  const quotes = story.titleFrom && titled ? [quoteOf(story.titleFrom, titled)] : first ? [quoteOf(beginningOf(first), first)] : []
  const item = first?.item ?? story.id
  return news(search, at, { kind: 'story', facts: '', parts: [[item]] }, [item], {
    story: await storyOf(story, lookUp.store),
    quotes,
    moreQuotes: story.reports.length - quotes.length,
    origins: 0,
  })
}

/** News of a report that came, or of a new version of one. */
export function newsOfReport(search: Search, kept: KeptReport, kind: 'report' | 'version', at: string): KeptNews {
  const { id, item, title, outlet, url } = kept
  const told = kept.updatedAt ?? kept.publishedAt
  return news(search, at, { kind, facts: kind === 'version' ? id : '', parts: [[item]] }, [kind === 'version' ? id : item], {
    report: {
      id,
      item,
      ...(title !== undefined && { title }),
      ...(outlet !== undefined && { outlet }),
      ...(url !== undefined && { url }),
      ...(told !== undefined && { at: told }),
    },
    quotes: [quoteOf(beginningOf(kept), kept)],
    moreQuotes: 0,
    origins: 0,
  })
}

type Rest = Omit<NewsBody, 'schema' | 'kind' | 'at' | 'search'>

/** A key tells a search's news apart: what, and the facts that made it news. */
function news({ id, name }: Search, at: string, known: Told, named: readonly string[], rest: Rest): KeptNews {
  const kind: NewsKind = known.kind
  const key = createHash('sha256')
    .update(JSON.stringify([kind, known.facts, named]))
    .digest('hex')
    .slice(0, 24)
  return { key, search: id, at, body: { sent: { schema: 'hearsay/news@1', kind, at, search: { id, name }, ...rest }, known } }
}

async function storyOf({ id, title, reports }: Story, store: Store): Promise<{ readonly id: string; readonly title: string }> {
  return { id, title: (await shownWords(store, [], reports)).without(reports, title) }
}

/** The first words of a report, cut at a blank. */
function beginningOf({ id, report: { text } }: KeptReport): Citation {
  const from = /\S/u.exec(text)?.index ?? 0
  const line = /[^\r\n]*/u.exec(text.slice(from))?.[0] ?? ''
  const cut = line.length > 280 ? line.slice(0, 280).replace(/\s+\S*$/u, '') : line
  return { report: id, span: [from, from + cut.trimEnd().length] }
}
