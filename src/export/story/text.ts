import type { Claim, Copy } from '../../words/index.ts'
import { oneLine } from '../attribution.ts'
import type { Look } from '../exporter.ts'
import { paintFor, type Paint } from '../text/paint.ts'
import { wrapped } from '../text/wrapped.ts'
import { behind, clock, counted, namesOf, numbersOf } from './claim-words.ts'
import { countsOf, rankedClaims, type ShownReport, type StoryView } from './story-view.ts'

const shownClaims = 12

/** A story for a person: what is told and by whom, who disagrees, what changed, its reports and who copied whom. */
export function* storyText(view: StoryView, look: Look): Generator<string> {
  const paint = paintFor(look.color)
  const { story, claims } = view
  yield `${paint.strong(oneLine(story.title))}\n`
  yield `${paint.dim(aboutStory(view))}\n`
  const events = rankedClaims(claims.filter(({ kind, status, main }) => main && kind === 'event' && status !== 'retracted'))
  if (events.length > 0) yield heading('What is told', paint)
  for (const claim of events.slice(0, shownClaims)) yield* claimLines(claim, view, look)
  if (events.length > shownClaims) yield `  ${paint.dim(`and ${events.length - shownClaims} more`)}\n`
  yield* section('Who disagrees', [...disagreements(claims)], look)
  yield* section('What changed', changes(claims, view.reports), look)
  yield heading('Reports', paint)
  for (const id of story.reports) yield `  ${reportLine(view.reports.get(id) ?? { id })}\n`
  for (const copy of view.copies) yield `  ${paint.dim(copyLine(copy))}\n`
  for (const id of story.related) yield `  related: ${oneLine(view.related.get(id) ?? id)}\n`
}

function heading(words: string, paint: Paint): string {
  return `\n${paint.heading(words)}\n`
}

function* section(words: string, lines: readonly string[], look: Look): Generator<string> {
  if (lines.length === 0) return
  yield heading(words, paintFor(look.color))
  for (const line of lines) yield hanging(line, 2, look.width)
}

function* claimLines(claim: Claim, { reports }: StoryView, look: Look): Generator<string> {
  const paint = paintFor(look.color)
  yield hanging(oneLine(claim.text), 2, look.width)
  yield paint.dim(
    hanging(
      [behind(claim), ...(claim.firstAt === undefined ? [] : [`since ${clock(claim.firstAt)}`]), ...(claim.status === 'single' ? [] : [claim.status])].join(
        ' · ',
      ),
      6,
      look.width,
    ),
  )
  for (const numbers of numbersOf(claim, reports)) yield paint.dim(hanging(numbers, 6, look.width))
}

/** Pairs that cannot both be true, each told once. */
function* disagreements(claims: readonly Claim[]): Generator<string> {
  const byId = new Map(claims.map((claim) => [claim.id, claim]))
  const told = new Set<string>()
  for (const claim of claims) {
    for (const [others, how] of [
      [claim.deniedBy, 'denied'],
      [claim.contradicts, 'against it'],
    ] as const) {
      for (const other of others ?? []) {
        const against = byId.get(other)
        const pair = [claim.id, other].sort().join(' ')
        if (!against || told.has(pair)) continue
        told.add(pair)
        yield `${quoted(claim)} — ${how}: ${quoted(against)}`
      }
    }
  }
}

function quoted(claim: Claim): string {
  return `“${oneLine(claim.text)}” (${namesOf(claim)})`
}

/** Numbers that replaced others or were withdrawn, in the order of time. */
function changes(claims: readonly Claim[], reports: ReadonlyMap<string, ShownReport>): readonly string[] {
  return claims
    .filter(({ values = [] }) => values.some(({ state }) => state === 'superseded' || state === 'retracted'))
    .flatMap((claim) => numbersOf(claim, reports).map((numbers) => ({ numbers, at: claim.values?.at(-1)?.at ?? '' })))
    .sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0))
    .map(({ numbers }) => numbers)
}

/** `2025-03-14 14:20 UTC – 20:10 UTC · 16 reports · 7 newsrooms · 9 origins` */
function aboutStory({ story: { from, to, reports }, claims }: StoryView): string {
  const { newsrooms, origins } = countsOf(claims)
  const period = from === undefined ? [] : [to === undefined || to === from ? clock(from) : `${clock(from)} – ${clock(to)}`]
  const told = claims.length > 0 ? [counted(newsrooms, 'newsroom'), counted(origins, 'origin')] : []
  return [...period, counted(reports.length, 'report'), ...told].join(' · ')
}

function reportLine({ id, outlet, at }: ShownReport): string {
  return [at === undefined ? undefined : clock(at), outlet, id].flatMap((it) => (it === undefined ? [] : [oneLine(it)])).join('  ')
}

/** How one report took words from another. */
export function copyLine({ a, b, containment, direction, kind }: Copy): string {
  const how = kind === 'version' ? `${b} is a later version of ${a}` : `${b} took its words from ${a}`
  return `${how} (${direction}, ${Math.round(100 * containment)} %)`
}

/** Lines of a text that begin `indent` columns in. */
function hanging(text: string, indent: number, width: number): string {
  const blank = ' '.repeat(indent)
  return wrapped(text, width - indent)
    .map((line) => `${blank}${line}\n`)
    .join('')
}
