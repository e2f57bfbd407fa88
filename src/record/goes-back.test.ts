import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Copy } from '../words/index.ts'
import { openCopyFinder, openStoryFinder, withWords, type CopyFinder, type LiveStoryFinder, type Told } from './index.ts'

const hour = 3_600_000
const places = ['Saltvik', 'Granli', 'Torsnes', 'Fjordby', 'Lundhamn', 'Ostvik']
const happenings = [
  'A ferry with 84 people on board ran aground, the coast guard said.',
  'The dam above the village broke in the night, mayor Liv Aas told reporters.',
  'Two hundred miners went on strike over pay on Monday, their union said.',
  'A fire destroyed the old depot at the harbour, and nobody was hurt.',
]
const footer = 'Sign up for our newsletter and get the news every morning.'

/** A report of a place and a happening; the same numbers give the same words. */
function told(order: number, seed: number): Told {
  const [place, happening] = [places[seed % places.length]!, happenings[Math.floor(seed / 7) % happenings.length]!]
  const text = `${place}: ${happening}\nAt ${place} ${10 + (seed % 40)} people were led to the school, rescue leader Ingrid Moen said.\nIt began at ${seed % 24} o'clock.\n${footer}`
  return { report: { id: `r${order}-${seed}`, text, outlet: { name: `Outlet ${seed % 5}` } }, language: 'en', at: order * hour }
}

interface Both {
  readonly stories: LiveStoryFinder
  readonly copies: CopyFinder
  readonly reports: Told[]
  readonly found: (readonly Copy[])[]
}

function openBoth(): Both {
  const reports: Told[] = []
  return { stories: openStoryFinder(), copies: openCopyFinder((order) => reports[order]!), reports, found: [] }
}

function add({ stories, copies, reports, found }: Both, seed: number): void {
  const order = reports.length
  const one = withWords(told(order, seed))
  reports.push(one)
  stories.add(one, order)
  found.push(copies.add(copies.look(one, order), stories.storyAt(order)).map(({ copy }) => copy))
}

function standing({ stories, reports, found }: Both): unknown {
  const { ones, others } = stories.links()
  return [reports.map((_, order) => stories.storyAt(order)), [...ones], [...others], found]
}

const step = fc.oneof({ weight: 6, arbitrary: fc.record({ add: fc.integer({ min: 0, max: 999 }) }) }, { weight: 1, arbitrary: fc.record({ back: fc.nat() }) })

test('finders that went back and on stand as if they had come there straight', () => {
  fc.assert(
    fc.property(fc.array(step, { maxLength: 60 }), (steps) => {
      const both = openBoth()
      const points = [{ stories: both.stories.point(), copies: both.copies.point(), reports: 0 }]
      for (const it of steps) {
        if ('add' in it) {
          add(both, it.add)
          if (it.add % 3 === 0) points.push({ stories: both.stories.point(), copies: both.copies.point(), reports: both.reports.length })
          continue
        }
        points.length = (it.back % points.length) + 1
        const to = points.at(-1)!
        both.stories.goBack(to.stories)
        both.copies.goBack(to.copies)
        both.reports.length = both.found.length = to.reports
      }
      const straight = openBoth()
      for (const { report } of both.reports) add(straight, Number(report.id.split('-')[1]))
      expect(standing(both)).toEqual(standing(straight))
    }),
    { numRuns: 60 },
  )
})

test('so do those that have forgotten much meanwhile, back to the oldest point that is held', () => {
  const both = openBoth()
  const seed = (order: number): number => (order * 7919) % 1000
  let point: { readonly stories: ReturnType<LiveStoryFinder['point']>; readonly copies: ReturnType<CopyFinder['point']> } | undefined
  while (both.reports.length < 1020) {
    if (both.reports.length === 300) {
      both.stories.point()
      both.copies.point()
    }
    if (both.reports.length === 990) {
      point = { stories: both.stories.point(), copies: both.copies.point() }
      both.stories.holdFrom(point.stories)
      both.copies.holdFrom(point.copies)
    }
    add(both, seed(both.reports.length))
  }
  both.stories.goBack(point!.stories)
  both.copies.goBack(point!.copies)
  both.reports.length = both.found.length = 990
  while (both.reports.length < 1020) add(both, seed(both.reports.length + 1))
  const straight = openBoth()
  for (const { report } of both.reports) add(straight, Number(report.id.split('-')[1]))
  expect(standing(both)).toEqual(standing(straight))
})
