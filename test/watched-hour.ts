import { madeFeed, madePage, type Answered, type MadeEntry } from './watched-web.ts'

/** What a feed of the tests is like. */
export interface MadeSite {
  readonly host: string
  readonly path: string
  /** Milliseconds between two entries. */
  readonly gap: number
  /** Whether entries have their text, or the beginning and a page. */
  readonly teasers?: boolean
  /** No ETag: it never answers that nothing has changed. */
  readonly plain?: boolean
  /** Elements of the channel. */
  readonly channel?: string
  readonly headers?: Readonly<Record<string, string>>
  /** What it answers in the place of its feed, at a time counted from the start. */
  readonly instead?: (elapsed: number) => Answered | undefined
}

/** Sites whose feeds grow with the time of the test; what each of their entries said is noted. */
export interface MadeSites {
  answer(host: string, path: string, now: number): Answered | undefined
  /** Texts that were served, by title. */
  readonly served: ReadonlyMap<string, ReadonlySet<string>>
}

/** Entries that a feed has at a time. */
const longest = 12
const minute = 60_000

/** Sites that begin an hour before the test. Every third entry changes its text after a while. What was served is not noted where `noted` is false. */
export function madeSites(sites: readonly MadeSite[], start: number, noted = true): MadeSites {
  const byAddress = new Map(sites.map((site) => [`${site.host}${site.path}`, site]))
  const served = new Map<string, Set<string>>()
  const serve = (title: string, text: string): string => {
    if (noted) served.set(title, (served.get(title) ?? new Set()).add(text))
    return text
  }

  function entryOf(site: MadeSite, number: number, now: number): MadeEntry {
    const at = start - 60 * minute + number * site.gap
    const changed = number % 3 === 0 && now > at + 15 * minute
    const name = `${site.host}${site.path} ${number}`
    const text = `Nr. ${number}: the bridge is ${changed ? 'open again' : 'closed'}, the mayor said.`
    const about = { guid: `${site.host}${site.path}/${number}`, title: name, at }
    if (site.teasers !== true) return { ...about, whole: serve(name, text) }
    return { ...about, text: serve(name, text), link: `http://${site.host}:PORT/page/${number}` }
  }

  return {
    served,
    answer(host, path, now) {
      const page = /^\/page\/(\d+)$/u.exec(path)?.[1]
      if (page !== undefined) {
        const paragraphs = Array.from(
          { length: 4 },
          (_, n) =>
            `The bridge over the harbour of ${host} is closed tonight, the mayor said in paragraph ${n}, and the police chief told reporters of report ${page} that the ferries run every hour until it is open again.`,
        )
        return { headers: { 'content-type': 'text/html' }, body: madePage(`${host}/rss ${page}`, paragraphs) }
      }
      const site = byAddress.get(`${host}${path}`)
      if (!site) return undefined
      const instead = site.instead?.(now - start)
      if (instead) return instead
      const count = Math.floor((now - start + 60 * minute) / site.gap) + 1
      const entries = Array.from({ length: Math.min(count, longest) }, (_, n) => entryOf(site, count - 1 - n, now))
      const { body, etag } = madeFeed(site.host, entries, site.channel)
      return { body, ...(site.plain !== true && { etag }), ...(site.headers && { headers: site.headers }) }
    },
  }
}
