import { compare } from '../../../record/index.ts'
import type { CountrySaid, Saying, Store } from '../../../store/index.ts'
import { stances, type Stance } from '../../../words/index.ts'
import { groupedBy } from '../../grouped-by.ts'
import { countryOf } from './country-of.ts'
import { shownWords, type Evidence } from '../shown-words.ts'
import { storyLineOf } from './foremost.ts'

/** Somebody of a country. */
export interface ReactingSpeaker {
  readonly speaker: string
  readonly role?: string
  /** Statements, by stance. */
  readonly stances: Readonly<Partial<Record<Stance, number>>>
  /** The first words, with the stance they were said with. */
  readonly stance: Stance
  readonly evidence: readonly Evidence[]
}

/** What was said by those of a country. */
export interface Reaction {
  /** ISO 3166-1 alpha-3. */
  readonly country: string
  readonly statements: number
  readonly stances: Readonly<Partial<Record<Stance, number>>>
  /** Those with most statements first. */
  readonly speakers: readonly ReactingSpeaker[]
  readonly more: { readonly speakers: number }
}

/** Reactions by country. */
export interface ShownReactions {
  readonly story: string
  /** Those with most statements first. */
  readonly countries: readonly Reaction[]
  /** Countries that are left out, and reports that were not counted: the newest are. */
  readonly more: { readonly countries: number; readonly reports: number }
}

const mostReports = 2000
const mostCountries = 60
const mostSpeakers = 8

/** Who of which country said how much of what kind in a story, each with the first words; of one stance only where it is told. Throws `unknown-id`. */
export async function shownReactions(store: Store, story: string, wished?: Stance): Promise<ShownReactions> {
  const line = await storyLineOf(store, story)
  const said = (await store.saidByCountry(story, mostReports)).filter(({ stance }) => wished === undefined || stance === wished)
  const countries = largestFirst(groupedBy(ofOneCountry(said), ({ country }) => country))
  const drafts = countries.slice(0, mostCountries).map(([country, those]) => {
    const speakers = largestFirst(groupedBy(those, ({ speaker }) => speaker))
    return { country, those, speakers: speakers.slice(0, mostSpeakers), more: { speakers: Math.max(0, speakers.length - mostSpeakers) } }
  })
  const sayings = await store.sayingsAt(drafts.flatMap(({ speakers }) => speakers.map(([, those]) => firstOf(those)?.first ?? 0)))
  const shown = await shownWords(
    store,
    [...sayings.values()].map(({ report }) => report),
  )
  const wordsOf = (saying: Pick<Saying, 'report' | 'spans'> | undefined): readonly Evidence[] =>
    saying ? shown.evidence(saying.spans.map((span) => ({ report: saying.report, span }))) : []
  return {
    story,
    countries: drafts.map(({ country, those, speakers, more }) => ({
      country,
      statements: sum(those),
      stances: countsOf(those),
      speakers: speakers.map(([speaker, its]) => {
        const first = firstOf(its)
        const role = its.find((it) => it.role !== undefined)?.role
        return {
          speaker,
          ...(role !== undefined && { role }),
          stances: countsOf(its),
          stance: first?.stance ?? 'says',
          evidence: wordsOf(sayings.get(first?.first ?? 0)),
        }
      }),
      more,
    })),
    more: { countries: Math.max(0, countries.length - mostCountries), reports: Math.max(0, line.reports - mostReports) },
  }
}

/** Each speaker with all they said under one country. */
function ofOneCountry(said: readonly CountrySaid[]): readonly CountrySaid[] {
  const homes = new Map([...groupedBy(said, ({ speaker }) => speaker)].map(([speaker, its]) => [speaker, countryOf(its)]))
  return said.map((it) => ({ ...it, country: homes.get(it.speaker) ?? it.country }))
}

function largestFirst(groups: ReadonlyMap<string, readonly CountrySaid[]>): readonly (readonly [string, readonly CountrySaid[]])[] {
  return [...groups].sort(([a, its], [b, others]) => sum(others) - sum(its) || compare(a, b))
}

function firstOf(said: readonly CountrySaid[]): CountrySaid | undefined {
  return said.reduce<CountrySaid | undefined>((first, it) => (first && first.first <= it.first ? first : it), undefined)
}

function sum(said: readonly CountrySaid[]): number {
  return said.reduce((all, { statements }) => all + statements, 0)
}

/** In the order of the contract. */
function countsOf(said: readonly CountrySaid[]): Reaction['stances'] {
  const counted = stances.map((stance) => [stance, sum(said.filter((it) => it.stance === stance))] as const)
  return Object.fromEntries(counted.filter(([, count]) => count > 0))
}
