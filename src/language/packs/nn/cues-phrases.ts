import type { Cue } from '../../pack.ts'

export const phrases: readonly Cue[] = []
