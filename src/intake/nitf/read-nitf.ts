import type { Intake } from '../../words/index.ts'
import { bodyOf, type Body } from '../wire/body.ts'
import { intakeOfDispatch } from '../wire/dispatch.ts'
import { joined } from '../wire/paragraphs.ts'
import { firstNamed } from '../wire/body-media.ts'
import { at, type XmlElement } from '../xml/index.ts'
import { nitfHead } from './nitf-head.ts'

/** The report in a `nitf` element. */
export function intakeOfNitf(nitf: XmlElement, id: string): Intake {
  const head = nitfHead(nitf)
  const { text, media } = nitfBody(nitf, head.title[0]?.[1])
  return intakeOfDispatch({ id, text: ['NITF body.content', text], media, ...head })
}

/** The text of a `nitf` element: the abstract as its first paragraph, where the body does not say the same, then `body.content`. */
export function nitfBody(nitf: XmlElement, title?: string): Body {
  const content = firstNamed(nitf, 'body.content') ?? at(nitf, 'body') ?? nitf
  const body = bodyOf(content, title)
  const abstract = at(nitf, 'body', 'body.head', 'abstract')
  const opening = abstract ? bodyOf(abstract).text : ''
  return { ...body, text: body.text.startsWith(opening.slice(0, 60)) ? body.text : joined([opening, body.text]) }
}
