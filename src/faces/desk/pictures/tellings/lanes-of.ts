import type { Telling, ToldTimes } from '../../api/index.ts'
import type { Messages } from '../../messages/messages.ts'
import type { TableRow } from '../table.ts'
import type { Lane, LaneMark } from './lane.ts'

/** What tellings are put into words with. */
export interface Said {
  readonly words: Messages['tellings']
  readonly status: Messages['record']['status']
  /** A moment as the page writes it. */
  readonly moment: (iso: string) => string
  readonly clock: (iso: string) => string
  /** Where a claim is shown. */
  readonly link: (claim: string) => string
}

/** A row for each claim, the first told first. */
export function lanesOfClaims(claims: readonly ToldTimes[], said: Said): readonly Lane[] {
  const inOrder = claims.toSorted((a, b) => firstOf(a) - firstOf(b))
  return inOrder.map((claim): Lane => {
    const { words, link } = said
    const [first] = claim.marks
    const text = claim.text
    return {
      label: {
        id: claim.id,
        text,
        under: underOf(claim, said),
        name: words.claim(text, underOf(claim, said).join(', ')),
        href: link(claim.id),
        named: true,
        shown: first && { about: text, evidence: first.evidence },
      },
      event: eventOf(claim, said),
      marks: marksOf(claim, said),
    }
  })
}

/** A row for each origin of one claim, the first first, and one for those who deny it. */
export function lanesOfOrigins(claim: ToldTimes, said: Said): readonly Lane[] {
  const { words, clock } = said
  const groups = new Map<string, { readonly told: Telling; readonly marks: LaneMark[] }>()
  const all = marksOf(claim, said)
  const told = tellingsOf(claim)
  for (const [at, mark] of all.entries()) {
    const one = told[at]
    if (!one) continue
    const key = one.denies === undefined ? originKey(one) : ''
    const group = groups.get(key) ?? { told: one, marks: [] }
    group.marks.push(mark)
    groups.set(key, group)
  }
  return [...groups].map(([key, { told: first, marks }], at): Lane => {
    const text = key === '' ? words.denials : first.origin.name
    const under = [words.firstTold(clock(first.at), first.outlet ?? words.unknownOutlet), words.reports(marks.length)]
    return {
      label: { id: `lane ${key}`, text, under, name: `${text}: ${under.join(', ')}`, named: true, shown: { about: text, evidence: first.evidence } },
      event: at === 0 ? eventOf(claim, said) : undefined,
      marks,
    }
  })
}

/** The same as lines of a table. */
export function rowsOfClaims(claims: readonly ToldTimes[], said: Said): readonly TableRow[] {
  return claims
    .toSorted((a, b) => firstOf(a) - firstOf(b))
    .flatMap((claim) =>
      tellingsOf(claim).map((telling): TableRow => ({
        id: idOf(claim, telling),
        cells: [
          claim.text,
          { at: telling.at },
          telling.outlet,
          howOf(telling, said.words),
          telling.origin.name,
          telling.via.join(' > '),
          { at: claim.time?.from },
        ],
        shown: { about: claim.text, evidence: telling.evidence },
      })),
    )
}

function marksOf(claim: ToldTimes, said: Said): LaneMark[] {
  const { words, moment } = said
  return tellingsOf(claim).map((telling): LaneMark => ({
    id: idOf(claim, telling),
    at: Date.parse(telling.at),
    shape: telling.denies !== undefined ? 'denial' : telling.new ? 'origin' : telling.how === 'copy' ? 'copy' : 'retelling',
    source: sourceOf(claim, telling),
    name: words.telling(moment(telling.at), telling.outlet ?? words.unknownOutlet, nameOf(telling, words)),
    shown: { about: `${nameOf(telling, words)}: ${claim.text}`, evidence: telling.evidence },
  }))
}

function nameOf({ origin, via, own, ...telling }: Telling, words: Messages['tellings']): string {
  if (telling.denies !== undefined) return words.deniedBy(origin.name)
  const from = own ? words.own : via.length > 0 ? words.fromVia(origin.name, via.join(' > ')) : origin.name
  return telling.new ? words.newOrigin(from) : telling.how === 'copy' ? words.copy(from) : words.retelling(from)
}

function howOf(telling: Telling, { signs }: Messages['tellings']): string {
  return telling.denies !== undefined ? signs.denial : telling.new ? signs.origin : telling.how === 'copy' ? signs.copy : signs.retelling
}

function underOf(claim: ToldTimes, { words, status, clock }: Said): readonly string[] {
  const [first] = claim.marks
  const counts = [words.origins(claim.origins), words.reports(claim.reports)]
  const stands = claim.status === 'contradicted' || claim.status === 'denied' || claim.status === 'retracted' ? [status[claim.status]] : []
  return [...(first ? [`${clock(first.at)} ${first.outlet ?? words.unknownOutlet}`] : []), ...counts, ...stands]
}

function eventOf({ id, time, text, marks }: ToldTimes, { words, moment }: Said): Lane['event'] {
  if (!time) return undefined
  const [from, to] = [Date.parse(time.from), Date.parse(time.to)]
  if (Number.isNaN(from) || Number.isNaN(to)) return undefined
  const short = time.grain === 'minute' || time.grain === 'hour' || to - from <= 3_600_000
  const name = short ? words.happened(moment(time.from)) : words.happenedBetween(moment(time.from), moment(time.to))
  return { id: `${id} happened`, from, to, name, shown: { about: `${text}: ${name}`, evidence: marks.flatMap(({ evidence }) => evidence).slice(0, 6) } }
}

function sourceOf(claim: ToldTimes, { from, origin }: Telling): string | undefined {
  if (from === undefined) return undefined
  const there = claim.marks.filter(({ report }) => report === from)
  const source = there.find((it) => originKey(it) === `${origin.kind} ${origin.name}`) ?? there[0]
  return source && idOf(claim, source)
}

function idOf({ id }: ToldTimes, telling: Telling): string {
  return [id, telling.report, originKey(telling), telling.denies ?? ''].join(' ').trim()
}

/** What one report tells from one origin is one mark, however often it tells it; in the order of time. */
function tellingsOf(claim: ToldTimes): readonly Telling[] {
  const all = [...claim.marks, ...claim.denials].toSorted((a, b) => Date.parse(a.at) - Date.parse(b.at))
  return [...new Map(all.map((telling) => [idOf(claim, telling), telling])).values()]
}

function originKey({ origin: { kind, name } }: Telling): string {
  return `${kind} ${name}`
}

function firstOf({ marks, denials, firstAt }: ToldTimes): number {
  return Date.parse(marks[0]?.at ?? denials[0]?.at ?? firstAt ?? '') || Number.POSITIVE_INFINITY
}
