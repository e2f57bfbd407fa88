import { HearsayError } from '../../words/index.ts'
import { isObject, valueOf, type Json } from './json.ts'

/** The items of a document, and whether the document was whole. */
export interface Items {
  readonly items: readonly Json[]
  readonly whole: boolean
}

/** Keys that hold the list in answers of interfaces, in small letters. */
const lists = ['item', 'items', '_items', 'results', 'data', 'hits', 'documents', 'newsitems']

/** The items in JSON: one, a list, or an answer with a list. Of JSON that is cut short those objects of the list that are whole. Throws `bad-input`. */
export function itemsIn(text: string, where: string): Items {
  try {
    return { items: itemsOf(JSON.parse(text), 0), whole: true }
  } catch (thrown) {
    const items = wholeObjects(text).filter(looksLikeItem)
    if (items.length > 0 || !closes(text)) return { items, whole: false }
    throw new HearsayError('bad-input', { format: 'JSON', reason: (thrown as Error).message.slice(0, 120) }, { where, cause: thrown }) // JSON.parse throws errors
  }
}

function itemsOf(value: unknown, depth: number): readonly Json[] {
  if (Array.isArray(value)) return value.flatMap((it) => itemsOf(it, depth + 1))
  if (!isObject(value) || depth > 4) return []
  const list = looksLikeItem(value) ? undefined : valueOf(value, ...lists)
  if (list !== undefined) return itemsOf(list, depth + 1)
  const inner = ['_source', 'ninjs'].map((key) => value[key]).find(isObject)
  return inner === undefined ? [value] : [inner]
}

function looksLikeItem(value: Json): boolean {
  return (
    valueOf(value, 'headline', 'headlines', 'body_text', 'bodies', 'description_text', 'descriptions', 'versioncreated', 'body_html', 'body_xhtml') !==
    undefined
  )
}

/** Whether the text ends as JSON does. */
function closes(text: string): boolean {
  return /[\]}]\s*$/u.test(text.slice(-200))
}

/** The outermost objects inside the outermost bracket that are closed, in one pass. */
function wholeObjects(text: string): readonly Json[] {
  const found: Json[] = []
  const starts: number[] = []
  let end = 0
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at)
    if (unit === 0x22) {
      at = endOfString(text, at)
    } else if (unit === 0x7b) starts.push(at)
    else if (unit === 0x7d) {
      const start = starts.pop()
      if (start !== undefined && starts.length <= 1 && start >= end) {
        const value = parsed(text.slice(start, at + 1))
        if (value !== undefined && looksLikeItem(value)) {
          found.push(value)
          end = at + 1
        }
      }
    }
  }
  return found
}

function endOfString(text: string, start: number): number {
  let at = start + 1
  while (at < text.length && text.charCodeAt(at) !== 0x22) at += text.charCodeAt(at) === 0x5c ? 2 : 1
  return at
}

function parsed(text: string): Json | undefined {
  try {
    const value: unknown = JSON.parse(text)
    return isObject(value) ? value : undefined
  } catch {
    return undefined // no JSON: it is passed over
  }
}
