import { classWords } from './class-words-table.ts'
import { blockWords } from './block-words-table.ts'
import { noStep } from './branches.ts'
import { levels } from './containers.ts'
import type { View } from './view.ts'
import { loneLines } from './lone-lines-table.ts'
import { marks } from './marks.ts'
import { wordHashes } from './measures.ts'

const out = marks.furniture | marks.nav | marks.footer | marks.form
const kinds = Object.keys(classWords)
/** Kinds of class by which a branch off the trunk is out, whatever it says. */
const outBranches = ['comment', 'share', 'facts', 'byline', 'footer'].map((kind) => kinds.indexOf(kind))
const longestCaption = 300
const momentOnly = /^[\s\d.,:/|–—-]*(?:\d{1,2}[.:/]\d{2}|\d{4})[\s\d.,:/|–—-]*$/u
const addressOnly = /^https?:\/\/\S+$/iu
/** Lone lines as the hashes of their words. */
const lone: ReadonlySet<number> = new Set(loneLines.map((line) => hashOfWords(wordHashes(line), 0, Infinity)))
const longestLone = 9
/** A line that points elsewhere: "Les også: …", "Lea también: …", with a link for most of it. */
const pointer = 1 << Object.keys(blockWords).indexOf('related')
const [longestPointer, mostlyLinked] = [30, 40]

/** Whether a block is no part of the text whatever is believed of it: title, byline, caption, menu, a time alone, "Annonse" alone. */
export function isSurelyOut({ ground, branches, containers }: View, row: number): boolean {
  const { blocks, marked, measures } = ground
  const block = blocks[row]
  if (block === undefined) return true
  const mark = marked[block.element] ?? 0
  if ((mark & out) !== 0) return true
  if (containers.dense >= 0 && outBranches.some((kind) => (branches.steps[row * kinds.length + kind] ?? 0) < noStep)) return true
  if ((mark & marks.table) !== 0) return false
  if ((mark & marks.figure) !== 0 && block.text.length < longestCaption) return true
  const [from, to] = [measures.wordFrom[row] ?? 0, measures.wordFrom[row + 1] ?? 0]
  if (from === to || addressOnly.test(block.text)) return true
  if (to - from <= longestPointer && ((ground.begins[row] ?? 0) & pointer) !== 0 && (ground.linked[row] ?? 0) >= mostlyLinked) return true
  return to - from <= longestLone && (lone.has(hashOfWords(measures.hashes, from, to)) || momentOnly.test(block.text))
}

function hashOfWords(hashes: Int32Array, from: number, to: number): number {
  let hash = 5
  for (let at = from; at < Math.min(to, hashes.length); at++) hash = Math.imul(hash, 33) + (hashes[at] ?? 0)
  return hash | 0
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
