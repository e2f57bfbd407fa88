import type { GazetteerPlace } from '../../knowledge/index.ts'
import { foldName } from '../../knowledge/index.ts'
import type { Annotated } from '../../language/index.ts'
import type { PlaceKind, RuleName } from '../../words/index.ts'
import type { Choice } from './choose.ts'
import { liesIn } from './lies-in.ts'
import type { Link } from './links.ts'
import type { PlaceName } from './name.ts'
import type { Toponym } from './toponyms.ts'

/** Where a name lies: a place of the gazetteer, or for a name it does not know, the one that it lies in or near. */
export interface Located {
  /** Same key, same place of the record. */
  readonly key: string
  readonly sense?: GazetteerPlace
  /** What a name without a sense takes its point and zone from. */
  readonly around?: GazetteerPlace
  readonly rule: RuleName
}

/** Where each name lies, by name. */
export function locate(
  text: Annotated,
  names: readonly PlaceName[],
  links: readonly (Link | undefined)[],
  toponyms: readonly Toponym[],
  chosen: readonly (Choice | undefined)[],
): readonly Located[] {
  const located = new Array<Located | undefined>(names.length)
  toponyms.forEach((toponym, at) => {
    const choice = chosen[at]
    if (!choice) return
    const rule = ruleOf(toponym, choice)
    for (const index of toponym.mentions)
      located[index] = { key: String(choice.place.row), sense: choice.place, rule: `${rule}/${names[index]!.how}` as RuleName }
  })
  toponyms.forEach((toponym, at) => {
    if (chosen[at]) return
    const { around, how } = surroundings(text, names, links, toponym, located)
    const { name } = toponym
    const one: Located = { key: foldName(name), rule: `place/${how}/tagged`, ...(around ? { around } : {}) }
    for (const index of toponym.mentions) located[index] = one
  })
  return located.map((one, index) => one ?? { key: foldName(names[index]!.name), rule: 'place/unknown/tagged' })
}

function ruleOf({ senses, comma, inWords }: Toponym, { place }: Choice): `place/${string}` {
  if (senses.length === 1) return 'place/only'
  if (comma.some((outer) => liesIn(place, outer))) return 'place/comma'
  if (inWords.some((outer) => liesIn(place, outer))) return 'place/words'
  return place === senses[0] ? 'place/first' : 'place/context'
}

/** What an unknown name lies in, where the text says so; for a square or a district the town that its sentence names. */
function surroundings(
  text: Annotated,
  names: readonly PlaceName[],
  links: readonly (Link | undefined)[],
  { mentions, kind }: Toponym,
  located: readonly (Located | undefined)[],
): { readonly around?: GazetteerPlace; readonly how: 'defined' | 'near' | 'unknown' } {
  for (const index of mentions) {
    const holder = links[index]?.holder
    const around = holder === undefined ? undefined : located[holder]?.sense
    if (around && kind !== 'water') return { around, how: 'defined' }
  }
  if (kind === 'water') return { how: 'unknown' } // rivers are long
  const town = kind !== undefined && inTowns.has(kind) ? townBeside(text, names, mentions, located) : undefined
  return town ? { around: town, how: 'near' } : { how: 'unknown' }
}

/** What lies in a town. */
const inTowns: ReadonlySet<PlaceKind> = new Set<PlaceKind>(['square', 'district'])

/** The one town that the sentence of a name names beside it. */
function townBeside(
  text: Annotated,
  names: readonly PlaceName[],
  mentions: readonly number[],
  located: readonly (Located | undefined)[],
): GazetteerPlace | undefined {
  for (const index of mentions) {
    const sentence = text.sentenceOf[names[index]!.words[0]]
    for (const other of [index + 1, index - 1]) {
      const town = located[other]?.sense
      if (town?.kind === 'city' && text.sentenceOf[names[other]!.words[0]] === sentence) return town
    }
  }
  return undefined
}
