import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { SourceEdit, WatchedSource } from '../../store/index.ts'
import { HearsayError } from '../../words/index.ts'
import { afterAsking, afterClockStep, afterFailure, type Asked } from './after.ts'
import { memoryOf, type Memory } from './memory.ts'
import { sourceOf } from './list/source-of.ts'
import { day, hour, minute } from './pace/spans.ts'
import { statusOf } from './status.ts'
import { iso } from '../iso.ts'

const now = Date.parse('2031-04-02T10:00:00Z')
const chance = { now, random: () => 0.5 }
const fresh = sourceOf({ kind: 'feed', address: 'https://avisa.example/rss' }, iso(now - hour))
const asked = (memory: Memory = {}, more: Partial<Asked> = {}): Asked => ({ memory, reports: 0, versions: 0, ...more })
const after = (source: WatchedSource, edit: SourceEdit): WatchedSource => ({ ...source, ...edit }) as WatchedSource // no time is taken away here
const minutesTo = ({ nextAt }: SourceEdit): number => (Date.parse(nextAt ?? '') - now) / minute
const failed = (code: 'fetch-failed' | 'gone' | 'try-later', details: Record<string, string> = {}): HearsayError =>
  new HearsayError(code, { url: 'https://avisa.example/rss', reason: 'nobody answers', ...details })

describe('a source that could be read', () => {
  test('is well, counts what it gave and takes the title it gives itself', () => {
    const edit = afterAsking(fresh, asked({ rule: 'guid' }, { reports: 3, versions: 1, title: 'Avisa' }), chance)
    expect(edit).toMatchObject({
      title: 'Avisa',
      nextAt: iso(now + 30 * minute),
      state: { failures: 0, reports: 3, versions: 1, lastAskedAt: iso(now), lastSuccessAt: iso(now), lastNewAt: iso(now) },
    })
    expect(statusOf(after(fresh, edit))).toBe('well')
    expect(afterAsking({ ...fresh, title: 'Mine' }, asked({}, { title: 'Avisa' }), chance)).not.toHaveProperty('title')
  })
  test('forgets its failures, and remembers what is wrong with some of it', () => {
    const bad = after(fresh, afterFailure(fresh, failed('fetch-failed'), chance))
    expect(afterAsking(bad, asked(), chance).state).not.toHaveProperty('error')
    const note = new HearsayError('truncated-input', { format: 'feed', reason: 'its root is not closed' })
    const some = after(bad, afterAsking(bad, asked({}, { note }), chance))
    expect(some.state).toMatchObject({ failures: 0, error: { code: 'truncated-input' } })
    expect(afterAsking(some, asked({}, { unchanged: true }), chance).state).toHaveProperty('error')
    expect(afterAsking(bad, asked({}, { unchanged: true }), chance).state).not.toHaveProperty('error')
  })
  test('of a crisis is asked every minute while it has validators and uses them', () => {
    const crisis = { ...fresh, crisis: true }
    expect(minutesTo(afterAsking(crisis, asked({ validators: { etag: '"a"' }, saves: true }), chance))).toBe(1)
    expect(minutesTo(afterAsking(crisis, asked({ validators: { etag: '"a"' } }), chance))).toBe(1)
    expect(minutesTo(afterAsking(crisis, asked({ validators: { etag: '"a"' }, saves: false }), chance))).toBe(30)
    expect(minutesTo(afterAsking(crisis, asked(), chance))).toBe(30)
  })
  test('is not asked in hours it wants skipped', () => {
    expect(afterAsking(fresh, asked({ skips: { hours: [10, 11], days: [] } }), chance).nextAt).toBe('2031-04-02T12:00:00.000Z')
  })
  test('with pages that wait is taken again for them, and asked itself when it is its time', () => {
    const page = { url: 'https://avisa.example/1', said: { identity: ['url', 'avisa.example/1'] }, tries: 0 }
    const edit = afterAsking(fresh, asked({ pages: [page] }), chance)
    expect(edit.nextAt).toBe(iso(now))
    expect(memoryOf(after(fresh, edit).state).askAt).toBe(iso(now + 30 * minute))
    const later = afterAsking(after(fresh, edit), asked({ askAt: iso(now + 30 * minute) }, { pagesAlone: true }), { ...chance, now: now + minute })
    expect(later.nextAt).toBe(iso(now + 30 * minute))
    expect(later.state?.lastSuccessAt).toBe(iso(now))
    const waits = afterAsking(fresh, asked({ pages: [{ ...page, notBefore: iso(now + 15 * minute) }] }), chance)
    expect(minutesTo(waits)).toBe(15)
  })
})

describe('a source that moves', () => {
  const moved = (since: number): Asked => asked({ moved: { to: 'https://ny.example/rss', since: iso(since) } })
  test('keeps its address for a week, then takes the new one', () => {
    expect(afterAsking(fresh, moved(now - 6 * day), chance)).not.toHaveProperty('address')
    const edit = afterAsking(fresh, moved(now - 7 * day), chance)
    expect(edit.address).toBe('https://ny.example/rss')
    expect(memoryOf(after(fresh, edit).state)).not.toHaveProperty('moved')
  })
})

describe('a source that fails', () => {
  test('says why, and is asked later each time', () => {
    const once = after(fresh, afterFailure(fresh, failed('fetch-failed'), { ...chance, random: () => 0 }))
    expect(once.state).toMatchObject({
      failures: 1,
      lastAskedAt: iso(now),
      error: { code: 'fetch-failed', message: expect.stringContaining('nobody answers') as string },
    })
    expect(minutesTo(once)).toBe(15)
    expect(minutesTo(afterFailure(once, failed('fetch-failed'), { ...chance, random: () => 0 }))).toBe(30)
    expect(statusOf(once)).toBe('failing')
  })
  test('is left alone as long as it asks, at most a day; without a word longer each time', () => {
    const until = (minutes: number, said = 'yes'): HearsayError => failed('try-later', { until: iso(now + minutes * minute), said })
    expect(minutesTo(afterFailure(fresh, until(40), { ...chance, random: () => 0 }))).toBeCloseTo(40, 1)
    expect(minutesTo(afterFailure(fresh, until(9999), { ...chance, random: () => 0 }))).toBeCloseTo(1440, 1)
    const third = { ...fresh, state: { ...fresh.state, failures: 2 } }
    expect(minutesTo(afterFailure(third, until(15, 'no'), { ...chance, random: () => 0 }))).toBe(60)
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1440 }), fc.double({ min: 0, max: 1, noNaN: true }), (minutes, random) => {
        expect(minutesTo(afterFailure(fresh, until(minutes), { now, random: () => random }))).toBeGreaterThanOrEqual(minutes)
      }),
    )
  })
  test('and is gone is never asked again', () => {
    const edit = afterFailure(fresh, failed('gone'), chance)
    expect(edit).toMatchObject({ nextAt: undefined, state: { ended: true } })
    expect(statusOf(after(fresh, edit))).toBe('ended')
  })
})

describe('a clock that was set back', () => {
  test('leaves no source waiting for a time that was', () => {
    const well = after(fresh, afterAsking(fresh, asked(), chance))
    expect(afterClockStep(well, now - 3 * hour)?.nextAt).toBe(iso(now - 3 * hour + 30 * minute))
    expect(afterClockStep(well, now + minute)).toBeUndefined()
    expect(afterClockStep(fresh, now - 5 * hour)?.nextAt).toBe(iso(now - 5 * hour))
  })
  test('never makes anybody wait longer than a day, nor be asked before the wait is over', () => {
    fc.assert(
      fc.property(fc.integer({ min: 2 * minute, max: 400 * day }), fc.integer({ min: 0, max: 3 * day }), (back, wait) => {
        const source = { ...fresh, nextAt: iso(now + wait), state: { ...fresh.state, lastAskedAt: iso(now) } }
        const next = Date.parse(afterClockStep(source, now - back)?.nextAt ?? '') - (now - back)
        expect(next).toBe(Math.min(wait, day))
      }),
    )
  })
})
