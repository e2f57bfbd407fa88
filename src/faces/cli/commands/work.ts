import { command, count, flag, text, type ValuesOf } from '../command.ts'
import { storeOptions } from '../options/store.ts'

const options = {
  ...storeOptions,
  'offices': text('table of offices and holders of your own, over the one that comes with the program', 'FILE'),
  'until-empty': flag('end when nothing waits; else go on as more comes'),
  'again': flag('try those again, too, that were given up'),
  'lease': count('seconds until what a program that was killed had begun is given to another (30 unless given)', 'SECONDS'),
} as const
export type WorkValues = ValuesOf<typeof options>

/** Reads what waits to be read. */
export const work = command({
  name: 'work',
  summary: 'Read reports that hearsay add --queue kept, together with as many others as do the same.',
  example: 'hearsay work --store postgres://desk@db.example/news',
  details: [
    'Each program reads on one core: start as many as there are cores, on as many machines as there are. A program that is killed loses nothing; what it had begun is read by another.',
    'hearsay doctor says what waits and what was given up after five tries. When all is read, hearsay join joins it.',
  ],
  inputs: { shown: '', summary: '', count: 'none' },
  options,
  async run(_, values, io) {
    const { workOnQueue } = await import('../work-on-queue.ts')
    return workOnQueue(values, io)
  },
})
