import type { Fetched, FetchRequest } from '../../../intake/index.ts'
import type { Acknowledged } from '../../../store/index.ts'
import type { Intake } from '../../../words/index.ts'

/** What asking a source needs of the world. */
export interface Asking {
  /** As the fetcher does it; ends with `interrupted` as soon as the watcher is stopped. */
  fetch(address: string, request: FetchRequest): Promise<Fetched>
  /** Reads and keeps what came from there; `current` unless it may be older than what was kept from there before. */
  keep(intakes: readonly Intake[], file: string, current?: boolean): Promise<readonly Acknowledged[]>
  /** Whether a version of this report came whole. */
  hasWhole(id: string): Promise<boolean>
  /** Milliseconds since 1970. */
  now(): number
  /** The watcher is stopped: what is under way is brought to an end. */
  readonly stopped: () => boolean
  /** Files that must not be opened: those of the store. */
  passedOver(file: string): boolean
  /** Files of the folder that were read, for as long as the program runs. */
  filesOf(source: string): Map<string, string>
}
