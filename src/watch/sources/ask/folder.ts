import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { readdir, stat } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { reportsIn } from '../../../intake/index.ts'
import type { WatchedSource } from '../../../store/index.ts'
import { HearsayError, type Intake } from '../../../words/index.ts'
import type { Asked } from '../after.ts'
import { countsOf } from '../keep-reports.ts'
import { memoryOf } from '../memory.ts'
import { second } from '../pace/spans.ts'
import type { Asking } from './asking.ts'

/** How long after its last change a file counts as written, and how often a folder is looked at. */
const quiet = 2 * second
const look = 10 * second

/** Files read in one go. */
const mostAtOnce = 200

/** Files that are remembered from one start of the program to the next; of a larger folder all are looked into again, and nothing is kept twice. */
const mostRemembered = 2000

/** Names of files that are not there yet, or are copies an editor makes. */
const unfinished = /^\.|~$|\.(?:tmp|temp|part|partial|crdownload|swp)$/iu

/** So many reports of a file are stored together. */
const batch = 50

/** Looks into a folder and those in it: new and changed files are read once nobody writes to them. Throws `file-not-found`, `file-unreadable` and errors of the store. */
export async function askFolder(source: WatchedSource, asking: Asking): Promise<Asked> {
  const memory = memoryOf(source.state)
  const read = asking.filesOf(source.id)
  if (read.size === 0) for (const [path, seen] of Object.entries(memory.files ?? {})) read.set(path, seen)
  const found = await filesIn(source.address, asking)
  for (const path of read.keys()) if (!found.has(path)) read.delete(path)
  const changed = [...found].filter(([path, { stamp }]) => !read.get(path)?.startsWith(`${stamp} `))
  const ready = changed.filter(([, { changedAt }]) => changedAt <= asking.now() - quiet || changedAt > asking.now() + look)
  let counts = { reports: 0, versions: 0 }
  let note: HearsayError | undefined
  for (const [path, { stamp }] of ready.slice(0, mostAtOnce)) {
    if (asking.stopped()) break
    const file = join(source.address, path)
    const it = await readFile(file, read.get(path)?.split(' ')[1], asking)
    if ((await filesStamp(file)) !== stamp) continue // written to while it was read: once more when it is quiet
    read.set(path, `${stamp} ${it.hash}`)
    counts = { reports: counts.reports + it.reports, versions: counts.versions + it.versions }
    note ??= it.note
  }
  const more = ready.length > mostAtOnce ? 0 : changed.length > ready.length ? quiet : (memory.every ?? look)
  const files = read.size <= mostRemembered ? { files: Object.fromEntries(read) } : {}
  const { files: _, ...rest } = memory
  return { memory: { ...rest, ...files }, ...counts, wait: source.crisis ? Math.min(more, quiet) : more, ...(note && { note }) }
}

interface Found {
  /** Its size and the time of its last change. */
  readonly stamp: string
  /** Milliseconds since 1970. */
  readonly changedAt: number
}

/** Files of a folder and of those in it, in order of their paths; links to folders are not followed. */
async function filesIn(folder: string, { passedOver }: Pick<Asking, 'passedOver'>): Promise<ReadonlyMap<string, Found>> {
  const found = new Map<string, Found>()
  const into = async (inner: string): Promise<void> => {
    const entries = await readdir(join(folder, inner), { withFileTypes: true })
    for (const entry of entries.toSorted((a, b) => (a.name < b.name ? -1 : 1))) {
      const path = join(inner, entry.name)
      if (unfinished.test(entry.name)) continue
      if (entry.isDirectory()) await into(path)
      else {
        const it = await stat(join(folder, path)).catch(() => undefined) // gone meanwhile, or a link to nothing
        if (it?.isFile() && !passedOver(join(folder, path))) found.set(path, { stamp: stampOf(it), changedAt: it.mtimeMs })
      }
    }
  }
  try {
    await into('')
  } catch (thrown) {
    const { code, message } = thrown as NodeJS.ErrnoException // what reading folders throws
    if (code === 'ENOENT') throw new HearsayError('file-not-found', { file: folder }, { where: folder, cause: thrown })
    throw new HearsayError('file-unreadable', { file: folder, reason: code === 'ENOTDIR' ? 'it is no folder' : message }, { where: folder, cause: thrown })
  }
  return found
}

async function filesStamp(file: string): Promise<string | undefined> {
  const it = await stat(file).catch(() => undefined) // gone meanwhile
  return it && stampOf(it)
}

function stampOf({ size, mtimeMs }: { readonly size: number; readonly mtimeMs: number }): string {
  return `${size}/${Math.round(mtimeMs)}`
}

/** Reads and keeps what a file holds, unless its bytes are those with this hash. What is wrong with it is a note. */
async function readFile(
  file: string,
  before: string | undefined,
  asking: Asking,
): Promise<{ readonly hash: string; readonly reports: number; readonly versions: number; readonly note?: HearsayError }> {
  const none = { reports: 0, versions: 0 }
  const hash = await hashOf(file)
  if (hash instanceof HearsayError) return { ...none, hash: '', note: hash }
  if (hash === before) return { ...none, hash }
  let counts = none
  let note: HearsayError | undefined
  let waiting: Intake[] = []
  const keep = async (): Promise<void> => {
    const more = countsOf(await asking.keep(waiting, file, false))
    counts = { reports: counts.reports + more.reports, versions: counts.versions + more.versions }
    waiting = []
  }
  for await (const item of reportsIn({ name: file, id: basename(file), fileName: basename(file), bytes: bytesOf(file) })) {
    if (item instanceof HearsayError) note ??= item
    else waiting.push(item)
    if (waiting.length >= batch) await keep()
  }
  await keep()
  return { hash, ...counts, ...(note && { note }) }
}

async function hashOf(file: string): Promise<string | HearsayError> {
  const hash = createHash('sha256')
  try {
    for await (const chunk of bytesOf(file)) hash.update(chunk)
  } catch (thrown) {
    return new HearsayError('file-unreadable', { file, reason: (thrown as Error).message }, { where: file, cause: thrown }) // what file streams throw
  }
  return hash.digest('hex').slice(0, 16)
}

async function* bytesOf(file: string): AsyncGenerator<Uint8Array> {
  for await (const chunk of createReadStream(file)) yield chunk as Uint8Array // no encoding is set
}
