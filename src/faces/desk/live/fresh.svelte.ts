import { whileShown, type Change } from '../api/index.ts'
import { onLive } from './live.svelte.ts'
import { newsOf, type News } from './news.ts'

/** What is new for a view. Nothing of it is shown before the reader takes it in. */
export interface Fresh {
  readonly news: News
  /** Changes, the oldest first. */
  readonly changes: readonly Change[]
  /** What was missed could not be told. */
  readonly missed: boolean
  /** Forgets them: they are shown now. */
  taken(): void
}

/** Gathers the changes that a view is about. To be called while it begins. */
export function fresh(concerns: (change: Change) => boolean): Fresh {
  let changes = $state.raw<readonly Change[]>([])
  let missed = $state(false)
  const news = $derived(newsOf(changes))
  onLive({
    changed(change) {
      if (concerns(change)) changes = [...changes, change]
    },
    gap() {
      missed = true
    },
  })
  function taken(): void {
    changes = []
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
    taken,
  }
}
