import { ask, Problem, type Query } from './ask.ts'
import type { Page } from './shapes.ts'
import { whileShown } from './shown-now.svelte.ts'

/** A list that grows page by page. */
export interface Pages<Item> {
  readonly items: readonly Item[]
  /** There is more to be had. */
  readonly more: boolean
  readonly waiting: boolean
  /** The first page has come. */
  readonly begun: boolean
  readonly problem: Problem | undefined
  /** Asks for the next page, once at a time. */
  next(): Promise<void>
  /** Asks for as much again as is shown, and puts it in place of it. */
  reload(): Promise<void>
}

/** Pages of a list of the API; begins anew whenever what `asking` reads has changed. To be called while a component begins. */
export function pages<Item>(asking: () => { readonly path: string; readonly query?: Query; readonly size?: number } | undefined): Pages<Item> {
  let items = $state.raw<readonly Item[]>([])
  let after = $state.raw<string>()
  let waiting = $state(false)
  let begun = $state(false)
  let problem = $state.raw<Problem>()
  let round = 0

  async function page(from: string | undefined, limit: number): Promise<Page<Item>> {
    const asked = asking()
    if (!asked) return { items: [] }
    return ask<Page<Item>>(asked.path, { query: { ...asked.query, limit, after: from } })
  }

  const size = (): number => asking()?.size ?? 100

  async function take(mine: number, work: () => Promise<void>): Promise<void> {
    waiting = true
    try {
      await work()
      if (mine === round) problem = undefined
    } catch (thrown) {
      if (!(thrown instanceof Problem)) throw thrown
      if (mine === round) problem = thrown
    } finally {
      if (mine === round) {
        waiting = false
        begun = true
      }
    }
  }

  async function begin(keep: number): Promise<void> {
    round += 1
    const mine = round
    await take(mine, async () => {
      const taken: Item[] = []
      let next: string | undefined
      do {
        const it = await page(next, Math.min(500, Math.max(size(), keep - taken.length)))
        taken.push(...it.items)
        next = it.next
      } while (next !== undefined && taken.length < keep)
      if (mine !== round) return
      items = taken
      after = next
    })
  }

  // Of what is asked only another question begins anew: not the same one, put by something that was read again.
  const question = $derived(JSON.stringify(asking()))
  $effect(() => {
    void question
    begun = false
    void begin(0)
    return () => {
      round += 1
    }
  })

  whileShown({ reload: async () => (begun ? begin(items.length) : undefined), unanswered: () => problem?.code === 'unreachable' })

  return {
    get items() {
      return items
    },
    get more() {
      return after !== undefined
    },
    get waiting() {
      return waiting
    },
    get begun() {
      return begun
    },
    get problem() {
      return problem
    },
    async next() {
      if (waiting || after === undefined) return
      const mine = round
      await take(mine, async () => {
        const it = await page(after, size())
        if (mine !== round) return
        items = [...items, ...it.items]
        after = it.next
      })
    },
    reload: async () => begin(items.length),
  }
}
