import type { Page, PageOptions, Store } from '../../../store/index.ts'
import type { Claim } from '../../../words/index.ts'
import { reportsOf } from '../reports-of.ts'
import { shownWords, type Evidence, type ShownWords } from '../shown-words.ts'
import { copiesAround, cameAround } from './around.ts'
import { denyingOf, foremostClaims } from './foremost.ts'
import { fewMarks, marksOf, withCopies, type CameAt, type Mark } from './marks.ts'

/** A mark with the words. */
export interface ShownMark extends Omit<Mark, 'words'> {
  /** Of a denial: the claim that denies. */
  readonly denies?: string
  readonly evidence: readonly Evidence[]
}

/** A claim with who told it when. */
export interface ToldTimes extends Pick<Claim, 'id' | 'kind' | 'type' | 'text' | 'status' | 'time' | 'place' | 'firstAt' | 'lastAt'> {
  /** How many there are. */
  readonly reports: number
  readonly origins: number
  /** In the order of time; the first of each origin before those that follow it where there are too many. */
  readonly marks: readonly ShownMark[]
  /** Those who deny it, likewise. */
  readonly denials: readonly ShownMark[]
  /** What is left out. */
  readonly more: { readonly marks: number; readonly denials: number }
}

/** How much is told of a claim at most. */
interface Most {
  readonly marks: number
  readonly denials: number
}

const mostOfEach: Most = { marks: 40, denials: 20 }

/** The foremost claims of a story, each with its tellings and denials over time. Throws `unknown-id`. */
export async function shownTellings(store: Store, story: string, page: PageOptions): Promise<Page<ToldTimes>> {
  const { items, ...rest } = await foremostClaims(store, story, { limit: 20, ...page })
  return { ...rest, items: await toldTimes(store, items, mostOfEach) }
}

/** These claims, each with its tellings and denials over time. */
export async function toldTimes(store: Store, items: readonly Claim[], most: Most): Promise<readonly ToldTimes[]> {
  const denying = await denyingOf(store, items)
  const came = await cameAround(store, [...items, ...denying.values()])
  const drafts = items.map((claim) => draftOf(claim, { denying, came, most }))
  const copies = await copiesAround(
    store,
    drafts.flatMap(({ marks }) => marks),
  )
  const cited = drafts.flatMap(({ marks, denials }) => [...marks, ...denials.map(({ mark }) => mark)].map(({ report }) => report))
  const shown = await shownWords(store, cited, items.flatMap(reportsOf))
  return drafts.map((draft) => shownDraft({ ...draft, marks: withCopies(draft.marks, draft.claim, copies) }, shown))
}

interface Draft {
  readonly claim: Claim
  readonly marks: readonly Mark[]
  readonly denials: readonly { readonly claim: string; readonly mark: Mark }[]
  readonly more: ToldTimes['more']
}

interface Around {
  readonly denying: ReadonlyMap<string, Claim>
  readonly came: CameAt
  readonly most: Most
}

function draftOf(claim: Claim, { denying, came, most }: Around): Draft {
  const all = marksOf(claim, came)
  const denials = (claim.deniedBy ?? []).flatMap((id) => {
    const found = denying.get(id)
    return found ? marksOf(found, came).map((mark) => ({ claim: id, mark })) : []
  })
  const marks = fewMarks(all, most.marks)
  return {
    claim,
    marks,
    denials: denials.slice(0, most.denials),
    more: { marks: all.length - marks.length, denials: Math.max(0, denials.length - most.denials) },
  }
}

function shownDraft({ claim, marks, denials, more }: Draft, shown: ShownWords): ToldTimes {
  const { id, kind, type, text, status, time, place, firstAt, lastAt, origins } = claim
  const reports = reportsOf(claim)
  const told = Object.fromEntries(Object.entries({ type, time, place, firstAt, lastAt }).filter(([, value]) => value !== undefined))
  const markOf = ({ words, ...mark }: Mark): ShownMark => ({ ...mark, evidence: shown.evidence([words]) })
  return {
    id,
    kind,
    text: shown.without(reports, text),
    status,
    ...told,
    reports: reports.length,
    origins: origins.length,
    marks: marks.map(markOf),
    denials: denials.map(({ claim: denies, mark }) => ({ ...markOf(mark), denies })),
    more,
  }
}
