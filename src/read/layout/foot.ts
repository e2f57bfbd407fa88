import type { Span } from '../../words/index.ts'
import { agenciesIn, onlyAgencies, unknownAgency, type Credited } from './agencies.ts'
import type { Line } from './lines.ts'

/** Agencies credited at the end of a report. */
export interface Foot {
  readonly agencies: readonly Credited[]
  readonly span: Span
}

/** Lines that credit agencies in words, in the languages of the house: «Con información de EFE». */
const creditLine =
  /^[([]?(?:(?:con|med)\s(?:información|informaciones|datos|opplysninger|opplysningar|materiale)\s(?:de|del|fra|frå)\s|kilder?:|kjelder?:|fuentes?:|sources?:|reporting\sby\s|additional\sreporting\s|with\s(?:files|reporting|additional\sreporting|information|material|agency)\b|written\sby\s|editing\sby\s)|\b(?:contributed\sto|bidro\stil|bidrog\stil|contribuyó\sa|contribuyeron\sa)\s(?:this|the|denne|dette|este|esta)\s/iu
const signature = /[([]\s?(?:©|\(c\)\s?)?(?<agency>[^()[\]]{2,40})[)\]]\.?$/u

/** Reads «(©NTB)», "Reuters contributed to this report", «/AFP» on a line of its own, or «(EFE)» after the last sentence. */
export function footOf(line: Line): Foot | undefined {
  if (line.text.length <= 60) {
    const agencies = onlyAgencies(line.text.replace(/\d{4}/u, ''))
    if (agencies && /^[^\p{Ll}]*$|[©()/[\]–—-]|^\p{L}+\.?$/u.test(line.text)) return { agencies, span: line.span }
  }
  const owner = /^[([]?\s?©\s?(?<name>[^()[\]©]{2,30})[)\]]?$/u.exec(line.text)?.groups?.name
  const owned = owner === undefined ? undefined : unknownAgency(owner)
  if (owned) return { agencies: owned, span: line.span }
  if (line.text.length <= 240 && creditLine.test(line.text)) {
    const agencies = agenciesIn(line.text).filter(({ kind }) => kind === 'agency')
    if (agencies.length > 0) return { agencies, span: line.span }
  }
  return undefined
}

/** The agencies in brackets after the last sentence of a paragraph; `text` is the end of the paragraph. */
export function signatureOf(text: string, end: number): Foot | undefined {
  const found = signature.exec(text)
  const before = text.slice(0, found?.index ?? 0).trimEnd()
  if (!found || !/[.!?»”"]$/u.test(before)) return undefined
  const agencies = onlyAgencies(found.groups?.agency ?? '')
  return agencies ? { agencies, span: [end - found[0].length, end] } : undefined
}
