import { aftermath } from './aftermath-table.ts'
import { circumstances } from './circumstances-table.ts'
import type { ConceptFamily } from './concept.ts'
import { conflict } from './conflict-table.ts'
import { crisis } from './crisis-table.ts'
import { deeds } from './deeds-table.ts'
import { disaster } from './disaster-table.ts'
import { economy } from './economy-table.ts'
import { harm } from './harm-table.ts'
import { justice } from './justice-table.ts'
import { life } from './life-table.ts'
import { people } from './people-table.ts'
import { places } from './places-table.ts'
import { politics } from './politics-table.ts'
import { speech } from './speech-table.ts'
import { things } from './things-table.ts'

/** Every family, in the order of the tables. */
export const families: readonly ConceptFamily[] = [
  ...harm,
  ...disaster,
  ...conflict,
  ...justice,
  ...politics,
  ...economy,
  ...life,
  ...speech,
  ...deeds,
  ...crisis,
  ...aftermath,
]

/** What takes part and where: no word of these asserts anything. */
export const kindsOfThings: readonly ConceptFamily[] = [...people, ...places, ...things, ...circumstances]
