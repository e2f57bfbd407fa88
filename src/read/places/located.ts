import type { GazetteerPlace } from '../../knowledge/index.ts'
import { foldName } from '../../knowledge/index.ts'
import type { Annotated } from '../../language/index.ts'
import type { RuleName } from '../../words/index.ts'
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

/** What an unknown name lies in: what the text says, else the nearest known place before it in its paragraph, or behind it in its sentence. */
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
  for (const index of mentions) {
    const around = nearest(text, names, index, located)
    if (around) return { around, how: 'near' }
  }
  return { how: 'unknown' }
}

/** Names that are looked at on either side for a known place. */
const reach = 6

function nearest(text: Annotated, names: readonly PlaceName[], index: number, located: readonly (Located | undefined)[]): GazetteerPlace | undefined {
  const sentence = text.sentenceOf[names[index]!.words[0]]
  for (let steps = 1; steps <= reach; steps++) {
    for (const other of [index - steps, index + steps]) {
      const sense = located[other]?.sense
      if (!sense || !isSmall(sense)) continue
      if (other < index || text.sentenceOf[names[other]!.words[0]] === sentence) return sense
    }
  }
  return undefined
}

/** Small enough that near it means something. */
function isSmall({ kind, feature }: GazetteerPlace): boolean {
  return kind === 'city' || kind === 'district' || feature === 'admin2'
}
