import { describe, expect, test } from 'vitest'
import type { Told } from '../told.ts'
import { openCopyFinder, type FoundCopy } from './find-copies.ts'

const wire = [
  'SALTVIK (Nordwire) - A ferry with 84 people on board ran aground off Saltvik on Friday morning, the coast guard said.',
  'Rescue leader Ingrid Moen said two helicopters were lifting passengers from the deck in strong wind.',
  '"Nobody is missing, and the hull is holding," Moen told Nordwire from the harbour office.',
  'The ferry, built in 1998, lost power half an hour after it left the quay at Torsnes.',
].join('\n')

const rewritten = wire.replace(/^SALTVIK \(Nordwire\) - /u, '')

function told(id: string, outlet: string, minute: number, text: string, language = 'en'): Told {
  return { report: { id, outlet: { name: outlet }, text }, language, at: Date.UTC(2031, 4, 4, 8, minute) }
}

function copiesOf(reports: readonly Told[]): FoundCopy['copy'][] {
  const finder = openCopyFinder((order) => reports[order]!)
  return reports.flatMap((report, order) => finder.add(finder.look(report, order), 0).map(({ copy }) => copy))
}

describe('copies word for word', () => {
  test('a reprint is found, with the words it took', () => {
    const [copy, ...others] = copiesOf([told('a', 'Nordwire', 0, wire), told('b', 'The Pier Post', 30, `${rewritten}\n(Nordwire)`)])
    expect(others).toEqual([])
    expect(copy).toMatchObject({ a: 'a', b: 'b', kind: 'verbatim', direction: 'known', credited: true })
    const { a, b } = copy!.spans[0]!
    expect(rewritten.slice(...b)).toBe(wire.slice(...a))
  })

  test('without a credit the earlier one of two papers is guessed to be the source', () => {
    const [copy] = copiesOf([
      told('a', 'Fjord Times', 0, rewritten.replaceAll('Nordwire', 'us')),
      told('b', 'The Pier Post', 30, rewritten.replaceAll('Nordwire', 'us')),
    ])
    expect(copy).toMatchObject({ a: 'a', b: 'b', direction: 'guessed', credited: false })
  })

  test('a credit goes before time', () => {
    const [copy] = copiesOf([told('b', 'The Pier Post', 0, rewritten), told('a', 'Nordwire', 30, wire)])
    expect(copy).toMatchObject({ a: 'a', b: 'b', direction: 'known', credited: true })
  })

  test('the same outlet again is a version', () => {
    const [copy] = copiesOf([told('a', 'Fjord Times', 0, rewritten), told('b', 'Fjord Times', 40, `${rewritten} All were ashore by noon.`)])
    expect(copy).toMatchObject({ a: 'a', b: 'b', kind: 'version', direction: 'known' })
  })

  test('the beginning alone is an abridgement', () => {
    const [copy] = copiesOf([told('a', 'Nordwire', 0, wire), told('b', 'The Pier Post', 30, rewritten.split('\n').slice(0, 2).join(' '))])
    expect(copy).toMatchObject({ kind: 'abridged' })
    expect(copy!.containment).toBeGreaterThan(0.9)
  })

  test('a bad scan is still a copy', () => {
    const scanned = [...rewritten].map((letter, index) => (index % 13 === 5 && /[a-z]/u.test(letter) ? 'e' : letter)).join('')
    expect(copiesOf([told('a', 'Nordwire', 0, wire), told('b', 'The Pier Post', 30, scanned)])).toHaveLength(1)
  })

  test('two tellings of one event are no copies', () => {
    const other =
      'Passengers wept on the quay in Saltvik on Friday after the grounding. "I only thought of my dog," said Petter Aune, who had been drinking coffee when the lights went out.'
    expect(copiesOf([told('a', 'Nordwire', 0, wire), told('b', 'The Pier Post', 30, other)])).toEqual([])
  })
})

describe('translations', () => {
  const norwegian = [
    'En ferge med 84 mennesker om bord gikk på grunn utenfor Saltvik fredag morgen, opplyser kystvakten til Nordwire.',
    'Redningsleder Ingrid Moen sier at to helikoptre løftet passasjerer fra dekket i sterk vind.',
    '– Ingen er savnet, og skroget holder, sier Moen til Nordwire.',
    'Fergen, som er bygget i 1998, mistet strømmen en halv time etter at den forlot kaien på Torsnes.',
  ].join('\n')

  test('names and numbers in the same order give them away', () => {
    const [copy] = copiesOf([told('a', 'Nordwire', 0, wire), told('b', 'Fjordnytt', 30, norwegian, 'nb')])
    expect(copy).toMatchObject({ a: 'a', b: 'b', kind: 'translation', direction: 'known', credited: true })
    expect(copy!.containment).toBeGreaterThan(0.5)
  })
})

describe('what is asked for beforehand', () => {
  test('is all that is read: reports at hand do not go while others come', () => {
    const line = (number: number): string =>
      `Line ${number} tells of ferry ${number * 7}, quay ${number * 11} and harbour ${number * 13} near village ${number * 17}.`
    const lines = Array.from({ length: 12 }, (_, number) => line(number + 1))
    // twelve old reports, 299 others that push out all but the last of them, and one that took from each
    const texts = [...lines, ...Array.from({ length: 299 }, (_, number) => `Nothing was said of matter ${number + 1000} today.`), lines.join('\n')]
    const reports = texts.map((text, at) => told(String(at), `Outlet ${at}`, at, text))
    let atHand: ReadonlySet<number> = new Set()
    const finder = openCopyFinder((order) => {
      expect(atHand).toContain(order)
      return reports[order]!
    })
    const found = reports.map((report, order) => {
      const looked = finder.look(report, order)
      atHand = new Set(looked.asked)
      return { asked: looked.asked, copies: finder.add(looked, order) }
    })
    expect(found.at(-1)?.asked).toHaveLength(11)
    expect(found.at(-1)?.copies.length).toBeGreaterThan(0)
  })
})
