import { classWords } from './class-words-table.ts'
import { noStep } from './branches.ts'
import { levels } from './containers.ts'
import type { View } from './view.ts'
import { isWordUnit } from './letters.ts'
import { loneLines } from './lone-lines-table.ts'
import { marks } from './marks.ts'

const out = marks.furniture | marks.nav | marks.footer | marks.form
const kinds = Object.keys(classWords)
/** Kinds of class by which a branch off the trunk is out, whatever it says. */
const outBranches = ['comment', 'share', 'facts', 'byline', 'footer'].map((kind) => kinds.indexOf(kind))
const longestCaption = 300
const momentOnly = /^[\s\d.,:/|–—-]*(?:\d{1,2}[.:/]\d{2}|\d{4})[\s\d.,:/|–—-]*$/u
const addressOnly = /^https?:\/\/\S+$/iu
const lone: ReadonlySet<string> = new Set(loneLines.map(plainWords))

/** Whether a block is no part of the text whatever is believed of it: title, byline, caption, menu, a time alone, "Annonse" alone. */
export function isSurelyOut({ ground, branches, containers }: View, row: number): boolean {
  const { blocks, marked } = ground
  const block = blocks[row]
  if (block === undefined) return true
  const mark = marked[block.element] ?? 0
  if ((mark & out) !== 0) return true
  if (containers.dense >= 0 && outBranches.some((kind) => (branches.steps[row * kinds.length + kind] ?? 0) < noStep)) return true
  if ((mark & marks.table) !== 0) return false
  if ((mark & marks.figure) !== 0 && block.text.length < longestCaption) return true
  if ((ground.words[row] ?? 0) === 0 || addressOnly.test(block.text)) return true
  return block.text.length < 80 && (momentOnly.test(block.text) || lone.has(plainWords(block.text)))
}

function plainWords(text: string): string {
  let words = ''
  for (let at = 0; at < text.length; at++) words += isWordUnit(text.charCodeAt(at)) ? text.charAt(at) : ' '
  return words.toLowerCase().replace(/ +/gu, ' ').trim()
}

const lead = kinds.indexOf('lead')
const nearHeadline = 8
const shortest = 25

/**
 * Whether a block is the standfirst (ingress, lead, bajada): a sentence between headline and text that its class names so, that the page
 * gives as its description, or that is a heading beside the headline. `first` is the first paragraph believed in.
 */
export function isStandfirst(view: View, row: number, first: number): boolean {
  const { ground, headline, overlaps, patterns, steps } = view
  const block = ground.blocks[row]
  if (block === undefined || headline < 0 || row <= headline || row > first || row - headline >= nearHeadline) return false
  if (block.text.length <= shortest || (patterns.repeated[row] ?? 0) > 0) return false
  if ((steps[row * kinds.length + lead] ?? 9) <= 1 || (overlaps.description[row] ?? 0) > 80) return true
  return ((ground.marked[block.element] ?? 0) & marks.heading) !== 0 && (ground.linked[row] ?? 0) < 30 && isBesideHeadline(view, row)
}

function isBesideHeadline({ ground: { blocks, page }, containers, headline }: View, row: number): boolean {
  const node = containers.around[headline * levels] ?? 0
  const from = blocks[row]?.from ?? 0
  return node > 0 && from >= node && from < (page.end[node] ?? 0)
}
