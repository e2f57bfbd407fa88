import { countBefore } from '../../text/index.ts'
import type { ActorKind } from '../../words/index.ts'
import { codeOfPhrase } from './codes/code-of-phrase.ts'
import type { Phrase } from './phrases.ts'
import { lastMention, type Draft, type HeldRole, type Register } from './register.ts'
import type { Scene } from './scene.ts'

/** The person whose office a phrase without a name is: «generalen», "the president", «el mandatario», «presidenten i Honduras». */
export function roleHolder(scene: Scene, register: Register, phrase: Phrase): Draft | undefined {
  if (!phrase.isDefinite || phrase.hasPossessive || phrase.isPlural) return undefined
  const keys = officeKeys(scene, phrase)
  for (const { key, rest } of keys) {
    const exact = latestFitting(scene, register.holders(key), rest, key, false, key.length < phrase.lemma.length && !phrase.lemma.includes('-'))
    if (exact) return exact
  }
  for (const { key, rest } of keys) {
    for (const other of scene.vocabulary.officesLike(key)) {
      const like = latestFitting(scene, register.holders(other), rest, other, true)
      if (like) return like
    }
  }
  return undefined
}

/** A lemma or phrase of lemmas to look an office up by, and the phrase less the words the key has used. */
interface OfficeKey {
  readonly key: string
  readonly rest: Phrase
}

/** What a phrase's office may be listed as: its noun, the noun with the word before or the words after it, the noun's base. */
function officeKeys({ text, vocabulary }: Scene, phrase: Phrase): readonly OfficeKey[] {
  const { head, lemma, run, words } = phrase
  const keys: OfficeKey[] = [{ key: lemma, rest: phrase }]
  if (head > run.from) keys.unshift({ key: `${(text.lemma[head - 1] ?? '').toLowerCase()} ${lemma}`, rest: phrase })
  let longer = lemma
  for (let word = head + 1; word < Math.min(words.to, head + 5); word++) {
    longer += ` ${(text.lemma[word] ?? '').toLowerCase()}`
    keys.unshift({ key: longer, rest: { ...phrase, complement: undefined } })
  }
  for (const base of vocabulary.titlesIn(lemma)) if (base !== lemma) keys.push({ key: base, rest: phrase })
  return keys
}

function latestFitting(scene: Scene, holders: readonly Draft[], phrase: Phrase, key: string, ofState: boolean, isBase = false): Draft | undefined {
  let best: Draft | undefined
  let latest = -1
  let first: Draft | undefined
  for (const holder of holders.slice(-24)) {
    if (
      !holder.roles.some(
        (role) =>
          role.titles.includes(key) && !(isBase && isOtherCompound(role, key)) && !(ofState && isOfBody(scene, role)) && fits(scene, phrase, holder, role),
      )
    )
      continue
    first ??= holder
    const last = lastMention(holder, phrase.head)
    if (last > latest) {
      latest = last
      best = holder
    }
  }
  return best ?? (ofState ? undefined : first)
}

/** «utenriksministeren» does not take up a «statsminister»: both are built on «minister», and neither is it alone. */
function isOtherCompound({ titles }: HeldRole, base: string): boolean {
  return titles.some((title) => title.length > base.length && title.endsWith(base) && !title.includes('-'))
}

/** «presidente del Tribunal» is no head of state: another word for the office does not take it up. */
function isOfBody({ text, vocabulary }: Scene, { words }: HeldRole): boolean {
  let prepared = false
  for (let word = words.from + 1; word < words.to; word++) {
    const upos = text.upos[word]
    if (upos === 'ADP') prepared = true
    else if (prepared && (upos === 'NOUN' || upos === 'PROPN') && vocabulary.countryAt(text.form, word) === undefined) return true
  }
  return false
}

/** A phrase that says which one («i Honduras», "of the union") must say it of the same country, or in the words of the role. */
function fits(scene: Scene, phrase: Phrase, holder: Draft, role: HeldRole): boolean {
  if (phrase.isFormer !== role.isFormer) return false
  if (phrase.country !== undefined) return (role.country ?? holder.country) === phrase.country
  const { complement } = phrase
  if (complement === undefined) return true
  const { text } = scene
  const said = new Set<string>()
  for (let word = role.words.from; word < role.words.to; word++) said.add((text.lemma[word] ?? '').toLowerCase())
  for (let word = complement.from; word < complement.to; word++) {
    const upos = text.upos[word]
    if ((upos === 'NOUN' || upos === 'PROPN') && said.has((text.lemma[word] ?? '').toLowerCase())) return true
  }
  return false
}

/** The body, outlet or agency that a definite noun takes up: «partiet», "the newspaper", «la organización». */
export function bodyTakenUp(scene: Scene, register: Register, phrase: Phrase): Draft | undefined {
  const { text, vocabulary } = scene
  if (!phrase.isDefinite || phrase.hasPossessive || phrase.isPlural || phrase.complement !== undefined) return undefined
  const kind = vocabulary.kindOf(phrase.lemma)
  if (kind === undefined) return undefined
  const takesUp = kind === 'outlet' || kind === 'agency' || (kind === 'organisation' && vocabulary.isNamedBody(phrase.lemma))
  if (!takesUp) return undefined
  const called = register.holders(phrase.lemma).filter((holder) => lastMention(holder, phrase.head) >= 0)
  if (called.length > 0) return called.reduce((best, each) => (lastMention(each, phrase.head) >= lastMention(best, phrase.head) ? each : best))
  if (!vocabulary.isBareNamedBody(phrase.lemma, kind) || phrase.run.to - phrase.run.from > 2) return undefined
  const sectors = codeOfPhrase(scene, phrase.words, phrase.head).sectors
  return lastOfKind(register, kind, phrase.head, text.sentenceOf[phrase.head] ?? 0, text.sentenceOf, (body) => isOfSort(scene, body, sectors))
}

const bodyWindow = 12

/** Sectors whose bodies say in their names or roles what they are. */
const saysSo: ReadonlySet<string> = new Set(['GOV', 'LAB', 'MED', 'EDU', 'COP', 'MIL', 'JUD', 'LEG'])

/** A union is no company: what the report has called something else, or nothing of that sort, a noun does not take up. */
function isOfSort(scene: Scene, { base, kind, roles }: Draft, sectors: readonly string[]): boolean {
  if (kind !== 'organisation' || sectors.length === 0) return true
  const known = [...(base?.sectors ?? []), ...roles.flatMap(({ words }) => codeOfPhrase(scene, words, words.to - 1).sectors)]
  return known.length === 0 ? !saysSo.has(sectors[0]!) : known.some((sector) => sectors.includes(sector))
}

function lastOfKind(
  register: Register,
  kind: ActorKind,
  at: number,
  sentence: number,
  sentenceOf: Int32Array,
  fits: (body: Draft) => boolean,
): Draft | undefined {
  const before = countBefore(register.named, (mention) => (register.mentions[mention]?.core.from ?? at) < at)
  for (let index = before - 1; index >= Math.max(0, before - 60); index--) {
    const mention = register.mentions[index]
    if (!mention || sentence - (sentenceOf[mention.core.from] ?? 0) > bodyWindow) return undefined
    const actor = register.draft(mention.actor)
    if (actor.kind === kind && fits(actor)) return actor
  }
  return undefined
}
