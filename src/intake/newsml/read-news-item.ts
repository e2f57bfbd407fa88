import type { Intake, Media, Revision } from '../../words/index.ts'
import { contentOfElement, type ItemContent } from '../newsml-g2/item-content.ts'
import { firstNamed } from '../wire/body-media.ts'
import { bodyOfMarkup } from '../wire/body.ts'
import { intakeOfDispatch } from '../wire/dispatch.ts'
import { mediaOf } from '../wire/media-credit.ts'
import type { Said, Told } from '../wire/said.ts'
import { at, childOf, childrenOf, lineIn, textIn, within, type XmlElement } from '../xml/index.ts'

/** The report of a `NewsItem`: its components may nest, and any of them may hold the lines and the metadata (NewsML 1.2 specification, IPTC). */
export function intakeOfNewsItem(item: XmlElement, id: string): Intake {
  const management = childOf(item, 'NewsManagement')
  const lines = (name: string): readonly Said[] =>
    [...within(item, 'NewsLines')].flatMap((all) => childrenOf(all, name)).map((line): Said => [name, lineIn(line)])
  const parties = (role: string): readonly Said[] =>
    [...within(item, role)].flatMap((it) => childrenOf(it, 'Party')).map((party): Said => [role, party.attributes['FormalName']])
  const title = lines('HeadLine')
  const contents = contentsOf(item, title[0]?.[1], id)
  const main = contents.texts.find((it) => it.text !== '')
  const inside = main?.inside
  return intakeOfDispatch({
    id,
    guid: lineIn(firstNamed(item, 'publicidentifier')),
    text: main ? [main.from === 'inline XHTML' ? 'DataContent' : main.from, main.text] : ['caption', contents.captions[0]?.caption],
    media: [...contents.captions, ...(main?.media ?? [])],
    title: [...title, ...(inside?.title ?? [])],
    bylines: [...lines('ByLine'), ...(inside?.bylines ?? [])],
    dateline: [...lines('DateLine'), ...(inside?.dateline ?? [])],
    located: [['Location', cityOf(item)]],
    credits: [...lines('CreditLine'), ...parties('Source'), ...(inside?.credits ?? [])],
    owners: [...parties('Provider'), ['ProviderId', lineIn(firstNamed(item, 'providerid'))]],
    language: [...[...within(item, 'Language')].map((it): Said => ['Language', it.attributes['FormalName']]), ['xml:lang', item.attributes['xml:lang']]],
    publishedAt: [
      ...['FirstCreated', 'ThisRevisionCreated'].map((name): Said => [name, lineIn(childOf(management, name))]),
      ['DateId', lineIn(firstNamed(item, 'dateid'))],
    ],
    updatedAt: [['ThisRevisionCreated', lineIn(childOf(management, 'ThisRevisionCreated'))]],
    slug: [...lines('SlugLine'), ['NameLabel', lineIn(firstNamed(item, 'namelabel'))]],
    notes: [...within(item, 'NewsLineText')].map((note): Said => ['NewsLine', lineIn(note)]),
    revision: revisionOf(item, management),
  })
}

interface Contents {
  readonly texts: readonly ItemContent[]
  readonly captions: readonly Media[]
}

/** Texts and captions of every `ContentItem`. The text beside a picture, in a component with the role of a caption, is its caption. */
function contentsOf(item: XmlElement, title: string | undefined, where: string): Contents {
  const texts: ItemContent[] = []
  const captions: Media[] = []
  for (const component of within(item, 'NewsComponent')) {
    const isCaption = /caption|legend/iu.test(childOf(component, 'Role')?.attributes['FormalName'] ?? '')
    for (const content of childrenOf(component, 'ContentItem')) {
      const read = readContent(content, title, where)
      if (read === undefined || read.text === '') continue
      if (isCaption || /photo|picture|image|graphic|video/iu.test(childOf(content, 'MediaType')?.attributes['FormalName'] ?? ''))
        captions.push(mediaOf('photo', read.text, undefined))
      else texts.push(read)
    }
  }
  return { texts, captions }
}

function readContent(content: XmlElement, title: string | undefined, where: string): ItemContent | undefined {
  const data = at(content, 'DataContent') ?? at(content, 'Encoding', 'DataContent')
  if (data === undefined) return undefined
  const elements = childrenOf(data)
  if (elements.length === 0) return { from: 'DataContent', ...bodyOfMarkup(textIn(data), where, title) }
  return contentOfElement(elements.length === 1 && elements[0] ? elements[0] : data, title)
}

/** The city the item comes from. */
function cityOf(item: XmlElement): string | undefined {
  const origin = [...within(item, 'Location')].find((place) => /origin/iu.test(place.attributes['HowPresent'] ?? 'origin'))
  return origin && childrenOf(origin, 'Property').find((property) => property.attributes['FormalName'] === 'City')?.attributes['Value']
}

function revisionOf(item: XmlElement, management: XmlElement | undefined): Told<Revision> | undefined {
  if (/cancel|kill/iu.test(childOf(management, 'Status')?.attributes['FormalName'] ?? '')) return { from: 'Status', value: { kind: 'kill' } }
  const type = childOf(management, 'NewsItemType')?.attributes['FormalName'] ?? ''
  if (/correct|rectif/iu.test(type)) return { from: 'NewsItemType', value: { kind: 'correction' } }
  const revision = firstNamed(item, 'revisionid')
  const previous = revision?.attributes['PreviousRevision'] ?? '0'
  return /^[1-9]/u.test(previous) ? { from: 'RevisionId', value: { kind: 'update' } } : undefined
}
