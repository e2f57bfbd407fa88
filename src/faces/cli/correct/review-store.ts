import { openStore, type Store } from '../../../store/index.ts'
import { lessons, takeVerdictBack, waiting } from '../../../watch/index.ts'
import { HearsayError } from '../../../words/index.ts'
import type { ReviewValues } from '../commands/review.ts'
import type { Io } from '../io.ts'
import { didYouMean } from '../nearest.ts'
import { storeFile } from '../options/store.ts'
import { judgeItem, printSample, printSummary } from './judge-items.ts'

const verbs = ['sample', 'right', 'wrong', 'summary', 'take-back', 'export', 'queue'] as const

/** `hearsay review …`: judges and counts what was read, or prints lines of JSON of what corrections teach and what waits. */
export async function reviewStore([typed = '', ...words]: readonly string[], values: ReviewValues, io: Io): Promise<number> {
  const verb = verbs.find((it) => it === typed)
  if (!verb) throw new HearsayError('bad-value', { option: 'review', value: typed, expected: verbs.join(', '), nearest: didYouMean(typed, verbs) })
  const store = await openStore(storeFile(values))
  try {
    await done(verb, words, { store, values, io })
  } finally {
    await store.close()
  }
  return 0
}

async function done(
  verb: (typeof verbs)[number],
  words: readonly string[],
  at: { readonly store: Store; readonly values: ReviewValues; readonly io: Io },
): Promise<void> {
  const { store, values, io } = at
  switch (verb) {
    case 'sample':
      return printSample(store, values, io)
    case 'right':
    case 'wrong':
      return judgeItem(store, verb, words[0], values, io)
    case 'summary':
      return printSummary(store, values, io)
    case 'take-back':
      await takeVerdictBack(store, words[0] ?? '')
      return io.out.write(`${words[0]} is taken back\n`)
    case 'export':
      return printLessons(store, values, io)
    case 'queue':
      for await (const { why, correction } of waiting(store)) await io.out.write(`${JSON.stringify({ why, correction })}\n`)
  }
}

async function printLessons(store: Store, { for: wanted }: ReviewValues, io: Io): Promise<void> {
  for await (const lesson of lessons(store)) {
    const [key = '', line] = Object.entries(lesson)[0] ?? []
    if (wanted === undefined || wanted === key) await io.out.write(`${JSON.stringify(wanted === undefined ? lesson : line)}\n`)
  }
}
