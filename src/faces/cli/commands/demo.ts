import { command, oneOf } from '../command.ts'

/** Reads the reports that come with the package. */
export const demo = command({
  name: 'demo',
  summary: 'Read the invented reports that come with Hearsay: one night of crisis in four languages.',
  example: 'hearsay demo',
  inputs: { shown: '', summary: '', count: 'none' },
  options: {
    format: oneOf('how to print the readings (text unless given)', ['text', 'json', 'jsonl', 'md', 'html']),
  },
  async run(_, { format }, io) {
    const { runDemo } = await import('../run-demo.ts')
    return runDemo(format ?? 'text', io)
  },
})
