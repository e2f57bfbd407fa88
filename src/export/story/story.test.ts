import { describe, expect, test } from 'vitest'
import type { Claim, Story } from '../../words/index.ts'
import { storyText, type StoryView } from './index.ts'
import { rankedClaims } from './story-view.ts'

const story: Story = {
  id: 's1',
  title: 'Dam breaks above Hvitebekk',
  reports: ['r1', 'r2'],
  from: '2031-05-04T08:00:00Z',
  to: '2031-05-04T11:00:00Z',
  related: ['s2'],
  episodes: [],
}

function claim(id: string, more: Partial<Claim>): Claim {
  return {
    id,
    story: 's1',
    kind: 'event',
    text: `Text of ${id}`,
    main: true,
    weight: 1,
    status: 'single',
    members: [{ report: 'r1', span: [0, 4], via: [], own: true }],
    newsrooms: [{ name: 'Dalnytt', reports: ['r1'] }],
    origins: [{ kind: 'outlet', name: 'Dalnytt', reports: ['r1'] }],
    firstAt: '2031-05-04T08:00:00Z',
    lastAt: '2031-05-04T08:00:00Z',
    confidence: 0.9,
    ...more,
  }
}

const hurt = claim('hurt', {
  text: 'At least four people are hurt',
  status: 'updated',
  members: [
    { report: 'r1', span: [0, 4], via: [], own: false },
    { report: 'r2', span: [0, 4], via: [], own: false },
  ],
  origins: [
    { kind: 'actor', name: 'Liv Aas', reports: ['r1'] },
    { kind: 'actor', name: 'Per Ruud', reports: ['r2'] },
  ],
  values: [
    { kind: 'injured', min: 2, max: 2, at: '2031-05-04T08:00:00Z', report: 'r1', span: [0, 4], state: 'superseded' },
    { kind: 'injured', min: 4, at: '2031-05-04T11:00:00Z', report: 'r2', span: [0, 4], state: 'current' },
  ],
})
const blown = claim('blown', { text: 'The dam was blown up', status: 'denied', deniedBy: ['rain'] })
const rain = claim('rain', { text: 'The dam gave way to the rain', origins: [{ kind: 'actor', name: 'The owner', reports: ['r2'] }] })

const view: StoryView = {
  story,
  claims: [blown, rain, hurt],
  copies: [{ a: 'r1', b: 'r2', containment: 0.5, kind: 'abridged', direction: 'known', credited: true, spans: [] }],
  reports: new Map([
    ['r1', { id: 'r1', outlet: 'Dalnytt', at: '2031-05-04T08:00:00Z' }],
    ['r2', { id: 'r2', outlet: 'Fjellposten', at: '2031-05-04T11:00:00Z' }],
  ]),
  related: new Map([['s2', 'Rain warning for the weekend']]),
}

describe('a story for a person', () => {
  const text = [...storyText(view, { width: 100, color: false })].join('').replace(/\s+/gu, ' ')

  test('says how much stands behind it, and what most stands behind comes first', () => {
    expect(text).toContain('2 reports · 1 newsroom · 4 origins')
    expect(text.indexOf('At least four')).toBeLessThan(text.indexOf('The dam was'))
    expect(text).toContain('2 origins: Liv Aas, Per Ruud · 1 newsroom · 2 reports · since 2031-05-04 08:00 UTC · updated')
  })

  test('tells each disagreement once, with both sides named', () => {
    expect(text.match(/denied: /gu)).toHaveLength(1)
    expect(text).toContain('“The dam was blown up” (Dalnytt) — denied: “The dam gave way to the rain” (The owner)')
  })

  test('tells what changed, with who told each number when', () => {
    expect(text).toContain('injured: 2 (2031-05-04 08:00 UTC, Dalnytt, replaced) · at least 4 (2031-05-04 11:00 UTC, Fjellposten)')
  })

  test('lists its reports, copies and related stories', () => {
    expect(text).toContain('r2 took its words from r1 (known, 50 %)')
    expect(text).toContain('related: Rain warning for the weekend')
  })

  test('a story without claims is its reports', () => {
    const bare = [...storyText({ ...view, claims: [] }, { width: 60, color: false })].join('')
    expect(bare).not.toContain('What is told')
    expect(bare).toContain('Reports')
  })
})

test('claims with equal backing are in the order they were told, then of ids', () => {
  const late = claim('a', { firstAt: '2031-05-04T09:00:00Z' })
  expect(rankedClaims([late, claim('c', {}), claim('b', {})]).map(({ id }) => id)).toEqual(['b', 'c', 'a'])
})
