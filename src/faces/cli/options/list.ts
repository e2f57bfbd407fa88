import { listFormats } from '../../../export/index.ts'
import { count, oneOf, text } from '../command.ts'
import { storeOptions } from './store.ts'

/** Options of every command that lists what a store keeps. */
export const listOptions = {
  ...storeOptions,
  limit: count('how many at most (50 unless given)', 'N'),
  after: text('go on after this page: the cursor that --format json prints as next', 'CURSOR'),
  format: oneOf('how to print the list (table unless given)', listFormats),
} as const

/** Options for what was published when. */
export const publishedOptions = {
  from: text('published at this time or later: 2024-06-26, 2024-06-26T18:00Z', 'TIME'),
  to: text('published before this time', 'TIME'),
} as const

/** The option that keeps a list to one story. */
export const storyOption = { story: text('of this story only: an id that hearsay stories printed', 'ID') } as const
