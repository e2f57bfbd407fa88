import type { EventSlot } from '../../../events.ts'

type Slots = { readonly source?: readonly EventSlot[]; readonly target?: readonly EventSlot[] }

/** Where the participants of a noun stand in nynorsk, by the way the noun is built. */
/** «åtaket frå hæren på byen», «hærens åtak»: from somebody, against somebody. */
export const against: Slots = { source: ['genitive', 'to:frå', 'modifier'], target: ['to:mot', 'to:på'] }
/** «pågripinga av generalen»: of the one it befalls. */
export const of: Slots = { source: ['genitive', 'to:frå'], target: ['to:av', 'to:mot'] }
/** «tilbaketrekkinga av styrkane», «avgangen til ministeren»: of the one who does it. */
export const by: Slots = { source: ['genitive', 'modifier', 'to:av', 'to:frå', 'to:til'], target: ['to:overfor', 'to:for'] }
/** «støtta frå X til Y», «hjelp til Y»: for somebody. */
export const to: Slots = { source: ['genitive', 'to:frå', 'modifier'], target: ['to:til', 'to:for', 'to:overfor'] }
/** «møtet mellom X og Y», «samtalar med Y»: together. */
export const together: Slots = { source: ['genitive', 'to:frå', 'modifier'], target: ['to:med'] }
