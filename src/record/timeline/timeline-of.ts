import { compare } from '../compare.ts'
import type { Citation, Claim, Timeline, TimelineEntry } from '../../words/index.ts'
import type { Digest } from '../digest/index.ts'
import type { JoinedStory } from '../joined-story.ts'
import { choose, usualChoice, type Chosen } from './choose.ts'
import { dateOfDay } from './days.ts'
import { draftOf } from './draft.ts'
import { learnedJudge } from './judge.ts'
import type { Line } from './lines.ts'

/**
 * A story by the days things happened: days first, by how likely a journalist's timeline would have them, then the sentences of a day, each an entry
 * (dates before sentences: Ghalandari and Ifrim, ACL 2020). Every day is there that the reports speak of; a weight of half and more is what a
 * journalist would rather have than not.
 */
export function timelineOf({ id, digests }: JoinedStory, claims: readonly Claim[]): Timeline {
  const draft = draftOf(digests)
  const told = claimsByReport(claims)
  const entries = choose(draft, learnedJudge(), usualChoice, withdrawnIn(claims)).flatMap((chosen) => {
    const line = draft.lines[chosen.line]
    const digest = line && digests[line.report]
    return digest ? [entryOf(chosen, line, digest, told)] : []
  })
  return { story: id, entries: entries.sort((a, b) => compare(a.date, b.date) || b.weight - a.weight || compare(a.text, b.text)) }
}

function entryOf({ day, weight }: Chosen, { span, said, reportId }: Line, { reading }: Digest, claims: ClaimsByReport): TimelineEntry {
  const { from, to } = said.find((it) => it.day === day && it.time !== undefined)?.time ?? {}
  return {
    date: dateOfDay(day),
    ...(from !== undefined && { from }),
    ...(from !== undefined && to !== undefined && { to }),
    weight: Math.round(weight * 10_000) / 10_000,
    text: reading.report.text.slice(...span).replace(/\s+/gu, ' '),
    citations: [{ report: reportId, span }],
    claims: claimsIn(claims.get(reportId) ?? [], span),
  }
}

/** Whether a sentence tells what its teller took back: a claim that was retracted, or a number. */
function withdrawnIn(claims: readonly Claim[]): (line: Line) => boolean {
  const words = claims.flatMap(({ status, members, values = [] }) => [
    ...(status === 'retracted' ? members : []),
    ...values.filter(({ state }) => state === 'retracted'),
  ])
  return ({ reportId, span: [from, to] }) => words.some(({ report, span }) => report === reportId && from <= span[0] && span[1] <= to)
}

type ClaimsByReport = ReadonlyMap<string, readonly (Citation & { readonly claim: string })[]>

function claimsByReport(claims: readonly Claim[]): ClaimsByReport {
  const byReport = new Map<string, (Citation & { readonly claim: string })[]>()
  for (const { id, members } of claims)
    for (const { report, span, trigger } of members) {
      const member = { claim: id, report, span: trigger ?? span }
      const known = byReport.get(report)
      if (known) known.push(member)
      else byReport.set(report, [member])
    }
  return byReport
}

function claimsIn(members: readonly (Citation & { readonly claim: string })[], [from, to]: readonly [number, number]): readonly string[] {
  return [...new Set(members.flatMap(({ span, claim }) => (from <= span[0] && span[1] <= to ? [claim] : [])))].sort(compare)
}
