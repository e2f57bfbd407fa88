import { describe, expect, test } from 'vitest'
import { bokmål } from './stories-nb.ts'
import { english } from './stories-en.ts'
import { nynorsk } from './stories-nn.ts'
import { spanish } from './stories-es.ts'
import { across } from './stories-across.ts'
import { outcomeOf, type InventedClaim } from './told-story.ts'

const stories = { nb: bokmål, nn: nynorsk, en: english, es: spanish, across }

describe.each(Object.entries(stories))('claims of invented stories, %s', (_, list) => {
  test.each(list.map((story) => [story.name, story] as const))('%s', async (_name, story) => {
    const { sources, standings, drafts } = await outcomeOf(story)
    const rows = story.claims.map((claim, number): InventedClaim => {
      const [source, standing] = [sources[number]!, standings[number]!]
      const list = (all: readonly { readonly name: string; readonly reports: readonly string[] }[]): string[] =>
        all.map(({ name, reports }) => `${name} = ${reports.join(' ')}`)
      return {
        told: claim.told,
        ...(claim.newsrooms && { newsrooms: list(source.newsrooms) }),
        ...(claim.origins && { origins: list(source.origins) }),
        ...(claim.status && { status: standing.status }),
        ...(claim.values && { values: standing.values.map(({ report, min, max, state }) => `${report} ${min ?? `-${max}`} ${state}`) }),
        ...(claim.contradicts && { contradicts: standing.contradicts }),
        ...(claim.deniedBy && { deniedBy: standing.deniedBy }),
        ...(claim.own && { own: source.members.flatMap(({ own }, place) => (own ? [drafts[number]!.members[place]!.digest.id] : [])) }),
      }
    })
    expect(rows).toEqual(story.claims)
  })
})
