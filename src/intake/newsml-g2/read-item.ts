import { entryOf } from '../../text/index.ts'
import type { Intake, Media, MediaKind } from '../../words/index.ts'
import { agencyNamed } from '../wire/agencies.ts'
import { bylineOf } from '../wire/byline.ts'
import { intakeOfDispatch, type Dispatch } from '../wire/dispatch.ts'
import type { Said } from '../wire/said.ts'
import { mediaOf } from '../wire/media-credit.ts'
import { at, childOf, lineIn, type XmlElement } from '../xml/index.ts'
import { contentOf, type ItemContent } from './item-content.ts'
import { localPart, nameOf, properties } from './property.ts'
import { notesOf, revisionOfItem } from './signals.ts'

const mediaKinds: Readonly<Record<string, MediaKind>> = {
  picture: 'photo',
  photo: 'photo',
  image: 'photo',
  graphic: 'graphic',
  animation: 'graphic',
  video: 'video',
  movingimage: 'video',
}

/** The report of a `newsItem` or `packageItem`. Of a picture or film it is the caption; of a package what it says it holds. */
export function intakeOfItem(item: XmlElement, id: string): Intake {
  const meta = childOf(item, 'contentMeta')
  const itemMeta = childOf(item, 'itemMeta')
  const title = lineIn(headlineOf(properties([meta], 'headline'))) ?? lineIn(childOf(itemMeta, 'title'))
  const content = contentOf(childOf(item, 'contentSet'), title, id)
  const said = saidOf(item, content)
  const kind = entryOf(mediaKinds, localPart(childOf(itemMeta, 'itemClass')?.attributes['qcode']).toLowerCase())
  const description = captionOf(properties([meta], 'description'), kind !== undefined)
  const fields = { id, guid: item.attributes['guid'], ...said }
  if (kind !== undefined) {
    const caption = description[1] ?? content?.text
    const media = [mediaOfItem(kind, caption, said)]
    return intakeOfDispatch({ ...fields, text: [description[1] === undefined ? (content?.from ?? 'description') : description[0], caption], media })
  }
  if (content !== undefined && content.text !== '') return intakeOfDispatch({ ...fields, text: [content.from, content.text], media: content.media })
  const definition: Said = ['definition', lineIn(at(item, 'concept', 'definition'))]
  return intakeOfDispatch({ ...fields, text: description[1] === undefined ? definition : description, quality: 'teaser' })
}

function saidOf(item: XmlElement, content: ItemContent | undefined): Omit<Dispatch, 'id' | 'text' | 'guid'> {
  const [itemMeta, meta, rights] = [childOf(item, 'itemMeta'), childOf(item, 'contentMeta'), childOf(item, 'rightsInfo')]
  const both = [meta, itemMeta]
  const lines = (name: string): readonly Said[] => properties(both, name).map((element): Said => [name, lineIn(element)])
  const names = (name: string): readonly Said[] => properties([...both, rights], name).map((element): Said => [name, nameOf(element)])
  const inside = content?.inside
  const bylines = [...lines('by'), ...(inside?.bylines ?? [])]
  return {
    title: [
      ['headline', lineIn(headlineOf(properties(both, 'headline')))],
      ['itemMeta title', lineIn(childOf(itemMeta, 'title'))],
      ['concept', lineIn(at(item, 'concept', 'name'))],
      ...(inside?.title ?? []),
    ],
    bylines: bylines.some(([, value]) => value !== undefined && value.trim() !== '') ? bylines : creators(meta),
    dateline: [...lines('dateline'), ...(inside?.dateline ?? [])],
    located: names('located'),
    credits: [...lines('creditline'), ...names('infoSource'), ...(inside?.credits ?? [])],
    owners: [...names('provider'), ...names('copyrightHolder')],
    language: [...properties(both, 'language').map((element): Said => ['language', element.attributes['tag']]), ['xml:lang', item.attributes['xml:lang']]],
    publishedAt: [...lines('firstCreated'), ...lines('versionCreated'), ...lines('contentCreated')],
    updatedAt: [...lines('versionCreated'), ...lines('contentModified')],
    slug: lines('slugline'),
    notes: notesOf(itemMeta, lineIn),
    revision: revisionOfItem(itemMeta),
  }
}

/** The main headline: the first without a role, else the first. */
function headlineOf(headlines: readonly XmlElement[]): XmlElement | undefined {
  return headlines.find((it) => /main/iu.test(it.attributes['role'] ?? 'main')) ?? headlines[0]
}

/** People named as creators; codes of editors, agencies and places of work are left out. */
function creators(meta: XmlElement | undefined): readonly Said[] {
  return properties([meta], 'creator').flatMap((creator): Said[] => {
    const name = nameOf(creator)
    return name === undefined || agencyNamed(name) !== undefined || !/^\p{Lu}[\p{L}.'’-]*(?:\s\p{L}[\p{L}.'’-]*){1,4}$/u.test(name) ? [] : [['creator', name]]
  })
}

function captionOf(descriptions: readonly XmlElement[], isMedia: boolean): Said {
  const role = isMedia ? /caption/iu : /summary|abstract|description/iu
  const chosen = descriptions.find((it) => role.test(it.attributes['role'] ?? '')) ?? descriptions[0]
  return ['description', lineIn(chosen)]
}

function mediaOfItem(kind: MediaKind, caption: string | undefined, { bylines = [], credits = [], owners = [] }: Omit<Dispatch, 'id' | 'text'>): Media {
  const by = bylines.find(([, value]) => value !== undefined)?.[1]
  const credit = [...credits, ...owners].find(([, value]) => value !== undefined)?.[1]
  const { creator, agency, ...media } = mediaOf(kind, caption, undefined)
  const maker = by === undefined ? creator : (bylineOf(by).names[0] ?? creator)
  const source = credit ?? agency
  return { ...media, ...(maker === undefined ? {} : { creator: maker }), ...(source === undefined ? {} : { agency: source }) }
}
