import type { EventWords } from '../../../events.ts'
import { formsOf, pluralsOf } from '../../norwegian-forms.ts'
import { accuse, threaten } from './accuse-threaten.ts'
import { agree, consult } from './agree-consult.ts'
import { assault } from './assault.ts'
import { classes } from './classes.ts'
import { coerce } from './coerce.ts'
import { contexts } from './contexts.ts'
import { aid, cooperate } from './cooperate-aid.ts'
import { elsewhere, elsewhereBeside } from './elsewhere.ts'
import { endings, irregular } from './forms.ts'
import { grammar } from './grammar.ts'
import { idioms } from './idioms.ts'
import { lightVerbs } from './light-verbs.ts'
import { modes } from './modes.ts'
import { mobilize, protest } from './protest-mobilize.ts'
import { quantities } from './quantities.ts'
import { reject, request } from './request-reject.ts'
import { retreat } from './retreat.ts'
import { sanction } from './sanction.ts'
import { status } from './status.ts'
import { concede, support } from './support-concede.ts'

/** Of lines that share a word the first whose conditions hold is taken: what is told by its object stands before what is taken by default. */
const lines = [...concede, ...cooperate, ...sanction, ...coerce, ...protest, ...mobilize, ...retreat, ...reject, ...accuse, ...threaten, ...request, ...aid, ...assault, ...support, ...agree, ...consult]

/** Classes of those who act. */
const actors = ['troops', 'police', 'prisoner', 'official', 'diplomat', 'side', 'civilians', 'weapon', 'projectile'].map((name) => classes[name] ?? [])

/** Everything bokmål knows of events. */
export const events: EventWords = {
  lines, forms: formsOf(lines, irregular, endings), plurals: new Map([...pluralsOf(lines, actors, endings), ['gisler', 'gissel'], ['gislene', 'gissel'], ['gisselet', 'gissel']]), grammar, modes, lightVerbs, idioms, classes, elsewhere, elsewhereBeside, status, quantities, contexts,
}
