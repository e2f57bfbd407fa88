import { join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { examplesIn } from '../../test/golden/examples.ts'
import { minute, randomCorrections, seededDice, sha256 } from '../../test/random-corrections.ts'
import { faultsOf } from '../../test/whole-reading.ts'
import { openReader, type Reader } from '../index.ts'
import type { Correction, Reading, ReportInput } from '../words/index.ts'
import { applyCorrections, standing, undoOf, type Corrected } from './index.ts'

const root = join(import.meta.dirname, '../../examples')
const reports = [join(root, 'night'), root].flatMap((folder) => examplesIn(folder)).map(({ report }) => report)
const count = 1000
let reader: Reader
let readings: readonly Reading[]
let corrections: readonly Correction[]

beforeAll(async () => {
  reader = await openReader()
  readings = reports.map((report) => reader.read(report))
  corrections = randomCorrections(readings, count, seededDice(41))
})

function all(of: readonly Reading[], entries = corrections): readonly Corrected[] {
  return of.map((reading) => applyCorrections(reading, entries))
}

/** How many entries there are of each fate. */
function fates(corrected: readonly Corrected[]): Readonly<Record<'applied' | 'unplaced' | 'passed', number>> {
  const sum = (of: (it: Corrected) => readonly unknown[]): number => corrected.reduce((so, it) => so + of(it).length, 0)
  return { applied: sum((it) => it.applied), unplaced: sum((it) => it.unplaced), passed: sum((it) => it.passed) }
}

describe('a thousand corrections at random', () => {
  test('each is applied, waits, or was taken back: none is lost', () => {
    const { applied, unplaced, passed } = fates(all(readings))
    expect(applied + unplaced + passed).toBe(count)
    expect(applied).toBeGreaterThan(count / 2)
  })

  test('what comes out keeps the contract', () => {
    expect(all(readings).flatMap(({ reading }) => faultsOf(reading))).toEqual([])
  })

  test('in any order the bytes are the same', () => {
    expect(JSON.stringify(all(readings, corrections.toReversed()))).toBe(JSON.stringify(all(readings)))
  })

  test('read again with a paragraph before it, a report gets all of them that it had', () => {
    const before = fates(all(readings))
    const after = fates(all(reports.map((report) => reader.read(withParagraph(report)))))
    expect(after.applied + after.unplaced + after.passed).toBe(count)
    expect(after.applied).toBeGreaterThan(0.97 * before.applied)
  })

  test('when all are taken back, the readings are what they were, to the byte', () => {
    const undone = readings.flatMap(({ report }) => takenBack(corrections.filter(({ target }) => target.report === report.id)))
    const again = all(readings, undone)
    expect(fates(again)).toEqual({ applied: 0, unplaced: 0, passed: undone.length })
    expect(JSON.stringify(again.map(({ reading }) => reading))).toBe(JSON.stringify(readings))
  })
})

/** The entries and one more for each that is in force, until none is. */
function takenBack(entries: readonly Correction[]): readonly Correction[] {
  let ledger = entries
  for (;;) {
    const next = ledger.find(({ id, kind }) => kind !== 'undo' && inForce(ledger, id))
    if (!next) return ledger
    ledger = [...ledger, undoOf(ledger, next.id, { at: minute(count + ledger.length), by: 'mona', hash: sha256 })]
  }
}

function inForce(ledger: readonly Correction[], id: string): boolean {
  return standing(ledger).has(id)
}

function withParagraph(report: ReportInput): ReportInput {
  const added: Readonly<Record<string, string>> = {
    nb: 'Redaksjonen oppdaterer saken. Kaia er åpen for biler igjen.\n\n',
    nn: 'Redaksjonen oppdaterer saka. Kaia er open for bilar igjen.\n\n',
    en: 'This report is being updated. The quay is open to cars again.\n\n',
    es: 'Esta nota se actualiza. El muelle está abierto a los coches otra vez.\n\n',
  }
  return { ...report, text: `${added[report.language ?? 'en'] ?? ''}${report.text}` }
}
