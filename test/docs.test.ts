import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { pages } from '../scripts/docs/pages.ts'
import { shapes } from '../scripts/docs/schema.ts'

const root = join(import.meta.dirname, '..')
const written = ['.', 'docs', 'docs/decisions', 'examples'].flatMap((folder) =>
  readdirSync(join(root, folder))
    .filter((file) => file.endsWith('.md'))
    .map((file) => join(folder, file)),
)

describe('pages printed from the source', () => {
  test.each(Object.entries(pages()))('%s is what npm run docs prints', (path, page) => {
    expect(readFileSync(join(root, path), 'utf8')).toBe(page)
  })

  test('no field of the contract is without its meaning', () => {
    const silent = shapes.flatMap((shape) => shape.fields.filter((field) => field.meaning === '').map((field) => `${shape.name}.${field.name}`))
    expect(silent).toEqual([])
    expect(shapes.map((shape) => shape.name)).toEqual(expect.arrayContaining(['Reading', 'Statement', 'Actor', 'Report']))
  })
})

describe('links', () => {
  test.each(written)('%s leads to files that exist', (page) => {
    const links = [...readFileSync(join(root, page), 'utf8').matchAll(/\]\((?!https?:|#|mailto:)([^)#\s]+)/gu)].map((match) => match[1] ?? '')
    // Examples of the marking of cues look like links: [words](speaker).
    const files = links.filter((link) => /[./]/u.test(link))
    expect(files.filter((link) => !existsSync(join(root, dirname(page), link)))).toEqual([])
  })
})
