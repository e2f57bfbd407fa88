import { command, count, type ValuesOf } from '../command.ts'
import { storeOptions } from '../options/store.ts'

const options = { ...storeOptions, workers: count('threads that read (one a core unless given)', 'N') } as const
export type JoinValues = ValuesOf<typeof options>

/** Joins what a store keeps. */
export const join = command({
  name: 'join',
  summary: 'Join kept reports into stories, claims and timelines; hearsay add does it at its end.',
  example: 'hearsay join --store news.db',
  details: ['Only stories whose reports changed are made anew. Stopped in the middle, it goes on when the same is typed again.'],
  inputs: { shown: '', summary: '', count: 'none' },
  options,
  async run(_, values, io) {
    const { joinKept } = await import('../join-kept.ts')
    return joinKept(values, io)
  },
})
