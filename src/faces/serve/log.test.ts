import fc from 'fast-check'
import { expect, test } from 'vitest'
import { asHearsayError, HearsayError } from '../../words/index.ts'
import { factsOf, openLog, type Log } from './log.ts'

function open(pretty = false, level: 'info' | 'debug' = 'info'): { readonly log: Log; readonly lines: string[] } {
  const lines: string[] = []
  return { lines, log: openLog({ level, pretty, write: (line) => void lines.push(line), now: () => '2026-03-12T21:04:05.123Z' }) }
}

test('a line is a JSON object with level, time and event', () => {
  const { log, lines } = open()
  log.info('kept', { source: 'Fjordavisa', reports: 2, by: undefined })
  log.debug('not told')
  expect(lines.map((line) => JSON.parse(line) as unknown)).toEqual([
    { level: 'info', time: '2026-03-12T21:04:05.123Z', source: 'Fjordavisa', reports: 2, msg: 'kept' },
  ])
})

test('on a terminal it is a line for people', () => {
  const { log, lines } = open(true)
  log.warn('asking failed', { source: 'Fjord avisa', code: 'http-status' })
  expect(lines).toEqual(['21:04:05 warn  asking failed source="Fjord avisa" code=http-status\n'])
})

test('tokens and passwords in addresses are never told, whatever stands around them', () => {
  fc.assert(
    fc.property(fc.string(), fc.string({ unit: fc.constantFrom(...'abcXYZ019_-'), minLength: 43, maxLength: 43 }), fc.string(), (before, key, after) => {
      const { log, lines } = open()
      log.error('failed', { message: `${before}hs_${key}${after}`, place: `postgres://desk:${key}@db.example/news` })
      expect(lines.join('')).not.toContain(key)
    }),
  )
})

test('what broke is told with its stack, other errors with their code', () => {
  expect(factsOf(new HearsayError('store-locked', { file: 'news.db' }, { where: 'news.db' }))).toEqual({
    code: 'store-locked',
    message: 'Another program is writing to "news.db".',
    where: 'news.db',
  })
  expect(factsOf(asHearsayError(new TypeError('no')))['stack']).toContain('log.test.ts')
})
