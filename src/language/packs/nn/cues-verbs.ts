import type { Cue } from '../../pack.ts'

export const verbs: readonly Cue[] = []
