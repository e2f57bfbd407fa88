import { reportOfPage } from '../intake/index.ts'
import { HearsayError, type Outlet, type ReportInput } from '../words/index.ts'

/** The report a line of batch input holds. Throws `bad-line`. */
export function reportOfLine(line: string): ReportInput {
  return reportOfFields(fieldsOf(line))
}

/** The report in an object of the batch contract. Throws `bad-line` for a field that is missing or of the wrong kind. */
export function reportOfFields(fields: Readonly<Record<string, unknown>>): ReportInput {
  const text = optionalString(fields, 'text')
  const html = optionalString(fields, 'html')
  if (text === undefined && html === undefined) throw badLine('it has no "text" and no "html"')
  const id = idOf(fields)
  const read = text === undefined ? reportOfPage(html ?? '', id) : { id, text: withWords(text, id) }
  const optional = {
    language: optionalString(fields, 'language'),
    title: optionalString(fields, 'title'),
    url: optionalString(fields, 'url'),
    outlet: outletOf(fields['outlet']),
    publishedAt: optionalString(fields, 'publishedAt'),
    updatedAt: optionalString(fields, 'updatedAt'),
    timeZone: optionalString(fields, 'timeZone'),
  }
  return { ...read, ...present(optional) }
}

/** A text with a word in it. Throws `empty-report`. */
function withWords(text: string, id: string): string {
  if (/[\p{L}\p{N}]/u.test(text)) return text
  throw new HearsayError('empty-report', {}, { where: id })
}

/** The id of a line that is otherwise no report, as far as it can be seen. */
export function idSeenIn(line: string): string | undefined {
  const seen = /"id"\s*:\s*(?:"((?:[^"\\]|\\.){0,200})"|(-?\d{1,30}))/u.exec(line)
  if (!seen) return undefined
  try {
    return seen[2] ?? String(JSON.parse(`"${seen[1] ?? ''}"`))
  } catch {
    return undefined
  }
}

function fieldsOf(line: string): Readonly<Record<string, unknown>> {
  let value: unknown
  try {
    value = JSON.parse(line)
  } catch {
    throw badLine('it is not JSON')
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw badLine('it is not a JSON object')
  return value as Readonly<Record<string, unknown>> // a parsed JSON object has string keys
}

function idOf(fields: Readonly<Record<string, unknown>>): string {
  const { id } = fields
  if (typeof id === 'string') return id
  if (typeof id === 'number') return String(id)
  throw badLine(id === undefined ? 'it has no "id"' : '"id" is no string')
}

function optionalString(fields: Readonly<Record<string, unknown>>, name: string): string | undefined {
  const value = fields[name]
  if (value === undefined || value === null) return undefined
  if (typeof value === 'string') return value
  throw badLine(`"${name}" is no string`)
}

/** An outlet is its name, or an object with name, country and time zone. */
function outletOf(value: unknown): Outlet | undefined {
  if (value === undefined || value === null) return undefined
  if (typeof value === 'string') return { name: value }
  if (typeof value !== 'object') throw badLine('"outlet" is no string and no object')
  const fields = value as Readonly<Record<string, unknown>> // checked one by one
  const name = optionalString(fields, 'name')
  if (name === undefined) throw badLine('"outlet" has no "name"')
  return { name, ...present({ country: optionalString(fields, 'country'), timeZone: optionalString(fields, 'timeZone') }) }
}

/** The entries that have a value: absent, not undefined. */
function present<Fields extends object>(fields: Fields): { [Name in keyof Fields]?: Exclude<Fields[Name], undefined> } {
  const entries = Object.entries(fields).filter(([, value]) => value !== undefined)
  return Object.fromEntries(entries) as { [Name in keyof Fields]?: Exclude<Fields[Name], undefined> } // only undefined values went
}

function badLine(reason: string): HearsayError {
  return new HearsayError('bad-line', { reason })
}
