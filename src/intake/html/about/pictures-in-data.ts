import type { Media } from '../../../words/index.ts'
import { captionParts, creditOf } from './credit.ts'
import { notCaptions } from './credit-table.ts'
import { textOf, thingsIn, type LinkedData, type Thing } from './linked-data.ts'

/**
 * Pictures that the article of the linked data names with a caption (https://schema.org/ImageObject) and that the page itself has not shown: its own come
 * first. A caption of a few words, or the headline again, is a description for machines. Films are left out: they are often the site's player.
 */
export function withPicturesInData(shown: readonly Media[], article: Thing | undefined, data: LinkedData, title = ''): readonly Media[] {
  const media = [...shown]
  const known = [title, ...shown.flatMap(({ caption }) => caption ?? [])].map(lettersOf).filter((letters) => letters !== '')
  for (const thing of thingsIn(article?.['image'], data).slice(0, 50)) {
    const { caption, credit } = captionParts(textOf(thing['caption']) ?? '')
    const letters = lettersOf(caption)
    if (!isSentence(caption) || notCaptions.test(caption) || known.some((one) => one.includes(letters) || letters.includes(one))) continue
    known.push(letters)
    media.push({ kind: 'photo', caption, ...credit, ...creditOf(textOf(thing['creditText'] ?? thing['author'] ?? thing['creator']) ?? '') })
  }
  return media
}

/** Five words or more with a capital first, or an end of a sentence. */
function isSentence(caption: string): boolean {
  return /^[\p{Lu}\d«“"'¿¡–]/u.test(caption) && (caption.split(' ').length >= 5 || /\p{L}\.$/u.test(caption))
}

function lettersOf(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '')
    .slice(0, 60)
}
