/** What a saved search can tell of. */
export const newsKinds = ['claim', 'number', 'contradiction', 'denial', 'retraction', 'story', 'report', 'version'] as const
export type NewsKind = (typeof newsKinds)[number]
