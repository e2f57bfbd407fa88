import type { SectorWords } from '../../sectors.ts'

/** What nynorsk says of actors' sectors and countries. */
export const sectors: SectorWords = { nouns: [], metonyms: [] }
