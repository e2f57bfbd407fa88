/** Layers of a reading that can be asked for by name. */
export const layers = ['report', 'times', 'places', 'actors', 'statements', 'events'] as const
export type Layer = (typeof layers)[number]
