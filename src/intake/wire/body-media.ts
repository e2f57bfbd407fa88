import { entryOf } from '../../text/index.ts'
import type { Media, MediaKind } from '../../words/index.ts'
import { lineIn, within, type XmlElement } from '../xml/index.ts'
import { mediaOf } from './media-credit.ts'

/** Pictures and films in a body, with their captions: `media` of NITF, `figure` of HTML, `BILD` of TTNITF. */
export function mediaIn(body: XmlElement): readonly Media[] {
  const found: Media[] = []
  for (const element of within(body)) {
    const media = entryOf(readers, element.name.toLowerCase())?.(element)
    if (media && (media.caption !== undefined || media.creator !== undefined)) found.push(media)
  }
  return found
}

const readers: Readonly<Record<string, (element: XmlElement) => Media | undefined>> = {
  media: (element) => {
    const kind = kindOf(element.attributes['media-type'] ?? '')
    const reference = firstNamed(element, 'media-reference')
    const producer = lineIn(firstNamed(element, 'media-producer')) ?? reference?.attributes['source-credit']
    return kind && mediaOf(kind, lineIn(firstNamed(element, 'media-caption')) ?? reference?.attributes['alternate-text'], producer)
  },
  figure: (element) => {
    const picture = firstNamed(element, 'img')
    const isFilm = picture === undefined && (firstNamed(element, 'video') ?? firstNamed(element, 'iframe')) !== undefined
    const credit = [...within(element)].find((it) => /(?:^|[\s_-])(?:byline|credit|photographer)(?=$|[\s_-])/u.test(it.attributes['class'] ?? ''))
    return mediaOf(isFilm ? 'video' : 'photo', lineIn(firstNamed(element, 'figcaption')) ?? picture?.attributes['alt'], lineIn(credit))
  },
  bild: (element) =>
    mediaOf('photo', lineIn(firstNamed(element, 'bildtext')), lineIn(firstNamed(element, 'bildskapare')) ?? lineIn(firstNamed(element, 'foto'))),
}

/** The first element of a name in an element, whatever the case of its letters. */
export function firstNamed(element: XmlElement, name: string): XmlElement | undefined {
  for (const found of within(element)) if (found.name.toLowerCase() === name) return found
  return undefined
}

function kindOf(type: string): MediaKind | undefined {
  if (/text|audio|other|data/iu.test(type)) return undefined
  if (/video|film/iu.test(type)) return 'video'
  return /graphic|chart|map/iu.test(type) ? 'graphic' : 'photo'
}
