import type { CitedReport, RowKind, RowOf, Rows, Surroundings } from '../../export/index.ts'
import type { Store } from '../../store/index.ts'
import {
  allShownVerdicts,
  claimsToShow,
  correctedReport,
  everyOf,
  keptBriefs,
  openLanguages,
  shownLedger,
  storyToShow,
  timelineToShow,
  type Languages,
} from '../../watch/index.ts'
import { HearsayError, type Language, type Story } from '../../words/index.ts'

/** Which rows of a store go out. */
export interface Wanted {
  readonly kind: RowKind
  /** Of this story only. */
  readonly story?: string
  /** Of briefs. */
  readonly language: Language
  /** What reads reports for briefs; opened for this unless told. */
  readonly languages?: Languages
  /** The ledger as it is, with words that it hides: for another store. */
  readonly whole?: boolean
}

/** Rows of a store, as they are asked for. Throws `unknown-id` for a story that is not there. */
export function rowsOfStore(store: Store, wanted: Wanted): Rows {
  const { kind, story, whole = false } = wanted
  const of = story === undefined ? {} : { story }
  const sources: { readonly [Kind in RowKind]: () => AsyncIterable<RowOf[Kind]> } = {
    statements: () => everyOf((page) => store.statements({ ...of, ...page })),
    events: () => everyOf((page) => store.events({ ...of, ...page })),
    claims: () => everyOf(async (page) => claimsToShow(store, { ...of, ...page })),
    stories: () => stories(store, wanted),
    copies: () => ofEach(store, wanted, async (id) => store.copies(id)),
    timeline: () => ofEach(store, wanted, async (id) => [await timelineToShow(store, id)].filter((it) => it !== undefined)),
    brief: () => briefs(store, wanted),
    corrections: () => (whole ? store.allCorrections() : shownLedger(store)),
    verdicts: () => (whole ? store.verdicts.all() : allShownVerdicts(store)),
  }
  return { kind, rows: sources[kind]() } as Rows // the kind's own
}

async function* stories(store: Store, { story }: Wanted): AsyncGenerator<Story> {
  if (story === undefined) {
    for await (const { id } of everyOf((page) => store.stories(page))) {
      const one = await storyToShow(store, id)
      if (one) yield one
    }
    return
  }
  const one = await storyToShow(store, story)
  if (!one) throw new HearsayError('unknown-id', { id: story, file: store.file })
  yield one
}

async function* ofEach<Row>(store: Store, wanted: Wanted, rowsOf: (story: string) => Promise<readonly Row[]>): AsyncGenerator<Row> {
  for await (const { id } of stories(store, wanted)) yield* await rowsOf(id)
}

function briefs(store: Store, wanted: Wanted): AsyncGenerator<RowOf['brief']> {
  const languages = wanted.languages ?? openLanguages()
  return ofEach(store, wanted, async (id) => (await keptBriefs(store, id, { language: [wanted.language] }, languages)).briefs)
}

/** Reports remembered while rows cite them: a story's reports are cited again and again. */
const remembered = 1000

/** What formats ask of a store beside the rows. Hidden words are in none of it. */
export function surroundingsIn(store: Store, at: string): Surroundings {
  const known = new Map<string, CitedReport | undefined>()
  return {
    at,
    story: async (id) => storyToShow(store, id),
    async report(id) {
      if (known.has(id)) return known.get(id)
      const kept = await store.report(id)
      const cited = kept && citedOf((await correctedReport(store, kept)).kept)
      if (known.size >= remembered) known.clear()
      known.set(id, cited)
      return cited
    },
  }
}

function citedOf({ outlet, title, url, publishedAt, language, report }: Awaited<ReturnType<typeof correctedReport>>['kept']): CitedReport {
  const fields = { outlet, title, url, publishedAt, language }
  return { ...(Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as CitedReport), text: report.text } // only undefined went
}
