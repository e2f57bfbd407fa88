import { ask, type Page, type Problem, type StoryLine } from '../api/index.ts'
import { Problem as Refused } from '../api/index.ts'

/** A story in the list beside the page: its order stays as it is, its counters tick. */
export interface RailStory extends StoryLine {
  readonly unseen: boolean
}

const seenKey = 'seen'
let items = $state.raw<readonly RailStory[]>([])
let begun = $state(false)
let problem = $state.raw<Problem>()

export const stories = {
  get items(): readonly RailStory[] {
    return items
  },
  get begun(): boolean {
    return begun
  },
  get problem(): Problem | undefined {
    return problem
  },
  /** Reads the list anew, those with the newest report first. */
  async read(): Promise<void> {
    try {
      const page = await ask<Page<StoryLine>>('/stories', { query: { limit: 60 } })
      const seen = seenStories()
      items = page.items.map((it) => ({ ...it, unseen: seen[it.id] !== stateOf(it) }))
      problem = undefined
    } catch (thrown) {
      if (!(thrown instanceof Refused)) throw thrown
      problem = thrown
    }
    begun = true
  },
  /** A story changed: its counters tick where it stands. `false` where it is not in the list. */
  tick(id: string, facts: Partial<Pick<StoryLine, 'reports' | 'claims' | 'newsrooms' | 'origins'>>): boolean {
    const at = items.findIndex((it) => it.id === id)
    const item = items[at]
    if (!item) return false
    items = items.with(at, { ...item, ...facts, unseen: true })
    return true
  },
  /** The reader looks at a story. */
  saw(id: string): void {
    const at = items.findIndex((it) => it.id === id)
    const item = items[at]
    if (!item) return
    localStorage.setItem(seenKey, JSON.stringify({ ...seenStories(), [id]: stateOf(item) }))
    if (item.unseen) items = items.with(at, { ...item, unseen: false })
  },
}

function stateOf({ reports, claims }: StoryLine): string {
  return `${reports} ${claims}`
}

function seenStories(): Readonly<Record<string, string>> {
  try {
    return JSON.parse(localStorage.getItem(seenKey) ?? '{}') as Record<string, string>
  } catch {
    return {} // somebody else wrote there
  }
}
