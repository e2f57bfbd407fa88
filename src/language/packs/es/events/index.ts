import type { EventWords } from '../../../events.ts'
import { accord } from './accord.ts'
import { assaultNouns } from './assault-nouns.ts'
import { assaultVerbs } from './assault-verbs.ts'
import { classes } from './classes.ts'
import { coerce } from './coerce.ts'
import { accuse, reject, request, sanction, threaten } from './conflict-words.ts'
import { contexts } from './contexts.ts'
import { elsewhere, elsewhereBeside } from './elsewhere.ts'
import { forces } from './forces.ts'
import { formsIn, pluralsOf } from './forms.ts'
import { grammar } from './grammar.ts'
import { idioms } from './idioms.ts'
import { lightVerbs } from './light-verbs.ts'
import { modes } from './modes.ts'
import { protest } from './protest.ts'
import { quantities } from './quantities.ts'
import { status } from './status.ts'

const lines = [...assaultVerbs, ...coerce, ...assaultNouns, ...sanction, ...protest, ...forces, ...threaten, ...accuse, ...request, ...reject, ...accord]

/** Nouns of events take no part in others, but crowds that march do. */
const happenings = lines.filter(({ upos, type, lemma }) => upos === 'NOUN' && type !== 'PROTEST' && lemma !== 'oposición' && !lemma.includes(' ')).map(({ lemma }) => lemma)

/** Everything Spanish knows of events. Of lines with one lemma the first that fits is taken, so the order of the groups counts. */
export const events: EventWords = {
  lines,
  forms: formsIn(lines),
  plurals: pluralsOf([...Object.values(classes).flat(), ...lines.filter(({ upos, lemma }) => upos === 'NOUN' && !lemma.includes(' ')).map(({ lemma }) => lemma)]),
  grammar,
  modes,
  lightVerbs,
  idioms,
  classes: { ...classes, nobody: [...(classes['nobody'] ?? []), ...happenings] },
  elsewhere,
  elsewhereBeside,
  status,
  quantities,
  contexts,
}
