import type { SectorWords } from '../../sectors.ts'

/** What bokmål says of actors' sectors and countries. */
export const sectors: SectorWords = { nouns: [], metonyms: [] }
