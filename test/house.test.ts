import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'

const source = join(import.meta.dirname, '../src')
const tables = /[\\/]packs[\\/]|-table\.ts$/u
const files = readdirSync(source, { recursive: true, encoding: 'utf8' }).filter((file) => /\.ts$/u.test(file) && !/\.test\.ts$/u.test(file))
const lengths = files.filter((file) => !tables.test(file)).map((file) => ({ file, lines: readFileSync(join(source, file), 'utf8').split('\n').length - 1 }))

test('files are small: half of them no more than 80 lines, none more than 300, tables aside', () => {
  const sorted = lengths.map((it) => it.lines).toSorted((a, b) => a - b)
  expect(sorted[Math.floor(sorted.length / 2)]).toBeLessThanOrEqual(80)
  expect(lengths.filter((it) => it.lines > 300)).toEqual([])
})

test('every exported name says in a line what it is', () => {
  const silent = files
    .filter((file) => !file.includes('packs'))
    .flatMap((file) => {
      const lines = readFileSync(join(source, file), 'utf8').split('\n')
      return lines.flatMap((line, at) =>
        /^export (?:async )?function\*? (\w+)/u.test(line) && !/\*\/\s*$/u.test(lines[at - 1] ?? '') ? [`${file}: ${line.slice(0, 60)}`] : [],
      )
    })
  expect(silent).toEqual([])
})
