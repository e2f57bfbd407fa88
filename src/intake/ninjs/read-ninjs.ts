import { entryOf } from '../../text/index.ts'
import type { Intake, Media, MediaKind, Revision } from '../../words/index.ts'
import { bodyOfMarkup, type Body } from '../wire/body.ts'
import { bylineOf } from '../wire/byline.ts'
import { intakeOfDispatch } from '../wire/dispatch.ts'
import { mediaOf } from '../wire/media-credit.ts'
import type { Said, Told } from '../wire/said.ts'
import { objectsOf, valueOf, wordsOf, type Json } from './json.ts'

const mediaKinds: Readonly<Record<string, MediaKind>> = { picture: 'photo', photo: 'photo', image: 'photo', graphic: 'graphic', video: 'video' }
/** Names of bodies and descriptions, mark-up first: it has paragraphs. */
const bodies = ['body_xhtml', 'body_html5', 'body_html', 'body_richhtml5', 'body_text']
const descriptions = ['description_text', 'description_xhtml', 'description_html']

/** The report of one ninjs item (JSON Schema 1.0 to 3.0, IPTC); read leniently: names in any case, of any version. Of a picture or film it is the caption. */
export function intakeOfNinjs(item: Json, id: string): Intake {
  const title = headlinesOf(item)
  const kind = entryOf(mediaKinds, wordsOf(item, 'type')?.toLowerCase() ?? '')
  const description = descriptionOf(item, id)
  const body = kind === undefined ? bodyOfItem(item, id, title.find(([, value]) => value !== undefined)?.[1]) : undefined
  const hasBody = body !== undefined && body.text !== ''
  return intakeOfDispatch({
    id,
    guid: wordsOf(item, 'guid', 'uri', 'altids'),
    text: hasBody ? [body.from, body.text] : description,
    ...(kind === undefined && !hasBody ? { quality: 'teaser' } : {}),
    media: kind === undefined ? [...mediaOfAssociations(item, id), ...(body?.media ?? [])] : [mediaOfItem(item, kind, id)],
    title,
    bylines: bylinesOfItem(item),
    dateline: [['dateline', wordsOf(item, 'dateline')]],
    located: [
      ['located', wordsOf(item, 'located')],
      ['located', wordsOf(objectsOf(item, 'located')[0] ?? {}, 'name')],
    ],
    credits: [
      ...objectsOf(item, 'infosources').map((source): Said => ['infosources', wordsOf(source, 'name')]),
      ['creditline', wordsOf(item, 'creditline')],
      ['creditline', withRole(objectsOf(item, 'descriptions'), /credit/iu)],
      ['source', wordsOf(item, 'source')],
    ],
    owners: [
      ['copyrightholder', wordsOf(item, 'copyrightholder')],
      ['provider', wordsOf(item, 'provider') ?? wordsOf(objectsOf(item, 'provider')[0] ?? {}, 'name')],
    ],
    language: [['language', wordsOf(item, 'language')]],
    publishedAt: ['firstcreated', 'versioncreated', 'datetime', 'contentcreated', 'firstpublished'].map((key): Said => [key, wordsOf(item, key)]),
    updatedAt: ['versioncreated', 'contentmodified', 'updated'].map((key): Said => [key, wordsOf(item, key)]),
    url: [['url', wordsOf(item, 'url', 'webUrl')]],
    slug: [['slugline', wordsOf(item, 'slugline', 'slug')]],
    notes: [['ednote', wordsOf(item, 'ednote')]],
    revision: revisionOfItem(item),
  })
}

function headlinesOf(item: Json): readonly Said[] {
  const headlines = objectsOf(item, 'headlines')
  return [
    ['headlines', withRole(headlines, /main/iu) ?? wordsOf(headlines[0] ?? {}, 'value')],
    ['headline', wordsOf(item, 'headline')],
    ['title', wordsOf(item, 'title', 'name')],
  ]
}

function bylinesOfItem(item: Json): readonly Said[] {
  const line = wordsOf(item, 'byline', 'by')
  if (line !== undefined) return [['byline', line]]
  const people = [...objectsOf(item, 'bylines'), ...objectsOf(item, 'authors')].filter(
    (person) => !/foto|photo|editor|ansvarig|redaktør/iu.test(wordsOf(person, 'role') ?? ''),
  )
  return people.map((person): Said => ['bylines', wordsOf(person, 'byline', 'name', 'value')])
}

function bodyOfItem(item: Json, where: string, title: string | undefined): (Body & { readonly from: string }) | undefined {
  const found = objectsOf(item, 'bodies').toSorted((a, b) => isMarkup(b) - isMarkup(a))
  const texts = [...found.map((body): Said => ['bodies', wordsOf(body, 'value')]), ...bodies.map((key): Said => [key, wordsOf(item, key)])]
  for (const [from, value] of texts) {
    const body = value === undefined ? undefined : bodyOfMarkup(value, where, title)
    if (body !== undefined && body.text !== '') return { from, ...body }
  }
  return undefined
}

function isMarkup(body: Json): number {
  return /html/iu.test(`${wordsOf(body, 'contenttype') ?? ''} ${wordsOf(body, 'role') ?? ''}`) ? 1 : 0
}

function descriptionOf(item: Json, where: string): Said {
  const list = objectsOf(item, 'descriptions')
  const listed = withRole(list, /caption|text|summary|abstract/iu) ?? wordsOf(list.find((it) => !/credit/iu.test(wordsOf(it, 'role') ?? '')) ?? {}, 'value')
  const [from, value] =
    listed === undefined
      ? (descriptions.map((key): Said => [key, wordsOf(item, key)]).find(([, words]) => words !== undefined) ?? ['descriptions', undefined])
      : ['descriptions', listed]
  return [from, value === undefined ? undefined : bodyOfMarkup(value, where).text]
}

function withRole(list: readonly Json[], role: RegExp): string | undefined {
  return wordsOf(list.find((it) => role.test(wordsOf(it, 'role') ?? '')) ?? {}, 'value')
}

/** Pictures and films that go with a text. */
function mediaOfAssociations(item: Json, where: string): readonly Media[] {
  return objectsOf(item, 'associations').flatMap((other) => {
    const kind = entryOf(mediaKinds, wordsOf(other, 'type')?.toLowerCase() ?? '')
    return kind === undefined ? [] : [mediaOfItem(other, kind, where)]
  })
}

function mediaOfItem(item: Json, kind: MediaKind, where: string): Media {
  const caption = descriptionOf(item, where)[1]
  const by = wordsOf(item, 'byline', 'by')
  const { creator, agency, ...media } = mediaOf(kind, caption, by)
  const credit =
    withRole(objectsOf(item, 'descriptions'), /credit/iu) ?? wordsOf(item, 'creditline', 'source') ?? wordsOf(objectsOf(item, 'infosources')[0] ?? {}, 'name')
  const maker = creator ?? (by === undefined ? undefined : bylineOf(by).names[0])
  const source = credit ?? agency ?? wordsOf(item, 'copyrightholder')
  return { ...media, ...(maker === undefined ? {} : { creator: maker }), ...(source === undefined ? {} : { agency: source }) }
}

/** `pubstatus` withdraws; `replacing` and `evolvedfrom` name the earlier version. */
function revisionOfItem(item: Json): Told<Revision> | undefined {
  const replaced = valueOf(item, 'replacing', 'evolvedfrom')
  const of = Array.isArray(replaced) ? replaced.find((it) => typeof it === 'string') : replaced
  const named = typeof of === 'string' ? { of } : {}
  if (/^cancell?ed$/iu.test(wordsOf(item, 'pubstatus') ?? '')) return { from: 'pubstatus', value: { kind: 'kill', ...named } }
  return typeof of === 'string' ? { from: 'replacing', value: { kind: 'update', of } } : undefined
}
