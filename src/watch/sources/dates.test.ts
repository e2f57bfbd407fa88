import { expect, test } from 'vitest'
import type { Intake, ReportInput } from '../../words/index.ts'
import { firstSeen, withTrustedDates } from './dates.ts'

const seen = '2031-04-02T10:00:00.000Z'
const entry = (times: Pick<ReportInput, 'publishedAt' | 'updatedAt'>): Intake => ({
  report: { id: 'f#1', text: 'x', ...times },
  quality: 'full',
  from: { publishedAt: 'feed pubDate' },
})
const dated = (entries: readonly Intake[]): readonly unknown[] =>
  withTrustedDates(entries, seen).map(({ report: { publishedAt, updatedAt }, from }) => [publishedAt, updatedAt, from['publishedAt']])
const four = (publishedAt: string): readonly Intake[] => Array.from({ length: 4 }, () => entry({ publishedAt }))

test('times of their own are believed', () => {
  const entries = [entry({ publishedAt: '2031-04-02T09:00:00Z', updatedAt: '2031-04-02T09:30:00Z' }), entry({})]
  expect(withTrustedDates(entries, seen)).toEqual(entries)
})

test('a time that is yet to come is the moment the entry was first seen', () => {
  expect(dated([entry({ publishedAt: '2031-04-03T09:00:00Z' })])).toEqual([[seen, undefined, firstSeen]])
  expect(dated([entry({ publishedAt: '2031-04-02T09:00:00Z', updatedAt: '2032-01-01T00:00:00Z' })])).toEqual([
    ['2031-04-02T09:00:00Z', undefined, 'feed pubDate'],
  ])
})

test('clocks may go before ours by some minutes', () => {
  expect(dated([entry({ publishedAt: '2031-04-02T10:05:00Z' })])).toEqual([['2031-04-02T10:05:00Z', undefined, 'feed pubDate']])
})

test('a moment that more than three share is none of theirs', () => {
  expect(dated(four('2031-04-02T09:59:00+00:00'))[0]).toEqual([seen, undefined, firstSeen])
  expect(dated(four('2031-04-02T09:59:00Z').slice(1))[0]).toEqual(['2031-04-02T09:59:00Z', undefined, 'feed pubDate'])
})

test('of a day that is past the day stays, so that old entries do not come back as new', () => {
  expect(dated(four('2019-03-01T12:00:00Z'))[0]).toEqual(['2019-03-01', undefined, 'feed pubDate, day only'])
})

test('many reports may be of one day', () => {
  expect(dated(four('2031-04-01'))[0]).toEqual(['2031-04-01', undefined, 'feed pubDate'])
})
