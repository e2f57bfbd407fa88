import type { SectorWords } from '../../sectors.ts'

/** What English says of actors' sectors and countries. */
export const sectors: SectorWords = { nouns: [], metonyms: [] }
