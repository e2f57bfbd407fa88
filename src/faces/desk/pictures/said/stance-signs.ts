import type { Matrix } from '../../api/index.ts'

export type Stance = Matrix['speakers'][number]['cells'][number]['stance']
export type StanceTone = 'plain' | 'against' | 'wants' | 'with'

/** How each stance is drawn: a sign, and how it stands to what it is about. Colour is never alone. */
export const stanceSigns: Readonly<Record<Stance, { readonly sign: string; readonly tone: StanceTone }>> = {
  says: { sign: '”', tone: 'plain' },
  reports: { sign: '≡', tone: 'plain' },
  shows: { sign: '◎', tone: 'plain' },
  claims: { sign: '~', tone: 'plain' },
  confirms: { sign: '=', tone: 'with' },
  supports: { sign: '+', tone: 'with' },
  promises: { sign: '◇', tone: 'with' },
  denies: { sign: '⊘', tone: 'against' },
  accuses: { sign: '▸', tone: 'against' },
  condemns: { sign: '×', tone: 'against' },
  threatens: { sign: '▲', tone: 'against' },
  demands: { sign: '!', tone: 'wants' },
  asks: { sign: '?', tone: 'wants' },
}

/** The colour of a tone, for pictures that are taken out. */
export const toneColours: Readonly<Record<StanceTone, string>> = {
  plain: 'var(--accent)',
  with: 'var(--good)',
  against: 'var(--dispute)',
  wants: 'var(--changed)',
}

/** Stances in the order of the table, those that there are. */
export function stancesIn(found: Iterable<Stance>): readonly Stance[] {
  const there = new Set(found)
  return (Object.keys(stanceSigns) as Stance[]).filter((it) => there.has(it))
}
