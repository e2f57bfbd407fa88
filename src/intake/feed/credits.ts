import type { Media } from '../../words/index.ts'
import { captionParts, creditOf } from '../html/about/credit.ts'
import { remembered } from './remembered.ts'

/** Who made a picture and the agency it came by, of a credit that stands alone. */
export const creditNamed = remembered(creditOf)

/** Signs and small words no credit is without. */
const marks = /[:©()[\]/|–]|\s(?:by|av|af|de|por|von|par|di|from|credit|courtesy)\s/iu

/** A caption without the credit at its end, and the credit. */
export function creditedCaption(text: string): Pick<Media, 'caption' | 'creator' | 'agency'> {
  if (!marks.test(text)) return text === '' ? {} : { caption: text }
  const { caption, credit } = captionParts(text)
  return { ...(caption === '' ? {} : { caption }), ...credit }
}
