import { whileShown, type Change } from '../api/index.ts'
import { onLive } from './live.svelte.ts'
import { gather } from './gather.ts'
import { newsOf, type News } from './news.ts'

/** What is new for a view. Nothing of it is shown before the reader takes it in. */
export interface Fresh {
  readonly news: News
  /** Changes, the oldest first, each thing once. */
  readonly changes: readonly Change[]
  /** What was missed could not be told. */
  readonly missed: boolean
  /** Number of the last change that was heard of. */
  readonly last: number
  /** Forgets those up to this number, all unless told: they are shown now. */
  taken(last?: number): void
}

/** How long changes are gathered before the page says how many there are, in milliseconds: a busy night brings hundreds in a second. */
const pause = 100

/** Gathers the changes that a view is about. To be called while it begins. */
export function fresh(concerns: (change: Change) => boolean): Fresh {
  let waiting = $state.raw<ReadonlyMap<string, Change>>(new Map())
  let missed = $state(false)
  let coming: Change[] = []
  let timer: ReturnType<typeof setTimeout> | undefined
  const changes = $derived([...waiting.values()])
  const news = $derived(newsOf(changes))
  function arrive(): void {
    timer = undefined
    waiting = gather(waiting, coming)
    coming = []
  }
  onLive({
    changed(change) {
      if (!concerns(change)) return
      coming.push(change)
      timer ??= setTimeout(arrive, pause)
    },
    gap() {
      missed = true
    },
  })
  function taken(last = Infinity): void {
    coming = coming.filter(({ seq }) => seq > last)
    waiting = new Map([...waiting].filter(([, { seq }]) => seq > last))
    missed = false
  }
  whileShown({ taken })

  return {
    get news() {
      return news
    },
    get changes() {
      return changes
    },
    get missed() {
      return missed
    },
    get last() {
      return coming.at(-1)?.seq ?? changes.at(-1)?.seq ?? 0
    },
    taken,
  }
}
