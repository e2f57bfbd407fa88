import type { Intake } from '../../words/index.ts'
import { day, minute } from './pace/spans.ts'

/** More entries of one moment than this share a time that is none of theirs: when the feed was made, or brought over from elsewhere. */
const mostShared = 3

/** How far the clocks of others go before ours. */
const ahead = 10 * minute

/** What stands as the origin of a time that the list could not be believed about. */
export const firstSeen = 'first seen'

/**
 * Entries with times that can be believed. One that lies in the future, or that more than three share, is not: then it is the day alone where that is past,
 * so that old entries do not come back as new, else the moment it was first seen, which is `seenAt` (RFC 3339).
 */
export function withTrustedDates(entries: readonly Intake[], seenAt: string): readonly Intake[] {
  const now = Date.parse(seenAt)
  const count = new Map<number, number>()
  for (const { report } of entries) {
    const time = momentOf(report.publishedAt)
    if (time !== undefined) count.set(time, (count.get(time) ?? 0) + 1)
  }
  const shared = (time: number | undefined): boolean => time !== undefined && (count.get(time) ?? 0) > mostShared
  return entries.map((entry) => {
    const { publishedAt, updatedAt, ...report } = entry.report
    const published = momentOf(publishedAt)
    const late = (time: string | undefined): boolean => time !== undefined && Date.parse(time) > now + ahead
    const doubted = late(publishedAt) || shared(published)
    if (!doubted && !late(updatedAt)) return entry
    const past = published !== undefined && published < now - day
    const told = doubted ? (past ? new Date(published).toISOString().slice(0, 10) : seenAt) : publishedAt
    const kept = updatedAt !== undefined && !late(updatedAt) && !shared(momentOf(updatedAt)) ? updatedAt : undefined
    const from = { ...entry.from, ...(doubted && { publishedAt: past ? `${entry.from['publishedAt'] ?? 'feed'}, day only` : firstSeen }) }
    return { ...entry, from, report: { ...report, ...(told !== undefined && { publishedAt: told }), ...(kept !== undefined && { updatedAt: kept }) } }
  })
}

/** A moment in milliseconds since 1970; a day alone is none, for many reports share one. */
function momentOf(time: string | undefined): number | undefined {
  const moment = time === undefined || time.length <= 10 ? Number.NaN : Date.parse(time)
  return Number.isNaN(moment) ? undefined : moment
}
