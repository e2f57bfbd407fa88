import type { Title } from '../../pack.ts'

export const titles: readonly Title[] = []
