import type { Operation } from './operation.ts'
import { getStory, listStories } from './stories.ts'

/** Everything that can be asked for or done, in the order the document has. */
export const operations: readonly Operation[] = [listStories, getStory]
