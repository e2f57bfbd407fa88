import type { Media } from '../../words/index.ts'
import { agenciesIn, agencyNamed } from '../wire/agencies.ts'
import { remembered } from './remembered.ts'

type Credit = Pick<Media, 'creator' | 'agency'>

/** Words before the name of who made a picture, in the languages that are read. */
const words =
  'foto(?:graf)?|fotografía|fotografia|photo(?:graph)?(?:s)?(?:\\s+(?:by|credit))?|picture|image|imagen|imagem|bild(?:e|er)?|arkivfoto|illustrasjon|ilustración|video|vidéo|crédito|crédit|credit|kredit'
const atEnd = new RegExp(`(?:^|[\\s(])(?:${words})\\s*:\\s*(?<credit>[^\\n:]{2,120}?)\\s*\\)?\\.?$`, 'iu')
const opening = new RegExp(`^(?:${words})\\s*:\\s*`, 'iu')

/** Who made a picture and the agency it came by: `Marit Lunde / NTB`, `Foto: Marit Lunde/NTB`, `AFP`. */
export const creditOf = remembered((text: string): Credit => {
  const line = text.replace(opening, '').replace(/\s+/gu, ' ').trim()
  if (line === '') return {}
  const [agency] = agenciesIn(line)
  const people = line
    .split(/\s*[/|;]\s*|\s+(?:via|for)\s+/u)
    .map((part) => part.replace(/^[©(\s]+|[)\s]+$/gu, ''))
    .filter((part) => part !== '' && agencyNamed(part) === undefined)
  const creator = agency === undefined ? line : people[0]
  return { ...(creator === undefined ? {} : { creator }), ...(agency === undefined ? {} : { agency }) }
})

/** A caption without the credit at its end, and the credit. */
export function creditedCaption(text: string): Pick<Media, 'caption' | 'creator' | 'agency'> {
  const found = atEnd.exec(text)
  if (!found) return text === '' ? {} : { caption: text }
  const caption = text.slice(0, found.index).trim()
  return { ...(caption === '' ? {} : { caption }), ...creditOf(found.groups?.['credit'] ?? '') }
}
