import { readdirSync, readFileSync } from 'node:fs'

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

/** The files of src/words that declare the contract. */
export const contractFiles: readonly string[] = readdirSync(words).filter((file) => file.endsWith('.ts') && !/\.test\.ts$|^(?:index|errors|error-table|version)\.ts$/u.test(file))

/** The interfaces of the contract. It reads our own style only: one field a line, its comment above it. */
export function shapesOf(files: readonly string[]): Shape[] {
  const declared = files.flatMap((file) => {
    const declarations = source(file).matchAll(/(?:\/\*\*((?:(?!\*\/)[^])*)\*\/\n)?export interface (\w+)(?: extends (\w+))? \{\n((?: .*\n)*)\}/gu)
    return [...declarations].map(([, comment = '', name = '', base, body = '']) => ({ name, base, meaning: plain(comment), fields: fieldsIn(body) }))
  })
  return declared.map(({ name, base, meaning, fields }) => {
    const inherited = declared.find((shape) => shape.name === base)?.fields ?? []
    return { name, meaning, fields: [...inherited.filter((it) => !fields.some((field) => field.name === it.name)), ...fields] }
  })
}

/** The words of unions: `type A = 'x' | 'y'`, and `const names = ['x', 'y'] as const` with its `type Name = (typeof names)[number]`. */
export function unionsOf(files: readonly string[]): ReadonlyMap<string, readonly string[]> {
  const code = files.map(source).join('\n')
  const written = [...code.matchAll(/export type (\w+) =((?:\s*\|?\s*'[^']+')+)/gu)].map(([, name = '', values = '']) => [name, quotedIn(values)] as const)
  const lists = new Map([...code.matchAll(/export const (\w+) = \[([^\]]+)\] as const/gu)].map(([, name = '', values = '']) => [name, quotedIn(values)] as const))
  const listed = [...code.matchAll(/export type (\w+) = \(typeof (\w+)\)\[number\]/gu)].map(([, name = '', list = '']) => [name, lists.get(list) ?? []] as const)
  return new Map([...written, ...listed])
}

function source(file: string): string {
  return readFileSync(new URL(file, words), 'utf8')
}

function quotedIn(values: string): string[] {
  return [...values.matchAll(/'([^']+)'/gu)].map((match) => match[1] ?? '')
}

function fieldsIn(body: string): Field[] {
  const fields = body.matchAll(/(?: {2}\/\*\*((?:(?!\*\/)[^])*)\*\/\n)?^ {2}readonly (\w+)(\??): (.+)$/gmu)
  return [...fields].map(([, comment = '', name = '', optional, type = '']) => ({ name, optional: optional === '?', type, meaning: plain(comment) }))
}

function plain(comment: string): string {
  return comment.replace(/^\s*\* ?/gmu, ' ').replace(/\s+/gu, ' ').trim()
}
