import type { Revision } from '../../words/index.ts'
import type { Said, Told } from '../wire/said.ts'
import { at, childOf, lineIn, textIn, within, type XmlElement } from '../xml/index.ts'
import { firstNamed } from '../wire/body-media.ts'

/** What the head of a NITF document and the head of its body say. */
export interface NitfHead {
  readonly title: readonly Said[]
  readonly bylines: readonly Said[]
  readonly dateline: readonly Said[]
  readonly credits: readonly Said[]
  readonly owners: readonly Said[]
  readonly language: readonly Said[]
  readonly publishedAt: readonly Said[]
  readonly updatedAt: readonly Said[]
  readonly slug: readonly Said[]
  readonly notes: readonly Said[]
  readonly guid: string | undefined
  readonly revision: Told<Revision> | undefined
}

/** Reads the fields of a `nitf` element (NITF 3.6 documentation, IPTC): `head/docdata` and `body/body.head`. */
export function nitfHead(nitf: XmlElement): NitfHead {
  const docdata = at(nitf, 'head', 'docdata')
  const head = at(nitf, 'body', 'body.head')
  const attribute = (parent: XmlElement | undefined, name: string, key: string): string | undefined => childOf(parent, name)?.attributes[key]
  return {
    title: [
      ...['hedline', 'headline'].map((name): Said => ['NITF hl1', lineIn(at(head, name, 'hl1')) ?? lineIn(childOf(head, name))]),
      ['NITF title', lineIn(at(nitf, 'head', 'title'))],
    ],
    bylines: childrenNamed(head, 'byline').map((byline): Said => ['NITF byline', withoutTitle(byline)]),
    dateline: childrenNamed(head, 'dateline').flatMap((dateline): Said[] => [
      ['NITF dateline', lineIn(firstNamed(dateline, 'location')) ?? withoutDate(dateline)],
      ['NITF dateline', lineIn(dateline)],
    ]),
    credits: [
      ['NITF distributor', lineIn(childOf(head, 'distributor'))],
      ['NITF rights.owner', lineIn(at(head, 'rights', 'rights.owner'))],
      ['NITF doc.rights', attribute(docdata, 'doc.rights', 'owner')],
    ],
    owners: [
      ['NITF doc.copyright', attribute(docdata, 'doc.copyright', 'holder')],
      ['NITF doc-id', attribute(docdata, 'doc-id', 'regsrc')],
      ['NITF pubdata', at(nitf, 'head', 'pubdata')?.attributes['name']],
    ],
    language: [
      ['NITF baselang', nitf.attributes['baselang']],
      ['NITF xml:lang', nitf.attributes['xml:lang'] ?? childOf(nitf, 'body')?.attributes['xml:lang']],
    ],
    publishedAt: datesOf(nitf, docdata),
    updatedAt: [...within(nitf, 'revision-history')].map((step): Said => ['NITF revision-history', step.attributes['norm']]).reverse(),
    slug: [
      ['NITF slug', metaOf(nitf, /slug|stikkord|keyword/iu)],
      ['NITF du-key', attribute(docdata, 'du-key', 'key')],
    ],
    notes: childrenNamed(docdata, 'ed-msg').map((note): Said => ['NITF ed-msg', note.attributes['info']]),
    guid: attribute(docdata, 'doc-id', 'id-string'),
    revision: revisionOfDocdata(docdata),
  }
}

function datesOf(nitf: XmlElement, docdata: XmlElement | undefined): readonly Said[] {
  return [
    ['NITF date.issue', childOf(docdata, 'date.issue')?.attributes['norm']],
    ['NITF date.release', childOf(docdata, 'date.release')?.attributes['norm']],
    ['NITF story.date', firstNamed(nitf, 'story.date')?.attributes['norm']],
    ['NITF pubdata', at(nitf, 'head', 'pubdata')?.attributes['date.publication']],
  ]
}

/** `correction` names the document it corrects; the status of a withdrawn one is canceled. */
function revisionOfDocdata(docdata: XmlElement | undefined): Told<Revision> | undefined {
  if (/cancel|kill|withdrawn/iu.test(docdata?.attributes['management-status'] ?? ''))
    return { from: 'NITF management-status', value: { kind: 'kill', ...named(docdata?.attributes['management-doc-idref']) } }
  const correction = childOf(docdata, 'correction')
  return correction && { from: 'NITF correction', value: { kind: 'correction', ...named(correction.attributes['id-string']) } }
}

function named(of: string | undefined): { readonly of?: string } {
  return of === undefined || of === '' ? {} : { of }
}

function metaOf(nitf: XmlElement, name: RegExp): string | undefined {
  return childrenNamed(childOf(nitf, 'head'), 'meta').find((meta) => name.test(meta.attributes['name'] ?? ''))?.attributes['content']
}

/** A byline's words without the title of who wrote it. */
function withoutTitle(byline: XmlElement): string {
  return textIn({ ...byline, children: byline.children.filter((child) => typeof child === 'string' || child.name !== 'byttl') }).replace(/\s+/gu, ' ')
}

function withoutDate(dateline: XmlElement): string | undefined {
  return lineIn({ ...dateline, children: dateline.children.filter((child) => typeof child === 'string' || child.name !== 'story.date') })
}

function childrenNamed(element: XmlElement | undefined, name: string): readonly XmlElement[] {
  return element?.children.filter((child): child is XmlElement => typeof child !== 'string' && child.name === name) ?? []
}
