import { HearsayError } from '../../words/index.ts'
import { wholeOf } from '../bytes/whole.ts'
import type { Source } from '../format.ts'
import { XmlReader, type XmlAttributes, type XmlHandler, type XmlOptions } from './reader.ts'
import { readXml } from './read-xml.ts'

/** An element of a document that is held as a whole. */
export interface XmlElement {
  /** Local name: `p` for `<nitf:p>`. */
  readonly name: string
  readonly namespace?: string
  readonly attributes: XmlAttributes
  /** Elements and texts, in order. */
  readonly children: readonly (XmlElement | string)[]
}

/** A document that is held as a whole. */
export interface XmlDocument {
  readonly root: XmlElement
  /** Whether it was closed as it should; if not, it is cut short and the root holds what came. */
  readonly whole: boolean
}

const mostNodes = 5_000_000

/**
 * The tree of one document, 20 MB at most. Throws `input-too-large`, `input-too-deep`, `entities-refused`, and `bad-input` where there is no element.
 * `format` names what the document should be, for the error.
 */
export async function xmlTree(source: Pick<Source, 'bytes' | 'name' | 'charset'>, format: string): Promise<XmlDocument> {
  const builder = treeBuilder(source.name)
  const bytes = await wholeOf(source)
  let whole: boolean | undefined = false
  for await (const step of readXml({ ...source, bytes: one(bytes) }, builder.handler)) whole = step
  return documentOf(builder.root(), whole === true, format, source.name)
}

/** The tree of a document that is text already. Throws as `xmlTree`. */
export function xmlTreeOf(text: string, format: string, options: XmlOptions = {}): XmlDocument {
  const builder = treeBuilder(options.where ?? format)
  const reader = new XmlReader(builder.handler, options)
  reader.write(text)
  return documentOf(builder.root(), reader.end(), format, options.where ?? format)
}

async function* one(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes
}

function documentOf(root: XmlElement | undefined, whole: boolean, format: string, where: string): XmlDocument {
  if (root === undefined) throw new HearsayError('bad-input', { format, reason: 'it holds no element' }, { where })
  return { root, whole }
}

interface TreeBuilder {
  readonly handler: XmlHandler
  /** The first root. */
  root(): XmlElement | undefined
}

function treeBuilder(where: string): TreeBuilder {
  const open: (XmlElement | string)[][] = [[]]
  const [roots = []] = open
  let nodes = 0
  const add = (node: XmlElement | string): void => {
    if (++nodes > mostNodes) throw new HearsayError('input-too-large', { limit: '5 million elements and texts' }, { where })
    open.at(-1)?.push(node)
  }
  const handler: XmlHandler = {
    open({ local, namespace }, attributes) {
      const children: (XmlElement | string)[] = []
      add({ name: local, ...(namespace === undefined ? {} : { namespace }), attributes, children })
      open.push(children)
    },
    close: () => void open.pop(),
    text: add,
  }
  return { handler, root: () => roots.find((node) => typeof node !== 'string') }
}
