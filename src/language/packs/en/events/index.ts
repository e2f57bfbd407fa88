import type { EventWords } from '../../../events.ts'
import { assault } from './assault.ts'
import { coerce } from './coerce.ts'
import { accuse, reject, request, threaten } from './conflict-words.ts'
import { contexts } from './contexts.ts'
import { agree, aid, concede, consult, cooperate, support } from './cooperation.ts'
import { mobilize, retreat, sanction } from './forces.ts'
import { grammar } from './grammar.ts'
import { protest } from './protest.ts'
import { quantities } from './quantities.ts'
import { rarerAssault, rarerCoerce, rarerConflict, rarerCooperation, rarerForces, rarerProtest, rarerRetreat } from './rarer.ts'
import { status } from './status.ts'
import { classes, elsewhere, elsewhereBeside, idioms, lightVerbs, modes } from './words.ts'

/** Everything English knows of events. */
export const events: EventWords = {
  lines: [
    ...rarerAssault, ...rarerProtest, ...rarerCooperation, ...rarerRetreat, ...rarerForces, ...rarerCoerce, ...rarerConflict,
    ...assault, ...protest, ...retreat, ...sanction, ...coerce, ...mobilize, ...threaten, ...reject, ...accuse, ...concede, ...support, ...agree,
    ...consult, ...cooperate, ...aid, ...request,
  ],
  grammar, modes, lightVerbs, idioms, classes, elsewhere, elsewhereBeside, status, quantities, contexts,
}
