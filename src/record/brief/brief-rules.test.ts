import fc from 'fast-check'
import { expect, test } from 'vitest'
import { faultsOf } from '../../../test/briefs/citation.ts'
import { inventedClaim, inventedStory, type InventedReport, type InventedTelling } from '../../../test/briefs/invented.ts'
import { languages, type Claim, type Language } from '../../words/index.ts'
import type { JoinedStory } from '../joined-story.ts'
import { briefOf } from './brief-of.ts'
import { numbersIn, writtenNumber } from './numbers.ts'
import { briefPhrases } from './phrases/index.ts'

/** How an invented outlet of each language tells of dead and of a cause. */
const tellings: Readonly<Record<Language, { readonly dead: string; readonly cause: string; readonly said: string; readonly scene: readonly string[] }>> = {
  nb: {
    dead: '{n} er døde',
    cause: 'Det begynte i {cause}',
    said: 'sier',
    scene: ['Røyken lå tett over bygda hele formiddagen.', 'Skolen ble stengt, og barna ble sendt hjem med buss.'],
  },
  nn: {
    dead: '{n} er døde',
    cause: 'Det byrja i {cause}',
    said: 'seier',
    scene: ['Røyken låg tett over bygda heile føremiddagen.', 'Skulen vart stengd, og borna vart sende heim med buss.'],
  },
  en: {
    dead: '{n} are dead',
    cause: 'It began in {cause}',
    said: 'said',
    scene: ['Smoke lay thick over the village all morning.', 'The school was closed and children were sent home by bus.'],
  },
  es: {
    dead: 'Hay {n} muertos',
    cause: 'Empezó en {cause}',
    said: 'dijo',
    scene: ['El humo cubrió el pueblo toda la mañana.', 'La escuela cerró y los niños volvieron a casa en autobús.'],
  },
}
const speakers = ['Rune Holt', 'Ada Moe', 'Pablo Rey', 'Ingrid Voss']
const outlets = ['Nordvakt', 'Pier Post', 'La Grúa', 'Kringom', 'Dalnytt']

interface Told {
  readonly language: Language
  readonly outlet: string
  readonly speaker: string
  readonly dead: number
  readonly cause: string
}

const told: fc.Arbitrary<Told> = fc.record({
  language: fc.constantFrom(...languages),
  outlet: fc.constantFrom(...outlets),
  speaker: fc.constantFrom(...speakers),
  dead: fc.integer({ min: 2, max: 30 }),
  cause: fc.constantFrom('Kai 7', 'Silo Vest', 'Torre Norte'),
})

/** A story whose reports give a rising toll, from the last of which on one figure stands, and whose speakers name causes. */
function storyOf(reports: readonly Told[]): { readonly story: JoinedStory; readonly claims: readonly Claim[] } {
  const written = reports.map((it, number): InventedReport & { readonly deadWords: string; readonly causeWords: string } => {
    const { dead, cause, said, scene } = tellings[it.language]
    const deadWords = dead.replace('{n}', writtenNumber(it.dead, briefPhrases[it.language]))
    const causeWords = cause.replace('{cause}', it.cause)
    return {
      id: `r${number}`,
      language: it.language,
      outlet: it.outlet,
      at: `2031-05-04T${String(8 + number).padStart(2, '0')}:00:00Z`,
      sentences: [`${deadWords}, ${said} ${it.speaker}.`, `«${causeWords}», ${said} ${it.speaker}.`, ...scene],
      said: [{ name: it.speaker, cue: said, words: causeWords }],
      deadWords,
      causeWords,
    }
  })
  const story = inventedStory(written)
  const last = reports.at(-1)
  const toll = written.map(({ id, deadWords }, number): InventedTelling => {
    const { dead, speaker } = reports[number] ?? { dead: 0, speaker: '' }
    return {
      report: id,
      words: deadWords,
      origin: speaker,
      value: { kind: 'killed', min: dead, max: dead, state: dead === last?.dead ? 'current' : 'superseded' },
    }
  })
  const causes = [...new Set(reports.map(({ cause }) => cause))]
  const claims = causes.map((cause) => {
    const tellers = written.flatMap(({ id, causeWords }, number): InventedTelling[] => {
      const it = reports[number]
      return it?.cause === cause ? [{ report: id, words: causeWords, origin: it.speaker }] : []
    })
    return inventedClaim(story, cause, tellers, { contradicts: causes.filter((other) => other !== cause) })
  })
  return { story, claims: [inventedClaim(story, 'toll', toll), ...claims] }
}

test('in any language: every sentence is cited and borne out, no outdated toll stands alone, a single origin is named', () => {
  fc.assert(
    fc.property(fc.array(told, { minLength: 1, maxLength: 6 }), fc.constantFrom(...languages), (reports, language) => {
      const { story, claims } = storyOf(reports)
      const brief = briefOf(story, claims, language)
      const texts = new Map(
        story.digests.map(({ id, reading: { report } }) => [
          id,
          { text: report.text, outlet: report.outlet?.name ?? '', publishedAt: report.publishedAt ?? '' },
        ]),
      )
      expect(faultsOf(brief, texts)).toEqual([])
      const current = String(reports.at(-1)?.dead)
      const outdated = new Set(reports.map(({ dead }) => String(dead)).filter((dead) => dead !== current))
      for (const { text, claims: ids } of brief.sentences) {
        const numbers = numbersIn(text, language)
        if (ids.includes('toll') && [...numbers].some((number) => outdated.has(number))) expect([...numbers]).toContain(current)
        for (const claim of claims.filter(({ id, origins }) => ids.includes(id) && origins.length === 1)) expect(text).toContain(claim.origins[0]?.name)
      }
      expect(briefOf(story, claims, language)).toEqual(brief)
    }),
    { numRuns: 60 },
  )
})

test('what comes later changes nothing in the brief as it stood', () => {
  fc.assert(
    fc.property(fc.array(told, { minLength: 2, maxLength: 5 }), fc.constantFrom(...languages), (reports, language) => {
      const { story, claims } = storyOf(reports.slice(0, -1))
      const brief = briefOf(story, claims, language)
      expect(brief.asOf).toBe(`2031-05-04T${String(8 + reports.length - 2).padStart(2, '0')}:00:00Z`)
      expect(brief.sentences.flatMap(({ citations }) => citations.map(({ report }) => report))).not.toContain(`r${reports.length - 1}`)
    }),
    { numRuns: 20 },
  )
})
