import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { memoryIo, type MemoryIo } from '../../../../test/memory-io.ts'
import type { Correction } from '../../../words/index.ts'
import { main } from '../main.ts'

const folder = mkdtempSync(join(tmpdir(), 'hearsay-correct-'))
const file = join(folder, 'brua.txt')
const store = ['--store', join(folder, 'news.db')]
let report: string

async function run(words: readonly string[], input = ''): Promise<MemoryIo & { status: number }> {
  const io = memoryIo(input)
  return { ...io, status: await main([...words, ...store], io) }
}

interface Shown {
  readonly reading: {
    readonly statements: readonly { readonly id: string; readonly stance: string }[]
    readonly actors: readonly { readonly id: string; readonly name: string }[]
  }
  readonly report: { readonly text: string }
  readonly corrections?: { readonly applied: readonly Correction[] }
}

async function shown(): Promise<Shown> {
  return JSON.parse((await run(['show', report, '--format', 'json'])).printed()) as Shown // printed just now
}

beforeAll(async () => {
  writeFileSync(
    file,
    'Brua i Ålvik er stengt\n\nOrdfører Ane Lie sier at brua er stengt i natt. Rektor Per Vik varsler at skolen holder stengt.\n\nPolitiet pågrep to personer ved brua. Lie takker politiet.\n',
  )
  await run(['add', file, '--language', 'nb'])
  const [line] = (await run(['search', 'brua', '--format', 'jsonl'])).printed().split('\n')
  report = (JSON.parse(line ?? '') as { item: string }).item // printed just now
})

describe('hearsay correct', () => {
  test('a stance: show has the person’s, and says who and when', async () => {
    const before = await shown()
    const made = await run(['correct', 'stance', `${report}-s1`, 'denies', '--by', 'Mona', '--reason', 'heard the tape'])
    expect([made.status, made.said()]).toEqual([0, ''])
    expect(made.printed()).toMatch(new RegExp(`^c[0-9a-f]{12} statement-stance of ${report} “.*”: says → denies\n1 story`, 'u'))
    expect(before.reading.statements[0]?.stance).toBe('says')
    expect((await shown()).reading.statements[0]?.stance).toBe('denies')
    const text = (await run(['show', report])).printed().replace(/\s+/gu, ' ')
    expect(text).toMatch(/Ane Lie ordfører .* a1 /u) // what it is called by in a correction
    expect(text).toMatch(/Ane Lie \(ordfører\) denies: .* statement-stance by Mona, .*: says → denies \(heard the tape\)/u)
  })

  test('a speaker, by words of the report', async () => {
    expect((await run(['correct', 'speaker', `${report}-s1`, 'Per Vik'])).printed()).toContain('“Ordfører Ane Lie” → “Per Vik”')
    expect((await run(['show', report])).printed()).toMatch(/Per Vik .*denies/u)
  })

  test('names, and taking back: the reading is what it was', async () => {
    const before = JSON.stringify((await shown()).reading)
    const made = (await run(['correct', 'rename', `${report}-a1`, 'Ane Marie Lie'])).printed()
    expect((await shown()).reading.actors.map(({ name }) => name)).toContain('Ane Marie Lie')
    const undone = await run(['correct', 'undo', made.split(' ')[0] ?? ''])
    expect(undone.printed()).toContain('undo of c')
    expect(JSON.stringify((await shown()).reading)).toBe(before)
    expect((await run(['correct', 'undo', made.split(' ')[0] ?? ''])).said()).toContain('not in force')
  })

  test('hidden words are shown nowhere', async () => {
    expect((await run(['correct', 'hide', report, 'Per Vik'])).said()).toContain('--reason')
    await run(['correct', 'hide', report, 'Per Vik', '--reason', 'a court order'])
    expect((await run(['show', report])).printed()).not.toMatch(/Per Vik/u)
    const { report: kept, reading } = await shown()
    expect(JSON.stringify([kept, reading])).not.toMatch(/Per Vik/u)
    expect(kept.text).toContain('Rektor ███ ███ varsler')
  })

  test('what makes no sense is told, with what to do', async () => {
    const stance = await run(['correct', 'stance', `${report}-s1`, 'shouts'])
    expect([stance.status, stance.printed()]).toEqual([1, ''])
    expect(stance.said()).toContain('"shouts" is no stance')
    expect((await run(['correct', 'stanse', `${report}-s1`, 'says'])).said()).toContain('Did you mean stance?')
    expect((await run(['correct', 'stance', 'nobody-s1', 'says'])).said()).toContain('There is no "nobody"')
    expect((await run(['correct', 'hide', report, 'brua', '--reason', 'x'])).said()).toContain('say which, as in "brua#2"')
  })
})

describe('the ledger', () => {
  test('is listed, the newest first, with what is in force', async () => {
    const list = (await run(['correct', 'list', '--format', 'csv'])).printed().trim().split('\r\n')
    expect(list[0]).toBe('id,at,by,kind,report,words,before,after,reason,in force')
    expect(list).toHaveLength(6)
    expect(list.join('\n')).toContain('Mona,statement-stance')
    expect(list.filter((line) => line.endsWith(',no'))).toHaveLength(1)
    expect((await run(['correct', 'list', 'statement-stance', '--by', 'Mona'])).printed().trim().split('\n')).toHaveLength(1)
  })

  test('goes out and comes in again; a line that is none is told of', async () => {
    const exported = (await run(['correct', 'export'])).printed()
    const ledger = join(folder, 'ledger.jsonl')
    writeFileSync(ledger, `${exported}{"kind":"guess"}\n${exported.split('\n')[0]?.replace(/"id":"c/u, '"id":"other') ?? ''}`)
    const { status, printed, said } = await run(['correct', 'import', ledger])
    expect([status, printed()]).toEqual([1, `1 new, 6 there already or no correction (${store[1]})\n1 story, 0 of them new or changed (${store[1]})\n`])
    expect(said()).toContain(`${ledger}:6: This line is no correction: "guess" is no kind`)
  })
})

describe('hearsay review', () => {
  test('exports gold of the corrected paragraph', async () => {
    const [line] = (await run(['review', 'export', '--for', 'statements'])).printed().split('\n')
    expect(JSON.parse(line ?? '')).toMatchObject({ lang: 'nb', set: 'corrections', attributions: [{ stance: 'denies' }, { stance: 'says' }] })
    expect((await run(['review', 'export'])).printed()).toMatch(/^\{"packs":.*"takes":"denies"/mu)
  })

  test('tells which corrections wait', async () => {
    expect((await run(['review', 'queue'])).printed()).toBe('')
    const [first] = (await run(['correct', 'export'])).printed().split('\n')
    const stray = { ...(JSON.parse(first ?? '') as Correction), id: 'c1', target: { report: 'gone', reportHash: '' } }
    const ledger = join(folder, 'stray.jsonl')
    writeFileSync(ledger, JSON.stringify(stray))
    await run(['correct', 'import', ledger])
    expect((await run(['review', 'queue'])).printed()).toContain('"why":"its report is not in this store, or was not read"')
  })
})
