import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { expect, test } from 'vitest'

/** Which rooms a room may import; docs/architecture.md prints the same table. */
export const rooms: Readonly<Record<string, readonly string[]>> = {
  words: [],
  text: ['words'],
  knowledge: ['words', 'text'],
  language: ['words', 'text'],
  intake: ['words', 'text'],
  read: ['words', 'text', 'knowledge', 'language'],
  review: ['words'],
  record: ['words', 'text', 'knowledge', 'language'],
  export: ['words'],
  store: ['words'],
  watch: ['words', 'intake', 'language', 'knowledge', 'read', 'review', 'record', 'store'],
  faces: ['words', 'intake', 'language', 'knowledge', 'read', 'review', 'record', 'store', 'watch', 'export'],
}
/** Packages that are there at run time, and the folder that may import each; docs/decisions say why. */
const packages: Readonly<Record<string, string>> = {
  'undici': 'intake/fetch/',
  'ipaddr.js': 'intake/fetch/',
  'postal-mime': 'intake/mail/',
  'tinyglobby': 'faces/cli/inputs.ts',
  'libsql': 'store/sqlite/libsql.ts',
  'pg': 'store/postgres/',
  'graphile-worker': 'watch/queue/',
  'feedsmith': 'export/',
  'diff': 'export/difference/',
  'hyparquet-writer': 'export/',
  'hono': 'faces/http/',
  '@hono/node-server': 'faces/serve/',
  'zod': 'faces/',
  '@modelcontextprotocol/server': 'faces/mcp/',
  'smol-toml': 'faces/serve/',
  'pino': 'faces/serve/',
  'prom-client': 'faces/serve/',
  'nodemailer': 'watch/alerts/',
  // Of the desk: they are built into its files and not there at run time.
  'svelte': 'faces/desk/',
  '@sveltejs/vite-plugin-svelte': 'faces/desk/vite.config.ts',
  'vite': 'faces/desk/vite.config.ts',
  '@tanstack/virtual-core': 'faces/desk/rows/',
  'd3-geo': 'faces/desk/',
  'd3-scale': 'faces/desk/',
  'd3-shape': 'faces/desk/',
  'd3-time': 'faces/desk/',
  'topojson-client': 'faces/desk/',
  'world-atlas': 'faces/desk/',
  'geojson': 'faces/desk/',
  'topojson-specification': 'faces/desk/',
}
const mayUseNode = /^(?:intake|store|watch|faces)\/|\/load\.ts$/u
const source = join(import.meta.dirname, '../src')
const files = readdirSync(source, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts'))

test('rooms import downwards, by the front door, and node: only at the edges', () => {
  const wrong = files.flatMap((file) => importsOf(file).flatMap((to) => complaint(file, to) ?? []))
  expect(files.length).toBeGreaterThan(60) // a tool that saw no files would pass
  expect(files.flatMap(importsOf).length).toBeGreaterThan(150)
  expect(wrong).toEqual([])
})

test('every folder of src is in the table, and every room has a front door', () => {
  const folders = readdirSync(source, { withFileTypes: true })
    .filter((it) => it.isDirectory())
    .map((it) => it.name)
  expect(folders.filter((folder) => !rooms[folder])).toEqual([])
  expect(folders.filter((folder) => !existsSync(join(source, folder, folder === 'faces' ? 'cli/run.ts' : 'index.ts')))).toEqual([])
})

test('docs/architecture.md prints the same table', () => {
  const page = readFileSync(join(source, '../docs/architecture.md'), 'utf8')
  const rows = page.matchAll(/^\| \*?(\w+)\*? \| [^|]+ \| ([^|]*)\|$/gmu)
  const printed = [...rows]
    .filter(([, room = '']) => rooms[room])
    .map(([, room, imports = '']) => [room, imports.replace("all of `watch`'s", rooms['watch']?.join(', ') ?? '').trim()])
  expect(Object.fromEntries(printed)).toEqual(Object.fromEntries(Object.entries(rooms).map(([room, imports]) => [room, imports.join(', ')])))
})

function importsOf(file: string): string[] {
  const code = readFileSync(join(source, file), 'utf8').replace(/\/\*[^]*?\*\/|^\s*\/\/.*$/gmu, '')
  return [...code.matchAll(/(?:\bfrom\s+|^import\s+|\bimport\()'([^']+)'/gmu)].map((match) => match[1] ?? '')
}

function complaint(file: string, to: string): string | undefined {
  if (to.startsWith('node:')) return mayUseNode.test(file) ? undefined : `${file}: ${to}`
  if (!to.startsWith('.')) {
    const name = /^(?:@[^/]+\/)?[^/]+/u.exec(to)?.[0] ?? to
    return packages[name] !== undefined && file.startsWith(packages[name]) ? undefined : `${file}: the package ${to}`
  }
  const target = relative(source, join(source, dirname(file), to))
  const room = file === 'index.ts' ? 'faces' : (file.split('/')[0] ?? '') // the library is a face
  const [other = '', ...inside] = target.split('/')
  if (other === room) return undefined
  if (!rooms[room]?.includes(other)) return `${file}: room ${room} may not import ${other}`
  // The library is the reader alone, without what else waits.
  if (file === 'index.ts' && (target === 'watch/open-reader.ts' || target === 'watch/reader.ts')) return undefined
  return inside.join('/') === 'index.ts' ? undefined : `${file}: enters ${other} by ${inside.join('/')}`
}
