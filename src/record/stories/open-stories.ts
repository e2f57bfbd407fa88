import { cosine, cover, emptyVector, plus, type Vector } from '../terms/vector.ts'
import { channels, type ReportVectors } from './report-terms.ts'

const day = 86_400_000

/** A report that is still compared with. */
export interface Member {
  /** Its place in the order of reports. */
  readonly order: number
  readonly vectors: ReportVectors
  readonly language?: string
  readonly at?: number
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

/** What the decision looks at, in this order; cosines in thousandths, days in tenths. */
export const featureNames = [
  ...channels.map((channel) => `story ${channel}`),
  ...channels.map((channel) => `nearest ${channel}`),
  'second words',
  'second names',
  'second sounds',
  'my names in story',
  'story names in mine',
  'my lead in story',
  'story lead in mine',
  'my names in nearest',
  'nearest names in mine',
  'days to newest',
  'days to oldest',
  'days to nearest',
  'size',
  'near share',
  'same language',
  'nearest language',
  'lead of words',
  'terms',
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
  /** How many stories are nearer. */
  readonly rank: number
}

/** A row of features for a report and a story it may belong to. */
export function featuresOf(report: Member, { story, members, hits, lead, rank }: Near): Int16Array {
  const [nearest, second] = members
  const thousand = (value: number): number => Math.round(1000 * value)
  const days = (time: number | undefined): number =>
    time === undefined || report.at === undefined ? -1 : Math.min(3000, Math.round((10 * Math.abs(report.at - time)) / day))
  const whole = (at: keyof ReportVectors): number => thousand(cosine(report.vectors[at], story.sums[at]))
  const pair = (other: Member | undefined, at: keyof ReportVectors): number => thousand(cosine(report.vectors[at], other?.vectors[at] ?? emptyVector))
  const language = report.language ?? ''
  return Int16Array.of(
    ...channels.map(whole),
    ...channels.map((channel) => pair(nearest, channel)),
    pair(second, 'words'),
    pair(second, 'names'),
    pair(second, 'sounds'),
    thousand(cover(report.vectors.leadNames, story.sums.names)),
    thousand(cover(story.sums.leadNames, report.vectors.names)),
    thousand(cover(report.vectors.lead, story.sums.words)),
    thousand(cover(story.sums.lead, report.vectors.words)),
    thousand(cover(report.vectors.leadNames, nearest?.vectors.names ?? emptyVector)),
    thousand(cover(nearest?.vectors.leadNames ?? emptyVector, report.vectors.names)),
    days(story.newest),
    days(story.oldest),
    days(nearest?.at),
    Math.min(1000, story.size),
    thousand(Math.min(1, hits / story.size)),
    thousand((story.languages.get(language) ?? 0) / story.size),
    (nearest?.language ?? '') === language ? 1 : 0,
    thousand(lead),
    report.vectors.words.to - report.vectors.words.from,
    rank,
  )
}
