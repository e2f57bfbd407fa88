import { expect, test } from 'vitest'
import type { Claim } from '../../words/index.ts'
import { claimText } from './index.ts'

const text = 'Elva går over sine bredder ved Osen, sier ordfører Liv Aas.'
const claim: Claim = {
  id: 'c1',
  story: 's1',
  kind: 'event',
  text: 'Elva går over sine bredder',
  main: true,
  weight: 3,
  status: 'denied',
  members: [{ report: 'r1', span: [0, 26], via: ['Liv Aas'], own: false }],
  newsrooms: [{ name: 'Elveposten', reports: ['r1'] }],
  origins: [{ kind: 'actor', name: 'Liv Aas', reports: ['r1'] }],
  deniedBy: ['c2'],
  firstAt: '2031-05-04T08:00:00Z',
  lastAt: '2031-05-04T08:00:00Z',
  confidence: 0.8,
}

test('a claim shows the exact words under their origin, who told them when by which way, and who denies it', () => {
  const reports = new Map([['r1', { id: 'r1', outlet: 'Elveposten', at: '2031-05-04T08:00:00Z' }]])
  const others = new Map([['c2', { ...claim, id: 'c2', text: 'Elva er ikke over sine bredder' }]])
  const shown = [...claimText({ claim, reports, words: ({ span }) => text.slice(...span), others }, { width: 80, color: false })].join('')
  expect(shown).toContain('denied · 1 origin: Liv Aas · 1 newsroom · 1 report · since 2031-05-04 08:00 UTC')
  expect(shown).toContain('Liv Aas (actor, 1 report)\n  2031-05-04 08:00 UTC  Elveposten  r1  via Liv Aas\n    “Elva går over sine bredder”')
  expect(shown).toContain('denied by: Elva er ikke over sine bredder (c2)')
})
