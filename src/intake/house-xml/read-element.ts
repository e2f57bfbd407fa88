import type { Intake } from '../../words/index.ts'
import { bodyOf, bodyOfMarkup, type Body } from '../wire/body.ts'
import { intakeOfDispatch } from '../wire/dispatch.ts'
import { joined } from '../wire/paragraphs.ts'
import type { Said } from '../wire/said.ts'
import { childrenOf, lineIn, textIn, within, type XmlElement } from '../xml/index.ts'
import { fieldNames, type HouseField } from './field-table.ts'

/** A name of an element as the table has it: small letters without prefix and signs. */
export function plainName(name: string): string {
  return name
    .slice(name.indexOf(':') + 1)
    .toLowerCase()
    .replace(/[øæß]/gu, (letter) => ({ ø: 'o', æ: 'ae', ß: 'ss' })[letter] ?? '')
    .normalize('NFKD')
    .replace(/[^a-z\d]/gu, '')
}

/** The elements that are reports: brothers of one name that each hold a headline and a text, else the root. */
export function itemsOf(root: XmlElement): readonly XmlElement[] {
  const waiting = [root]
  for (let depth = 0; depth < 4 && waiting.length > 0; depth++) {
    for (const parent of waiting.splice(0)) {
      const items = childrenOf(parent).filter((child) => ['title', 'body'].every((field) => elementsOf(child, field as HouseField).length > 0)) // the two fields
      if (items.length > 0 && items.every((item) => item.name === items[0]?.name)) {
        if (items.length > 1) return items
        waiting.push(...items)
      }
    }
  }
  return [root]
}

/** The report of an element whose parts are told by their names. */
export function intakeOfElement(item: XmlElement, id: string): Intake {
  const said = (field: HouseField): readonly Said[] => elementsOf(item, field).map((element): Said => [element.name, lineIn(element)])
  const title = said('title')
  const body = longestBody(item, title[0]?.[1], id)
  const [lead] = elementsOf(item, 'lead')
  const opening = lead === undefined || (body !== undefined && [...within(body.element)].includes(lead)) ? '' : textOf(lead, id).text
  const text = body?.text ?? ''
  return intakeOfDispatch({
    id,
    guid: said('guid')[0]?.[1] ?? item.attributes['guid'] ?? item.attributes['id'],
    text: [body?.element.name ?? lead?.name ?? 'text', text.startsWith(opening.slice(0, 60)) ? text : joined([opening, text])],
    media: body?.media ?? [],
    title,
    bylines: said('byline').slice(0, 1),
    dateline: said('dateline'),
    credits: said('credit')
      .filter(([, value]) => (value?.length ?? 0) <= 40)
      .slice(0, 1),
    language: [...said('language'), ['xml:lang', item.attributes['xml:lang'] ?? item.attributes['lang']]],
    publishedAt: said('published'),
    updatedAt: said('updated'),
    url: said('url'),
    slug: said('slug'),
    notes: said('note'),
  })
}

/** Elements of a field, by the order of its names and then of the document; of bodies only the outer ones. */
function elementsOf(item: XmlElement, field: HouseField): readonly XmlElement[] {
  const names = fieldNames[field]
  return [...within(item)]
    .filter((element) => element !== item && names.includes(plainName(element.name)))
    .toSorted((a, b) => names.indexOf(plainName(a.name)) - names.indexOf(plainName(b.name)))
}

function longestBody(item: XmlElement, title: string | undefined, where: string): (Body & { readonly element: XmlElement }) | undefined {
  const all = elementsOf(item, 'body')
    .slice(0, 20)
    .map((element) => ({ element, ...textOf(element, where, title) }))
  return all.toSorted((a, b) => b.text.length - a.text.length)[0]
}

/** The text of an element: its elements are blocks, or its characters hold HTML or plain paragraphs. */
function textOf(element: XmlElement, where: string, title?: string): Body {
  return childrenOf(element).length > 0 ? bodyOf(element, title) : bodyOfMarkup(textIn(element), where, title)
}
