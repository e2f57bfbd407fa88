import { readFileSync } from 'node:fs'

/** A field of the contract, as its declaration has it. */
export interface Field {
  readonly name: string
  readonly optional: boolean
  readonly type: string
  readonly meaning: string
}

/** An interface of src/words, with its doc comments. */
export interface Shape {
  readonly name: string
  readonly meaning: string
  readonly fields: readonly Field[]
}

const words = new URL('../../src/words/', import.meta.url)

/** The interfaces declared in a file of src/words. It reads our own style only: one field a line, its comment above it. */
export function shapesIn(file: string): Shape[] {
  const code = readFileSync(new URL(file, words), 'utf8')
  const declarations = code.matchAll(/(?:\/\*\*((?:(?!\*\/)[^])*)\*\/\n)?export interface (\w+) \{\n((?: .*\n)*)\}/gu)
  return [...declarations].map(([, comment = '', name = '', body = '']) => ({ name, meaning: plain(comment), fields: fieldsIn(body) }))
}

/** The words of a union such as `type StatementType = 'direct' | 'indirect'`. */
export function unionsIn(file: string): ReadonlyMap<string, readonly string[]> {
  const code = readFileSync(new URL(file, words), 'utf8')
  const unions = code.matchAll(/export type (\w+) =((?:\s*\|?\s*'[^']+')+)/gu)
  return new Map([...unions].map(([, name = '', values = '']) => [name, [...values.matchAll(/'([^']+)'/gu)].map((match) => match[1] ?? '')]))
}

function fieldsIn(body: string): Field[] {
  const fields = body.matchAll(/(?: {2}\/\*\*((?:(?!\*\/)[^])*)\*\/\n)?^ {2}readonly (\w+)(\??): (.+)$/gmu)
  return [...fields].map(([, comment = '', name = '', optional, type = '']) => ({ name, optional: optional === '?', type, meaning: plain(comment) }))
}

function plain(comment: string): string {
  return comment.replace(/^\s*\* ?/gmu, ' ').replace(/\s+/gu, ' ').trim()
}
