import type { SourceEdit, Store, WatchedSource } from '../../../store/index.ts'
import { inCrisis, paused, resumed, sourcesNamed } from '../../../watch/index.ts'
import { HearsayError } from '../../../words/index.ts'
import type { WatchValues } from '../commands/watch.ts'
import type { Io } from '../io.ts'

/** What is done to sources by their names. */
export type SourceVerb = 'pause' | 'resume' | 'crisis' | 'remove'

/** `hearsay watch pause|resume|crisis|remove NAME…`. Nothing is changed where a name means nothing, or `--yes` is missing. */
export async function changeSources(store: Store, verb: SourceVerb, names: readonly string[], values: WatchValues, io: Io): Promise<number> {
  const sources = await store.sources.list()
  const meant = new Map(names.flatMap((name) => sourcesNamed(sources, name)).map((source) => [source.id, source]))
  if (verb === 'remove' && !values.yes)
    throw new HearsayError('needs-yes', { what: `${namesOf([...meant.values()])} and what is remembered of it; its reports stay` })
  for (const source of meant.values()) {
    if (verb === 'remove') await store.sources.remove(source.id)
    else await store.sources.edit(source.id, editOf(verb, source, values))
    await io.out.write(`${saidOf(verb, values)} ${source.title ?? source.address} (${source.id})\n`)
  }
  return 0
}

function editOf(verb: Exclude<SourceVerb, 'remove'>, source: WatchedSource, { off }: WatchValues): SourceEdit {
  const now = new Date().toISOString()
  if (verb === 'pause') return paused
  return verb === 'resume' ? resumed(source, now) : inCrisis(source, !off, now)
}

function saidOf(verb: SourceVerb, { off }: WatchValues): string {
  const said = { pause: 'Paused', resume: 'Resumed', crisis: off ? 'Asked as usual:' : 'Asked every minute:', remove: 'Removed' } as const
  return said[verb]
}

function namesOf(sources: readonly WatchedSource[]): string {
  const names = sources.map(({ title, address }) => `"${title ?? address}"`)
  return names.length > 3 ? `${names.slice(0, 3).join(', ')} and ${names.length - 3} more` : names.join(', ')
}
