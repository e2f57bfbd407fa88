import type { EventWords } from '../../../events.ts'
import { contexts } from './contexts.ts'
import { quantities } from './quantities.ts'
import { status } from './status.ts'

/** Everything English knows of events. */
export const events: EventWords = { lines: [], lightVerbs: [], idioms: [], classes: {}, elsewhere: {}, status, quantities, contexts }
