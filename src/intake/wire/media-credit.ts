import type { Media, MediaKind } from '../../words/index.ts'
import { agenciesIn } from './agencies.ts'
import { bylineOf } from './byline.ts'

/** The credit at the end of a caption: `Foto: Ane Lie / NTB`, `(Photo by Ole Matt/Getty Images)`, `(AP Photo/Ole Matt)`, `REUTERS/Ole Matt`. */
const inCaption: readonly RegExp[] = [
  /(?:^|[\s(])(?:foto|photo|photos|bild|bilde|fotó|photographie|fotograf|arkivfoto|illustrasjon|illustration|graphic|grafikk|video)(?:\s(?:by|av|de|von|af))?\s*:\s*(?<credit>[^()\n:]{2,100})[).\s]*$/iu,
  /\((?:photo|foto)\s(?:by|av|de|von|af)\s(?<credit>[^()\n]{2,100})\)[.\s]*$/iu,
  /\((?<credit>AP Photo\/[^()\n]{2,60})\)[.\s]*$/u,
  /(?<credit>\bREUTERS\/\p{Lu}[\p{L}.'’-]{1,30}(?:\s\p{Lu}[\p{L}.'’-]{1,30}){0,3})/u,
  /\((?<credit>[^()\n]{2,60}(?:\/|\svia\s)(?:AP|AFP|EPA|EFE|NTB|TT|Reuters|Getty Images)[^()\n]{0,30})\)[.\s]*$/u,
]

/** Words of a credit that name nobody. */
const noName = /^(?:file|arkiv|archiv|archive|archivo|arkivfoto|file photo|handout|pool|privat|private|montasje|montage|illustrasjon|illustration)(?=\s|$)/iu

/** A picture or film of a caption and a credit; without a credit of its own, the one in the caption counts. Creator and agency stand as they are written. */
export function mediaOf(kind: MediaKind, caption: string | undefined, credit: string | undefined): Media {
  const text = caption?.trim() ?? ''
  const { creator, agency } = creditOf(credit?.trim() ?? creditIn(text) ?? '')
  return { kind, ...(text === '' ? {} : { caption: text }), ...(creator === undefined ? {} : { creator }), ...(agency === undefined ? {} : { agency }) }
}

/** Who made it and by which agency it came. */
export function creditOf(credit: string): { readonly creator?: string; readonly agency?: string } {
  const { names } = bylineOf(credit.replace(/^(?:AP Photo|REUTERS)\s*\/\s*/u, ''))
  const agencies = agenciesIn(credit.replace(/^AP Photo/u, 'AP'))
  const [creator] = names.filter((name) => agenciesIn(name).length === 0 && !noName.test(name))
  const behind = /\/\s*(?<name>[^/,]{2,40})$/u.exec(credit)?.groups?.['name']?.trim()
  const agency = agencies.length > 0 ? agencies.join('/') : creator === undefined || behind === undefined || noName.test(behind) ? undefined : behind
  return { ...(creator === undefined ? {} : { creator }), ...(agency === undefined ? {} : { agency }) }
}

function creditIn(caption: string): string | undefined {
  for (const form of inCaption) {
    const credit = form.exec(caption.slice(-300))?.groups?.['credit']
    if (credit !== undefined) return credit
  }
  return undefined
}
