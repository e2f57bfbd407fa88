import type { EventSlot } from '../../../events.ts'

type Slots = { readonly source?: readonly EventSlot[]; readonly target?: readonly EventSlot[] }

/** Where the participants of a noun stand in bokmål, by the way the noun is built. */
/** «hærens angrep på byen», «krav fra X til Y»: by its owner or from somebody, against somebody. */
export const against: Slots = { source: ['genitive', 'to:fra', 'modifier'], target: ['to:mot', 'to:på'] }
/** «pågripelsen av generalen», «politiets løslatelse av fangene»: of the one it befalls. */
export const of: Slots = { source: ['genitive', 'to:fra'], target: ['to:av', 'to:mot'] }
/** «tilbaketrekkingen av styrkene», «opprørernes overgivelse»: of the one who does it. */
export const by: Slots = { source: ['genitive', 'modifier', 'to:av', 'to:fra'], target: ['to:til', 'to:overfor'] }
/** «støtte fra X til Y», «hjelp til Y»: for somebody. */
export const to: Slots = { source: ['genitive', 'to:fra', 'modifier'], target: ['to:til', 'to:for', 'to:overfor'] }
/** «møte mellom X og Y», «samtaler med Y»: together. */
export const together: Slots = { source: ['genitive', 'to:fra', 'modifier'], target: ['to:med'] }
