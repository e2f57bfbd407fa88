import type { SectorWords } from '../../sectors.ts'

/** What Spanish says of actors' sectors and countries. */
export const sectors: SectorWords = { nouns: [], metonyms: [] }
