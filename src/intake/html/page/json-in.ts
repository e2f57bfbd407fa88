import { rawIn } from './nodes.ts'
import type { Page } from './page.ts'

const read = new WeakMap<Page, Map<number, unknown>>()

/** What a script holds as JSON, read once however many ask; undefined where `JSON.parse` refuses it. */
export function jsonIn(page: Page, node: number): unknown {
  const known = read.get(page) ?? new Map<number, unknown>()
  read.set(page, known)
  if (!known.has(node)) known.set(node, parsed(rawIn(page, node)))
  return known.get(node)
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined // who asks has ways of its own with JSON that is broken
  }
}
