import type { Revision } from '../../words/index.ts'
import type { Said, Told } from '../wire/said.ts'
import { childOf, childrenOf, type XmlElement } from '../xml/index.ts'
import { localPart } from './property.ts'

/** Codes of `signal` by what they say of earlier versions; Reuters' `edStat` has letters. */
const signals: readonly (readonly [form: RegExp, kind: Revision['kind']])[] = [
  [/^(?:.*:)?(?:kill|cancel|cancell?ed|withdraw(?:n|al)?|retract(?:ion|ed)?)$|^edStat:[KW]$/iu, 'kill'],
  [/^(?:.*:)?(?:corr|correction|corrected|corrective|rettelse|korrektur|korrigering)$|^edStat:C$/iu, 'correction'],
  [/^(?:.*:)?(?:update|updated|replace|writethru|lead)$|^edStat:U$/iu, 'update'],
]

/** What the status of publishing and the signals of an item say of its earlier versions (NewsML-G2 guidelines, IPTC). */
export function revisionOfItem(itemMeta: XmlElement | undefined): Told<Revision> | undefined {
  if (itemMeta === undefined) return undefined
  const of = childrenOf(itemMeta, 'link').find((link) => /previousVersion|replaces|corrects|evolvedFrom/iu.test(link.attributes['rel'] ?? ''))?.attributes
  const earlier = of?.['residref'] ?? of?.['href']
  const named = earlier === undefined || earlier === '' ? {} : { of: earlier }
  const status = localPart(childOf(itemMeta, 'pubStatus')?.attributes['qcode'])
  if (/^cancell?ed$/iu.test(status)) return { from: 'pubStatus', value: { kind: 'kill', ...named } }
  const codes = childrenOf(itemMeta, 'signal').flatMap((signal) => signal.attributes['qcode'] ?? signal.attributes['literal'] ?? [])
  const kind = signals.find(([form]) => codes.some((code) => form.test(code)))?.[1]
  return kind && { from: 'signal', value: { kind, ...named } }
}

/** Notes to editors, those for everybody. */
export function notesOf(itemMeta: XmlElement | undefined, lineOf: (element: XmlElement) => string | undefined): readonly Said[] {
  return itemMeta === undefined ? [] : childrenOf(itemMeta, 'edNote').map((note): Said => ['edNote', lineOf(note)])
}
