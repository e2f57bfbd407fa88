import { openMeasure, type Measure } from '../terms/measure.ts'
import { emptyVector, plus, type Vector } from '../terms/vector.ts'
import { channels, type Channel, type ReportVectors } from './report-terms.ts'

const day = 86_400_000

/** A report that is still compared with. */
export interface Member {
  /** Its place in the order of reports. */
  readonly order: number
  readonly vectors: ReportVectors
  readonly language?: string
  readonly at?: number
  /** That time is a day its words name: they may speak of another. */
  readonly atByWords?: boolean
}

/** A story while reports can still join it. */
export interface OpenStory {
  /** Order of its first report. */
  readonly first: number
  readonly sums: ReportVectors
  readonly size: number
  readonly oldest?: number
  readonly newest?: number
  /** How many of its reports are in a language; `''` where nobody knows. */
  readonly languages: ReadonlyMap<string, number>
}

/** Most terms of a story a channel keeps. */
const mostTerms = 500

/** A story of one report. */
export function storyOf({ order, vectors, language = '', at }: Member): OpenStory {
  return { first: order, sums: vectors, size: 1, languages: new Map([[language, 1]]), ...(at === undefined ? {} : { oldest: at, newest: at }) }
}

/** Two stories as one; the one that began first gives its name. */
export function joined(a: OpenStory, b: OpenStory): OpenStory {
  const languages = new Map(a.languages)
  for (const [language, count] of b.languages) languages.set(language, (languages.get(language) ?? 0) + count)
  const sums = Object.fromEntries(channels.map((channel) => [channel, plus(a.sums[channel], b.sums[channel], mostTerms)])) as Record<
    (typeof channels)[number],
    Vector
  > // every channel is there
  const times = [a.oldest, a.newest, b.oldest, b.newest].filter((time) => time !== undefined)
  return {
    first: Math.min(a.first, b.first),
    sums,
    size: a.size + b.size,
    languages,
    ...(times.length === 0 ? {} : { oldest: Math.min(...times), newest: Math.max(...times) }),
  }
}

/** The heaviest words of a report, which are looked for on their own. */
const heaviest = 10
/** Reports beyond which there are many: few have likely been gathered for one matter. */
const mostOpen = 50
const secondChannels = ['words', 'names', 'sounds'] as const

/** What the decision looks at, in this order; cosines in thousandths, days in tenths. */
export const featureNames = [
  ...channels.map((channel) => `story ${channel}`),
  ...channels.map((channel) => `nearest ${channel}`),
  ...secondChannels.map((channel) => `second ${channel}`),
  'my names in story',
  'story names in mine',
  'my lead in story',
  'story lead in mine',
  'my names in nearest',
  'nearest names in mine',
  'my head in story',
  'my head in nearest',
  'nearest head in mine',
  'shared words',
  'shared names',
  'my heaviest in nearest',
  'nearest heaviest in mine',
  'days to newest',
  'days to oldest',
  'days to nearest',
  'size',
  'near share',
  'same language',
  'nearest language',
  'lead of words',
  'rival',
  'open reports',
  'terms',
  'nearest terms',
  'rank',
] as const

/** Reports of a story that are nearest to another report, nearest first. */
export interface Near {
  readonly story: OpenStory
  readonly members: readonly Member[]
  /** How many of its reports share rare terms with it. */
  readonly hits: number
  /** How near it is next to the nearest story, 0 to 1. */
  readonly lead: number
  /** How near the nearest other story is next to it; 0 where there is none. */
  readonly rival: number
  /** Reports there are to be near to. */
  readonly open: number
  /** How many stories are nearer. */
  readonly rank: number
}

/** Days a day that words name may be away; further off it is another day's, and tells nothing. */
const mostByWords = 20

/** Tenths of days; -1 where they tell nothing. */
function tenthsOfDays(milliseconds: number, byWords: boolean): number {
  const tenths = Math.round((10 * Math.abs(milliseconds)) / day)
  return byWords && tenths > 10 * mostByWords ? -1 : Math.min(3000, tenths)
}

const measures = Object.fromEntries(channels.map((channel) => [channel, openMeasure()])) as Readonly<Record<Channel, Measure>> // every channel is there

/** Rows of features for a report and stories it may belong to. */
export function featuresOf(report: Member, near: readonly Near[]): readonly Int16Array[] {
  for (const channel of channels) measures[channel].take(report.vectors[channel])
  return near.map((it) => rowOf(report, it))
}

/** A row of features; the measures hold the report. */
function rowOf(report: Member, { story, members, hits, lead, rival, open, rank }: Near): Int16Array {
  const [nearest, second] = members
  const thousand = (value: number): number => Math.round(1000 * value)
  const byWords = report.atByWords === true || nearest?.atByWords === true
  const days = (time: number | undefined): number => (time === undefined || report.at === undefined ? -1 : tenthsOfDays(report.at - time, byWords))
  const language = report.language ?? ''
  const row = new Int16Array(featureNames.length)
  let size = 0
  const put = (value: number): void => {
    row[size++] = value
  }
  for (const channel of channels) put(thousand(measures[channel].cosine(story.sums[channel])))
  for (const channel of channels) put(thousand(measures[channel].cosine(nearest?.vectors[channel] ?? emptyVector)))
  for (const channel of secondChannels) put(thousand(measures[channel].cosine(second?.vectors[channel] ?? emptyVector)))
  put(thousand(measures.leadNames.coverBy(story.sums.names)))
  put(thousand(measures.names.coverOf(story.sums.leadNames)))
  put(thousand(measures.lead.coverBy(story.sums.words)))
  put(thousand(measures.words.coverOf(story.sums.lead)))
  put(thousand(measures.leadNames.coverBy(nearest?.vectors.names ?? emptyVector)))
  put(thousand(measures.names.coverOf(nearest?.vectors.leadNames ?? emptyVector)))
  put(thousand(measures.head.coverBy(story.sums.words)))
  put(thousand(measures.head.coverBy(nearest?.vectors.words ?? emptyVector)))
  put(thousand(measures.words.coverOf(nearest?.vectors.head ?? emptyVector)))
  put(measures.words.sharedWith(nearest?.vectors.words ?? emptyVector))
  put(measures.names.sharedWith(nearest?.vectors.names ?? emptyVector))
  put(thousand(measures.words.heaviestBy(nearest?.vectors.words ?? emptyVector, heaviest)))
  put(thousand(measures.words.heaviestOf(nearest?.vectors.words ?? emptyVector, heaviest)))
  put(days(story.newest))
  put(days(story.oldest))
  put(days(nearest?.at))
  put(Math.min(1000, story.size))
  put(thousand(Math.min(1, hits / story.size)))
  put(thousand((story.languages.get(language) ?? 0) / story.size))
  put((nearest?.language ?? '') === language ? 1 : 0)
  put(thousand(lead))
  put(thousand(Math.min(3, rival)))
  put(Math.min(mostOpen, open))
  put(report.vectors.words.to - report.vectors.words.from)
  put((nearest?.vectors.words.to ?? 0) - (nearest?.vectors.words.from ?? 0))
  put(rank)
  return row
}
