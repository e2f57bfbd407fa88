import type { Story } from '../../api/index.ts'

/** What every tab of a story is given. */
export interface TabProps {
  readonly story: Story
  /** Reads the story itself anew. */
  readonly reload: () => Promise<void>
}
