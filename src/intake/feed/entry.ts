import type { Feed, Intake, Provenance, ReportInput } from '../../words/index.ts'
import { revisionOf } from '../revision/index.ts'
import { bylinesOf } from '../wire/byline.ts'
import { resolved } from './addresses.ts'
import { bodyOf } from './body.ts'
import type { Draft, Person } from './draft.ts'
import { languageTag } from './feed-fields.ts'
import { mediaOf } from './media.ts'
import { present } from './present.ts'
import { remembered } from './remembered.ts'
import { moreSummary, type Slot } from './words.ts'

/** What an entry comes in. */
export interface Around {
  /** Id of the report. */
  readonly id: string
  /** What its fields were read from: the first word of where each came from. */
  readonly as: 'feed' | 'json-feed' | 'sitemap'
  readonly feed: Feed
  /** Addresses that a relative link may be meant from, the surest first. */
  readonly bases: readonly (string | undefined)[]
}

/** An entry of a feed as a report. */
export function reportOfEntry(entry: Draft, { id, as, feed, bases }: Around): Intake {
  const caption = entry.value('caption')
  const isBare = entry.said('summary') === undefined && entry.said('content') === undefined
  const { text, quality } = bodyOf(isBare ? caption : entry.value('summary'), entry.value('content'))
  const people = authors(entry.people)
  const media = mediaOf(entry, isBare ? undefined : caption?.replace(/\s+/gu, ' '))
  const report: ReportInput = {
    id,
    text,
    ...saidBy(entry, feed, bases),
    ...bylineFor(people.map((person) => person.name).join('\n')),
    ...(media.length > 0 && { media }),
  }
  return {
    report,
    quality: quality === 'full' && entry.rank('content') === moreSummary ? 'teaser' : quality,
    from: provenance(as, report, entry, people),
    ...present({ guid: entry.value('id'), feed: Object.keys(feed).length === 0 ? undefined : feed }),
  }
}

/** What an entry says of itself in so many words. */
function saidBy(entry: Draft, feed: Feed, bases: Around['bases']): Partial<ReportInput> {
  const outlet = entry.value('outlet')
  const title = withoutOutlet(entry.value('title'), outlet)
  const link = entry.value('link')
  const name = outlet ?? feed.title
  const updated = entry.value('updated')
  const published = entry.value('date') ?? updated
  return present({
    language: primary(entry.value('language')) ?? primary(feed.language),
    title,
    url: link === undefined ? undefined : resolved(link, ...bases),
    outlet: name === undefined ? undefined : { name },
    publishedAt: published,
    updatedAt: updated === published ? undefined : updated,
    revision: revisionOf({ headline: title }),
  })
}

/** Feeds that gather from many outlets put the outlet behind each headline. */
function withoutOutlet(title: string | undefined, outlet: string | undefined): string | undefined {
  const end = outlet === undefined ? undefined : [` - ${outlet}`, ` – ${outlet}`, ` | ${outlet}`].find((end) => title?.endsWith(end) === true)
  return end === undefined ? title : title?.slice(0, -end.length)
}

/** A feed names the same few people over and over. */
const bylineFor = remembered((lines: string) => {
  const { names, agencies } = bylinesOf(lines === '' ? [] : lines.split('\n'))
  const bylines = names.filter((name) => /\p{L}.*\p{L}/u.test(name)) // one letter is no name
  return { ...(bylines.length > 0 && { bylines }), ...(agencies.length > 0 && { agencies }) }
})

/** No byline names more. */
const mostPeople = 100

/** The people of the surest element that names any. */
function authors(people: readonly Person[]): readonly Person[] {
  const named = people.slice(0, mostPeople).filter((person) => person.name !== '')
  const best = Math.min(...named.map((person) => person.rank))
  return named.filter((person) => person.rank === best)
}

/** The language a report can be read in: `no` names neither of the two Norwegian ones, so the words tell. */
function primary(written: string | undefined): string | undefined {
  const tag = languageTag(written)?.toLowerCase().split('-')[0]
  return tag === 'no' || tag === 'und' || tag === 'mul' ? undefined : tag
}

const slots: Readonly<Partial<Record<keyof ReportInput, readonly Slot[]>>> = {
  text: ['content', 'summary', 'caption'],
  title: ['title'],
  url: ['link'],
  publishedAt: ['date', 'updated'],
  updatedAt: ['updated'],
  language: ['language'],
  outlet: ['outlet'],
}

/** Which element each field was read from: `feed dc:date`. */
function provenance(as: string, report: ReportInput, entry: Draft, people: readonly Person[]): Provenance {
  const from: Record<string, string> = {}
  for (const field in report) {
    if (field === 'id' || (field === 'text' && report.text === '')) continue
    const slot = slots[field as keyof ReportInput]?.find((slot) => entry.said(slot)) // its own keys are all there are
    const element = slot === undefined ? (field === 'bylines' || field === 'agencies' ? people[0]?.from : undefined) : entry.said(slot)?.from
    from[field] = element === undefined ? as : `${as} ${element}`
  }
  return from
}
