import type { Draft, HeldRole } from '../register.ts'
import type { Scene } from '../scene.ts'
import { codeOf, isOffice, type Code } from './code.ts'
import { codeOfPhrase } from './code-of-phrase.ts'
import { homeOf, type LikelyCountry } from './home.ts'
import { knownPerson } from './known-person.ts'
import { officeOf, type OfficeOf } from './office-of.ts'

/** An actor's code, and where its country is only likely, why. */
export interface ActorCode extends Code {
  readonly likely?: LikelyCountry['by']
}

/** Sectors of a state: who is of one without a country is of the report's. */
const ofState = /^(?:GOV|MIL|COP|SPY|JUD|LEG|OPP|PTY|REB|PRM|ELI)$/u

/** Whose an actor is and what it is: by its roles, by the phrase it was made of, by what is known of its name, at last by the report's country. */
export function codeOfActor(scene: Scene, draft: Draft): ActorCode {
  const told = draft.kind === 'country' ? ofCountry(draft) : draft.kind === 'person' ? ofPerson(scene, draft) : ofBody(scene, draft)
  if (told.country !== undefined || !mayBeHome(draft, told.sectors)) return told
  const home = homeOf(scene).of(draft.at[0] ?? 0)
  return home === undefined ? told : { country: home.country, sectors: told.sectors, likely: home.by }
}

/** Names keep their secret unless an office of state is told of them; nouns for people and bodies are of the report's country. */
function mayBeHome({ by, tokens }: Draft, sectors: readonly string[]): boolean {
  if (sectors[0] === undefined) return false
  return by === 'actor/phrase/noun' && tokens.length === 0 ? sectors[0] !== 'NGO' : ofState.test(sectors[0])
}

/** A country that takes part in something is its government. */
function ofCountry({ country, base, acts }: Draft): Code {
  return codeOf(country ?? base?.country, base?.sectors.length ? base.sectors : acts ? ['GOV'] : [])
}

function ofPerson(scene: Scene, draft: Draft): Code {
  const codes = draft.roles.map((role) => ({ role, code: codeOfRole(scene, role) }))
  const sectors = new Set<string>()
  for (const { role, code } of codes) if (!isOver(scene, role)) for (const sector of code.sectors) sectors.add(sector)
  for (const { role, code } of codes) if (isOver(scene, role) && (code.sectors.some(isOffice) || code.sectors[0] === 'ELI')) sectors.add('ELI')
  for (const sector of draft.base?.sectors ?? []) if (sectors.size === 0 || draft.roles.length === 0) sectors.add(sector)
  const country = codes.find(({ code }) => code.country !== undefined)?.code.country ?? draft.country ?? draft.base?.country
  const known = sectors.size === 0 || country === undefined ? knownPerson(scene, country === undefined ? draft : { ...draft, country }) : undefined
  return codeOf(country ?? known?.country, sectors.size === 0 ? (known?.sectors ?? []) : [...sectors])
}

/** The office an actor holds by the report, with its holder by the table; nobody's where it is over, or of a country that is only the language's. */
export function officeOfActor(scene: Scene, draft: Draft, { country, sectors, likely }: ActorCode): OfficeOf | undefined {
  if (draft.kind !== 'person' || draft.plural || country === undefined || likely === 'outlet' || !isOfficial(sectors)) return undefined
  for (const role of draft.roles) {
    const found = role.isFormer || role.text === '' ? undefined : officeOf(scene, role.words, headOf(scene, role), country)
    if (found) return found
  }
  return undefined
}

/** Offices of state or union; a president of a court or company has another sector. */
function isOfficial([main = '']: readonly string[]): boolean {
  return !/^(?:JUD|LEG|BUS|EDU|LAB|SOC|NGO|MED|PTY|OPP|AGR|JRN|CRM|REB|ELI)$/u.test(main)
}

function ofBody(scene: Scene, draft: Draft): Code {
  const country = draft.base?.country ?? draft.country
  if (draft.base && draft.base.sectors.length > 0) return codeOf(country, draft.base.sectors)
  if (draft.kind === 'agency' || draft.kind === 'outlet') return codeOf(country, ['JRN'])
  for (const role of draft.roles) {
    const code = codeOfRole(scene, role)
    if (code.sectors.length > 0) return codeOf(country ?? code.country, code.sectors)
  }
  return codeOf(country, [])
}

/** What a role says of its holder. */
function codeOfRole(scene: Scene, role: HeldRole): Code {
  return codeOfPhrase(scene, role.words, headOf(scene, role))
}

/** The noun a role is about: the last title before a preposition or conjunction; where nouns lead their phrase the first. */
function headOf({ text, vocabulary }: Scene, role: HeldRole): number {
  const { nounLeads } = vocabulary.pack.grammar
  let head = -1
  for (let word = role.words.from; word < role.words.to; word++) {
    if (head >= 0 && (text.upos[word] === 'ADP' || text.upos[word] === 'CCONJ')) break
    if (
      vocabulary.titleOf(text.lemma[word] ?? '') === undefined &&
      vocabulary.titleOf(text.form[word] ?? '') === undefined &&
      vocabulary.kindOf(text.lemma[word] ?? '') === undefined
    )
      continue
    if (head < 0 || !nounLeads) head = word
  }
  return head < 0 ? Math.max(role.words.from, role.words.to - 1) : head
}

function isOver({ text, vocabulary }: Scene, { words, isFormer }: HeldRole): boolean {
  if (!isFormer) return false
  for (let word = words.from; word < words.to; word++) if (vocabulary.isOver(text.form[word] ?? '')) return true
  return false
}
