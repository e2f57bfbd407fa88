import type { Cue } from '../../pack.ts'

export const nouns: readonly Cue[] = []
