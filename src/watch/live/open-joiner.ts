import type { Store } from '../../store/index.ts'
import type { Languages } from '../languages.ts'
import type { JoinedStore } from '../record/join-store.ts'
import { storyId } from '../record/stories-of.ts'
import { openDigests } from './digests.ts'
import { openFinding } from './finding.ts'
import { openHomes } from './homes.ts'
import { keepStories } from './keep-stories.ts'
import { openLedger } from './ledger.ts'
import { openNews, type NewsReader } from './news.ts'
import { openRoll } from './roll.ts'
import { look, takeIn, type TakesIn } from './take-in.ts'
import { openTellings, type Tellings } from './tellings.ts'

/** How a joiner works. */
export interface JoinerOptions {
  /** Threads that read; one a core unless told. */
  readonly workers?: number
}

/** Joins a store again and again: what came since the last time goes into the record, and the rows are those that `joinStore` would give. */
export interface Joiner {
  /** Joins what came since the last time; called meanwhile, it waits for its turn. Throws errors of the store; what was not kept then is kept the next time. */
  join(): Promise<LiveJoined>
  /** Waits for what is being joined. */
  close(): Promise<void>
}

/** What joining changed. */
export interface LiveJoined extends JoinedStore {
  /** Whether all reports had to be gone through: the first time, and where one came that is older than the finders can go back to. */
  readonly whole: boolean
}

/** All that is in memory between two times. */
interface State extends TakesIn {
  readonly news: NewsReader
  readonly tellings: Tellings
  /** Ids of stories that the store had when it was opened, until they are looked at. */
  readonly before: Set<string>
}

/** Opens a joiner on a store. Nothing is joined yet. */
export async function openJoiner(store: Store, languages: Languages, options: JoinerOptions = {}): Promise<Joiner> {
  let state: State | undefined
  let last: Promise<unknown> = Promise.resolve()
  const join = async (): Promise<LiveJoined> => {
    const news = await state?.news.next()
    const begins = state === undefined || news?.gap === true
    if (begins) state = await beginning(store, languages, options)
    const now = state!
    const within = begins || !news ? await allOf(now) : await takeIn(now, news)
    now.news.done()
    if (now.before.size > 0) for (const entry of now.owed) if (now.homes.of(entry) === entry) now.before.delete(storyId(now.roll.dated(entry), undefined))
    const kept = await keepStories({ ...now, corrections: now.ledger.now }, [...now.owed], [...now.before])
    now.owed.clear()
    now.before.clear()
    return { stories: now.homes.stories, ...kept, whole: !within }
  }
  return {
    join: async () => {
      const turn = last.then(join)
      last = turn.catch(() => undefined) // whoever asked is told
      return turn
    },
    close: async () => void (await last),
  }
}

async function beginning(store: Store, languages: Languages, { workers }: JoinerOptions): Promise<State> {
  const news = await openNews(store)
  const ledger = await openLedger(store)
  const roll = openRoll()
  const tellings = openTellings(store, roll, () => ledger.now)
  for await (const { id, item, report } of store.allReports({ readings: false })) roll.add({ id, item, report: ledger.now.shown(id, report) })
  return {
    store,
    news,
    ledger,
    roll,
    tellings,
    finding: openFinding(roll, tellings),
    homes: openHomes(roll),
    digests: openDigests(store, tellings, languages, () => ledger.now, workers),
    owed: new Set(),
    before: new Set((await store.bases()).keys()),
  }
}

async function allOf(state: State): Promise<false> {
  await state.finding.goOn()
  look(state)
  return false
}
