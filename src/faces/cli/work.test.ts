import { describe, expect, test } from 'vitest'
import { memoryIo, type MemoryIo } from '../../../test/memory-io.ts'
import { main } from './main.ts'

async function run(words: readonly string[], input = ''): Promise<MemoryIo & { status: number }> {
  const io = memoryIo(input)
  return { ...io, status: await main(words, io) }
}

describe('explain', () => {
  test('shows words, tree, statements with their rules, and what was refused', async () => {
    const { status, printed } = await run(['explain', '– Vi går ikke herfra, sier Solberg til NRK.', '--language', 'nb'])
    expect(status).toBe(0)
    expect(printed()).toMatch(/^Words and tree \(nb\)\n\n/u)
    for (const form of ['Vi', 'går', 'sier', 'Solberg', 'NRK']) expect(printed()).toMatch(new RegExp(`^ +\\d+ .*${form}`, 'mu'))
    expect(printed()).toMatch(/^Statements\n\n s1 {2}Solberg says to NRK:\n {5}«Vi går ikke herfra»\n {5}statement\//mu)
    expect(printed()).toMatch(/^Refused/mu)
  })

  test('says so when nobody says anything', async () => {
    const { printed } = await run(['explain', '-', '--language', 'en'], 'The sea was grey.')
    expect(printed()).toContain('Statements: none\n')
    expect(printed()).toContain('Refused: nothing\n')
  })
})

describe('parse', () => {
  test('text comes out as CoNLL-U, with offsets of the text', async () => {
    const { status, printed } = await run(['parse', '--language', 'es'], 'Fue del presidente.\n')
    expect(status).toBe(0)
    expect(printed()).toContain('# text = Fue del presidente.\n')
    expect(printed()).toMatch(/^2-3\tdel\t.*TokenRange=4:7$/mu)
    for (const line of printed()
      .split('\n')
      .filter((it) => /^\d/u.test(it)))
      expect(line.split('\t')).toHaveLength(10)
  })

  test('words of CoNLL-U are kept', async () => {
    const words = ['# newpar', '1\tNew York\t_\t_\t_\t_\t_\t_\t_\t_', '2\tsleeps\t_\t_\t_\t_\t_\t_\t_\tSpaceAfter=No', '3\t!?\t_\t_\t_\t_\t_\t_\t_\t_', '']
    const { printed } = await run(['parse', '--language', 'en', '--input', 'conllu'], words.join('\n'))
    expect(printed().match(/^\d+\t[^\t]+/gmu)).toEqual(['1\tNew York', '2\tsleeps', '3\t!?'])
  })

  test('what is no CoNLL-U is said with its line', async () => {
    const { status, said } = await run(['parse', '--language', 'en', '--input', 'conllu'], '1\tNew\n')
    expect(status).toBe(1)
    expect(said()).toContain('line 1')
  })
})

describe('demo', () => {
  test('reads the whole night, in four languages, and finds statements in every report', async () => {
    const { status, printed } = await run(['demo', '--format', 'jsonl'])
    expect(status).toBe(0)
    const readings = printed()
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as { report: { language: string; outlet: unknown; publishedAt: unknown }; statements: unknown[] }) // printed just now
    expect(readings.length).toBeGreaterThanOrEqual(12)
    expect(new Set(readings.map((it) => it.report.language))).toEqual(new Set(['nb', 'nn', 'en', 'es']))
    for (const { report, statements } of readings) {
      expect(statements.length).toBeGreaterThan(0)
      expect(report.outlet).toBeDefined()
      expect(report.publishedAt).toBeDefined()
    }
  })
})

describe('read --explain', () => {
  test('says how each statement was found', async () => {
    const { printed } = await run(['read', '-', '--explain', '--language', 'nb'], '– Vi går ikke herfra, sier Solberg til NRK.')
    expect(printed()).toContain('statement/content-first/')
  })
})

describe('events', () => {
  test('prints a header and a row an event', async () => {
    const { status, printed } = await run(['events', '-', '--language', 'en'], 'The sea was grey.')
    expect(status).toBe(0)
    expect(printed()).toMatch(/^report,outlet,published,language,event,sentence,type,/u)
  })

  test('reads lines; one that fails is told of and the rest goes on', async () => {
    const lines = '{"id":"a","language":"en","text":"The sea was grey."}\n{"id":"b"}\n'
    const { status, printed, said } = await run(['events', '--jsonl', '--format', 'jsonl', '--workers', '1', '-'], lines)
    expect(status).toBe(1)
    expect(printed()).toBe('')
    expect(said()).toContain('b: This report could not be read: This line is no report')
  })
})
