import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Quality } from '../../src/words/index.ts'
import type { GoldPage } from './gold.ts'

/** A page of our own and what belongs in its report. */
export interface OwnPage {
  /** Name of the file without its ending: `slug.language`. */
  readonly name: string
  readonly html: string
  readonly gold: OwnGold
}

/** What a reader would take from the page; see `training/gold/README.md` for the rules. */
export interface OwnGold {
  readonly url: string
  readonly title: string
  /** Persons only. */
  readonly bylines: readonly string[]
  /** ISO 8601; with a zone only where the page states one. */
  readonly publishedAt: string
  readonly language: string
  /** Paragraphs separated by a blank line. */
  readonly text: string
  readonly captions: readonly string[]
  readonly quality: Quality
}

/** Folder of the pages. */
export const ownPages = join(import.meta.dirname, '../gold/pages')

/** The pages of a folder, by name. */
export function readOwnPages(folder: string): OwnPage[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.html'))
    .sort()
    .map((file) => {
      const name = file.slice(0, -'.html'.length)
      const html = readFileSync(join(folder, file), 'utf8')
      const gold = JSON.parse(readFileSync(join(folder, `${name}.json`), 'utf8')) as OwnGold // the files are ours, and tested
      return { name, html, gold }
    })
}

/** Our own pages whose text is all there, as gold to learn from. Each is a site of its own. */
export function ownGold(): GoldPage[] {
  return readOwnPages(ownPages)
    .filter(({ gold }) => gold.quality === 'full')
    .map(({ name, html, gold }) => ({ id: name, set: 'own', language: gold.language, url: gold.url, site: new URL(gold.url).hostname, html, text: gold.text }))
}
