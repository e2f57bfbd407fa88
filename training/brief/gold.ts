import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import type { Digest } from '../../src/record/digest/index.ts'
import type { Told } from '../../src/record/told.ts'
import { openLanguagesOf, readTold } from '../../src/watch/record/read-told.ts'
import { momentOf } from '../../src/watch/record/moment.ts'
import { openLanguages } from '../../src/watch/languages.ts'
import { languages } from '../../src/words/index.ts'

/** A story that people wrote briefs of. */
export interface GoldBrief {
  /** What its fold hangs on. */
  readonly story: string
  readonly digests: readonly Digest[]
  /** What people wrote, each a brief of its own. */
  readonly briefs: readonly string[]
  readonly set: 'wikinews' | 'background'
}

interface Doc {
  readonly doc_id: string
  readonly story_id: string
  readonly text: string
  readonly lang?: string
  readonly date?: string
  readonly outlet?: string
}

interface Update {
  readonly story_id: string
  readonly step: number
  readonly date: string
  readonly update: string
  readonly background: string
}

const linesOf = (file: string): string[] => readFileSync(file, 'utf8').split('\n').filter(Boolean)

/** The stories of both sets, read. Readings are kept in `cache` where it is given: reading them takes minutes. */
export async function goldBriefs(folder: string, cache?: string): Promise<GoldBrief[]> {
  const file = cache === undefined ? undefined : `${cache}/briefs.json`
  if (file !== undefined && existsSync(file)) return JSON.parse(readFileSync(file, 'utf8')) as GoldBrief[] // we wrote it
  const briefs = [...(await wikinews(folder)), ...(await background(folder))]
  if (file !== undefined) writeFileSync(file, JSON.stringify(briefs))
  return briefs
}

async function wikinews(folder: string): Promise<GoldBrief[]> {
  const briefs = linesOf(`${folder}/wikinews.briefs.jsonl`)
    .map((line) => JSON.parse(line) as { readonly story_id: string; readonly lang: string; readonly text: string }) // the fields of this file
    .filter(({ lang }) => lang === 'en')
  const docs = linesOf(`${folder}/wikinews.docs.jsonl`).map((line) => JSON.parse(line) as Doc) // the fields of this file
  const read = await openedReader()
  return briefs.flatMap(({ story_id: story, text }): GoldBrief[] => {
    const digests = docs
      .filter((doc) => doc.story_id === story)
      .flatMap(
        (doc) =>
          read({
            id: doc.doc_id,
            text: doc.text,
            ...(doc.lang && { language: doc.lang }),
            ...(doc.date && { publishedAt: doc.date }),
            ...(doc.outlet && { outlet: { name: doc.outlet } }),
          }) ?? [],
      )
    return digests.length > 0 ? [{ story, digests: inOrder(digests), briefs: [text], set: 'wikinews' }] : []
  })
}

/** Up to eight moments of each crisis: its updates so far, and what three people wrote as their background. */
async function background(folder: string): Promise<GoldBrief[]> {
  const rows = linesOf(`${folder}/background.timelines.jsonl`).map((line) => JSON.parse(line) as Update) // the fields of this file
  const read = await openedReader()
  return [...grouped(rows, ({ story_id: story }) => story)].flatMap(([story, ofStory]) => {
    const steps = [...grouped(ofStory, ({ step }) => step)].sort(([a], [b]) => a - b)
    const digests = steps.flatMap(([step, [row]]) => {
      const digest = row && read({ id: `${story}/${step}`, text: row.update.replaceAll('\\n', '\n'), publishedAt: row.date, language: 'en' })
      return digest ? [{ step, digest }] : []
    })
    const told = steps.filter(([step, theirs]) => step > 0 && theirs.some((row) => row.background.trim() !== ''))
    const every = Math.max(1, Math.floor(told.length / 8))
    return told
      .filter((_, number) => number % every === 0)
      .slice(0, 8)
      .map(([step, theirs]): GoldBrief => {
        const before = digests.filter((it) => it.step < step).map(({ digest }) => digest)
        return { story, digests: inOrder(before), briefs: theirs.map((row) => row.background).filter((text) => text.trim() !== ''), set: 'background' }
      })
  })
}

async function openedReader(): Promise<(report: Told['report']) => Digest | undefined> {
  const opened = openLanguages()
  await openLanguagesOf(
    opened,
    languages.map((language) => ({ report: { id: language, text: '', language } })),
  )
  return (report) => {
    const at = momentOf(report)?.at
    return readTold(opened, { report, ...(at !== undefined && { at }) })
  }
}

function grouped<T, K>(items: readonly T[], keyOf: (item: T) => K): Map<K, T[]> {
  const groups = new Map<K, T[]>()
  for (const item of items) groups.set(keyOf(item), [...(groups.get(keyOf(item)) ?? []), item])
  return groups
}

function inOrder(digests: readonly Digest[]): Digest[] {
  return [...digests].sort((a, b) => (a.at ?? Infinity) - (b.at ?? Infinity) || (a.id < b.id ? -1 : 1) || 0)
}
