import type { Media, MediaKind } from '../../words/index.ts'
import type { XmlAttributes } from '../xml/index.ts'
import { creditedCaption, creditNamed } from './credits.ts'
import type { Draft } from './draft.ts'

const photo = /\.(?:jpe?g|png|webp|avif|gif|heic|tiff?)(?:[?#]|$)/iu
/** Renditions of one film come in dozens; more pictures than this no entry has. */
const most = 200
const video = /\.(?:mp4|m4v|mov|webm|m3u8|avi|mpe?g)(?:[?#]|$)/iu

/** What a media element or enclosure is, by medium, type or the end of its address; undefined for sound and files. */
export function kindOfMedia(attributes: XmlAttributes): MediaKind | undefined {
  const medium = attributes['medium']?.toLowerCase() ?? ''
  const type = attributes['type']?.toLowerCase() ?? ''
  const address = attributes['url'] ?? ''
  if (medium === 'image' || type.startsWith('image')) return 'photo'
  if (medium === 'video' || type.startsWith('video') || type === 'application/x-shockwave-flash') return 'video'
  if (medium !== '' || type !== '') return undefined
  if (photo.test(address)) return 'photo'
  return video.test(address) ? 'video' : undefined
}

/** The pictures and films of an entry: each address once, with the caption and credit of its own element, else of the whole entry (`shared` is its caption). A photo of which nothing is said goes. */
export function mediaOf(entry: Draft, shared: string | undefined): readonly Media[] {
  const all = [...mediaOfElements(entry, shared), ...entry.pictures]
  const seen = new Set<string>()
  return all.filter((media) => {
    if (media.kind === 'photo' && media.caption === undefined && media.creator === undefined && media.agency === undefined) return false
    const key = [media.kind, media.caption, media.creator, media.agency].join('\n')
    return seen.has(key) ? false : Boolean(seen.add(key))
  })
}

function mediaOfElements(entry: Draft, shared: string | undefined): readonly Media[] {
  const title = entry.value('title')
  const addresses = new Set<string>()
  const media: Media[] = []
  for (const { kind, address, said } of entry.media.slice(0, most)) {
    if (address !== '' && addresses.has(address)) continue
    addresses.add(address)
    const own = said.value('caption') ?? said.value('title')
    const caption = own !== undefined && own !== title && !/^\S+\.\w{2,4}$/u.test(own) ? own : shared
    const credit = said.value('credit') ?? entry.value('credit')
    media.push({ kind, ...(caption === undefined ? {} : creditedCaption(caption)), ...(credit === undefined ? {} : creditNamed(credit)) })
  }
  return media
}
