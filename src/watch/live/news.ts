import type { Store } from '../../store/index.ts'

/** What changed in a store since somebody looked last. */
export interface News {
  /** Versions of reports that came, changed or went. */
  readonly versions: readonly string[]
  /** Whether the ledger of corrections has new entries. */
  readonly corrected: boolean
  /** Whether some of what changed is not told any more. */
  readonly gap: boolean
}

/** Looks through the log of changes, from a place in it. */
export interface NewsReader {
  /** How far everything is done. */
  readonly seen: number
  /** What came since; the same again, and more, until it is done. */
  next(): Promise<News>
  done(): void
}

const some = 1000

/** Opens a reader behind `seen`; behind all there is unless told. */
export async function openNews({ changes }: Store, seen?: number): Promise<NewsReader> {
  let last = seen ?? (await changes.range()).last
  let looked = last
  return {
    get seen() {
      return last
    },
    async next() {
      const versions: string[] = []
      let [corrected, gap] = [false, false]
      looked = last
      for (;;) {
        const found = await changes.after(looked, some)
        gap ||= found.gap
        for (const { kind, id } of found.items) {
          if (kind === 'report') versions.push(id)
          corrected ||= kind === 'correction'
        }
        looked = found.items.at(-1)?.seq ?? looked
        if (found.items.length < some) return { versions, corrected, gap }
      }
    },
    done() {
      last = looked
    },
  }
}
