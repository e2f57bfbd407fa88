import type { Digest } from '../digest/index.ts'
import type { Houses } from './houses.ts'
import { sentenceAround, type Telling } from './telling.ts'

/** The newsroom a report's furniture credits for some words: dateline and byline for all, a foot line for what stands before it. */
export function pageCredit({ digest, trigger }: Telling, houses: Houses): string | undefined {
  const { report } = digest.reading
  const own = houses.of(digest)
  for (const agency of report.agencies) {
    const house = houses.named(agency) ?? agency
    if (house === own) continue
    const foot = report.layout.findLast(({ kind, span }) => kind === 'credit' && report.text.slice(...span).includes(agency))
    if (!foot || trigger[0] < foot.span[1] || foot.span[0] < report.text.length / 10) return house
  }
  return undefined
}

/** The newsroom that an entry of a live page, or a paragraph, passes on from: «…, melder NTB. Elleve er skadd, ifølge sykehuset.» */
export function creditBefore({ digest, trigger }: Telling, houses: Houses): string | undefined {
  const here = sentenceAround(digest, trigger)
  if (here.paragraph < 0) return undefined
  const earlier = digest.sentences.filter(({ paragraph, span }) => paragraph === here.paragraph && span[1] <= here.span[0])
  if (earlier.length === 0) return undefined
  const from = earlier[0]?.span[0] ?? 0
  for (const statement of digest.reading.statements.toReversed()) {
    const at = statement.content[0]?.[0] ?? -1
    if (at < from || at >= here.span[0]) continue
    for (const role of [...(statement.speaker ? [statement.speaker] : []), ...statement.via]) {
      const house = relayOf(digest, role.actor, houses)
      if (house !== undefined) return house === houses.of(digest) ? undefined : house
    }
  }
  return undefined
}

function relayOf({ reading: { actors } }: Digest, id: string, houses: Houses): string | undefined {
  const actor = actors.find((it) => it.id === id)
  if (!actor) return undefined
  const named = houses.named(actor.name)
  return named ?? ((actor.kind === 'agency' || actor.kind === 'outlet') && /\p{Lu}/u.test(actor.name) ? actor.name : undefined)
}
