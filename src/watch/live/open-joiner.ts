import { existsSync } from 'node:fs'
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
import { savedState, saveState, type SavedState } from './saved-state.ts'
import { takeIn, type TakesIn } from './take-in.ts'
import { openTellings, type Tellings } from './tellings.ts'

/** How a joiner works. */
export interface JoinerOptions {
  /** Threads that read; one a core unless told. */
  readonly workers?: number
  /** A file for what is in memory, so that the next joiner need not begin anew: beside a store in a file, `….joined` unless told. It holds no text of a report, and may be taken away at any time. */
  readonly state?: string
  /** Reports from which on that is worth the room; 5,000 unless told. */
  readonly worth?: number
}

/** Joins a store again and again: what came since the last time goes into the record, and the rows are those that `joinStore` would give. */
export interface Joiner {
  /** Joins what came since the last time; called meanwhile, it waits for its turn. Throws errors of the store; what was not kept then is kept the next time. */
  join(): Promise<LiveJoined>
  /** Waits for what is being joined, and keeps what is in memory where that was asked for. */
  close(): Promise<void>
}

/** What joining changed. */
export interface LiveJoined extends JoinedStore {
  /** Whether all reports had to be gone through: the first time, and where one came that is older than the finders can go back to. */
  readonly whole: boolean
}

const usuallyWorth = 5000

/** All that is in memory between two times. */
interface State extends TakesIn {
  readonly news: NewsReader
  readonly tellings: Tellings
  /** Ids of stories that the store had when it was opened, until they are looked at. */
  readonly before: Set<string>
}

/** Opens a joiner on a store. Nothing is joined yet. */
export async function openJoiner(store: Store, languages: Languages, options: JoinerOptions = {}): Promise<Joiner> {
  const file = options.state ?? (existsSync(store.file) ? `${store.file}.joined` : undefined)
  let state: State | undefined
  /** Whether the state is whole: nothing failed while news were taken in. */
  let sound = false
  /** Whether it is other than what lies in the file. */
  let other = false
  let last: Promise<unknown> = Promise.resolve()
  const begin = async (): Promise<State> => (state = await openState(store, languages, options))
  const join = async (): Promise<LiveJoined> => {
    const saved = state || file === undefined ? undefined : await savedState(file, store)
    let begins = !state && !saved
    let now = state ?? (state = await openState(store, languages, options, saved))
    let news = await now.news.next()
    if (news.gap) {
      begins = true
      now = await begin()
      news = await now.news.next()
    }
    sound = false
    other ||= begins || news.versions.length > 0 || news.corrected
    const within = await takeIn(now, news)
    now.news.done()
    sound = true
    if (now.before.size > 0) for (const entry of now.owed) if (now.homes.of(entry) === entry) now.before.delete(storyId(now.roll.dated(entry), undefined))
    const kept = await keepStories({ ...now, corrections: now.ledger.now }, [...now.owed], [...now.before])
    now.owed.clear()
    now.before.clear()
    if (begins) await save()
    return { stories: now.homes.stories, ...kept, whole: begins || !within }
  }
  const save = async (): Promise<void> => {
    if (!state || !sound || !other || state.before.size > 0 || file === undefined || state.roll.length < (options.worth ?? usuallyWorth)) return
    const { news, roll, finding, homes, owed, ledger } = state
    const plain = { seen: news.seen, roll: roll.saved(), finding: finding.saved(), homes: homes.saved(), owed: [...owed], ledger: ledger.known() }
    await saveState(file, store, plain)
    other = false
  }
  return {
    join: async () => {
      const turn = last.then(join)
      last = turn.catch(() => undefined) // whoever asked is told
      return turn
    },
    close: async () => {
      await last
      await save()
      state = undefined
    },
  }
}

/** What is in memory at the beginning: all reports on the roll and nothing found, or what was saved. */
async function openState(store: Store, languages: Languages, { workers }: JoinerOptions, saved?: SavedState): Promise<State> {
  const news = await openNews(store, saved?.seen)
  const ledger = await openLedger(store, saved?.ledger)
  const roll = openRoll(saved?.roll)
  const tellings = openTellings(store, roll, () => ledger.now)
  if (!saved) for await (const { id, item, report } of store.allReports({ readings: false })) roll.add({ id, item, report: ledger.now.shown(id, report) })
  return {
    store,
    news,
    ledger,
    roll,
    tellings,
    finding: openFinding(roll, tellings, saved?.finding),
    homes: openHomes(roll, saved?.homes),
    digests: openDigests(store, tellings, languages, () => ledger.now, workers),
    owed: new Set(saved?.owed),
    before: new Set(saved ? [] : (await store.bases()).keys()),
  }
}
