import type { Media } from '../../../words/index.ts'
import { attributeOf, folded, nodesNamed, type Page } from '../page/index.ts'
import { captionParts } from './credit.ts'
import { notCaptions } from './credit-table.ts'
import { marks } from './marks.ts'
import { isIcon } from './pictures.ts'
import type { Where } from './times-on-page.ts'

/** Attributes in which galleries and WordPress keep the caption of a picture. */
const captionAttributes = ['data-image-caption', 'data-caption']
const mostPictures = 200
const creditEnd = /(?:[Ff]oto|FOTO|[Pp]hoto|[Cc]redit)\s?:/u

/**
 * Captions that pictures of the article carry in an attribute and the page has not shown. Where there is no caption at all, the first picture's `alt`,
 * if it is a sentence or names its maker: others describe for machines.
 */
export function withPicturesInAttributes(shown: readonly Media[], page: Page, { article, marks: found, headline }: Where): readonly Media[] {
  const media = [...shown]
  const known = new Set(shown.map(({ caption }) => lettersOf(caption ?? '')))
  const add = (written: string): void => {
    const { caption, credit } = captionParts(folded(written.replace(/<\/?[a-z][^<>]{0,300}>/giu, ' ')))
    if (!/\p{L}{2}/u.test(caption) || notCaptions.test(caption) || known.has(lettersOf(caption)) || media.length >= mostPictures) return
    known.add(lettersOf(caption))
    media.push({ kind: 'photo', caption, ...credit })
  }
  const own = nodesNamed(page, 'img').filter(
    (node) => node >= article[0] && node < article[1] && ((found[node] ?? 0) & marks.outside) === 0 && !isIcon(page, node),
  )
  for (const node of own) {
    const written = captionAttributes.map((name) => attributeOf(page, node, name) ?? '').find((value) => value.length > 8)
    if (written !== undefined) add(written)
  }
  const first = own.find((node) => headline === 0 || node > headline - 60)
  const alt = first === undefined ? '' : folded(attributeOf(page, first, 'alt') ?? '')
  if (media.length === 0 && alt.split(' ').length >= 5 && (alt.endsWith('.') || creditEnd.test(alt))) add(alt)
  return media
}

function lettersOf(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '')
    .slice(0, 60)
}
