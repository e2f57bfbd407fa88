import { reportOfPage } from '../intake/index.ts'
import { HearsayError, type Media, type Outlet, type Quality, type ReportInput, type Revision } from '../words/index.ts'

type Fields = Readonly<Record<string, unknown>>

/** The report a line of batch input holds: an object of the batch contract, or a line of `hearsay intake --jsonl`. Throws `bad-line`. */
export function reportOfLine(line: string): ReportInput {
  const fields = fieldsOf(line)
  const taken = fields['report']
  return typeof fields['file'] === 'string' && isObject(taken) ? reportTakenIn(taken) : reportOfFields(fields)
}

/** The collection a line of batch input belongs to, if it names one. Throws `bad-line`. */
export function collectionOfLine(line: string): string | undefined {
  return line.includes('"collection"') ? optionalString(fieldsOf(line), 'collection') : undefined
}

/** The report in an object of the batch contract. Throws `bad-line` for a field that is missing or of the wrong kind. */
export function reportOfFields(fields: Fields): ReportInput {
  const text = optionalString(fields, 'text')
  const html = optionalString(fields, 'html')
  if (text === undefined && html === undefined) throw badLine('it has no "text" and no "html"')
  const id = idOf(fields)
  const read = text === undefined ? reportOfPage(html ?? '', id, optionalString(fields, 'url')) : { id, text: withWords(text, id) }
  return { ...read, ...knownOf(fields) }
}

/** The report of a line that our own intake wrote; what is left out there is left out here. */
function reportTakenIn(report: Fields): ReportInput {
  const id = idOf(report)
  const more = {
    dateline: optionalString(report, 'dateline'),
    bylines: optionalStrings(report, 'bylines'),
    agencies: optionalStrings(report, 'agencies'),
    media: mediaOf(report['media']),
    revision: isObject(report['revision']) ? (report['revision'] as unknown as Revision) : undefined, // handed on as it came
    quality: optionalString(report, 'quality') as Quality | undefined, // unknown words count as a part of a report
  }
  return { id, text: optionalString(report, 'text') ?? '', ...knownOf(report), ...present(more) }
}

function knownOf(fields: Fields): Partial<ReportInput> {
  return present({
    language: optionalString(fields, 'language'),
    title: optionalString(fields, 'title'),
    url: optionalString(fields, 'url'),
    outlet: outletOf(fields['outlet']),
    publishedAt: optionalString(fields, 'publishedAt'),
    updatedAt: optionalString(fields, 'updatedAt'),
    timeZone: optionalString(fields, 'timeZone'),
  })
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

function fieldsOf(line: string): Fields {
  let value: unknown
  try {
    value = JSON.parse(line)
  } catch {
    throw badLine('it is not JSON')
  }
  if (!isObject(value)) throw badLine('it is not a JSON object')
  return value
}

function isObject(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function idOf(fields: Fields): string {
  const { id } = fields
  if (typeof id === 'string') return id
  if (typeof id === 'number') return String(id)
  throw badLine(id === undefined ? 'it has no "id"' : '"id" is no string')
}

function optionalString(fields: Fields, name: string): string | undefined {
  const value = fields[name]
  if (value === undefined || value === null) return undefined
  if (typeof value === 'string') return value
  throw badLine(`"${name}" is no string`)
}

function optionalStrings(fields: Fields, name: string): readonly string[] | undefined {
  const value = fields[name]
  if (value === undefined || value === null) return undefined
  if (Array.isArray(value) && value.every((one) => typeof one === 'string')) return value
  throw badLine(`"${name}" is no list of strings`)
}

/** Pictures as intake prints them; where one stood in its text is found again. */
function mediaOf(value: unknown): readonly Media[] | undefined {
  if (!Array.isArray(value)) return undefined
  return value.filter(isObject).flatMap((one) => {
    if (one['span'] !== undefined) return []
    const [caption, creator, agency] = [optionalString(one, 'caption'), optionalString(one, 'creator'), optionalString(one, 'agency')]
    return [{ kind: one['kind'] === 'video' || one['kind'] === 'graphic' ? one['kind'] : 'photo', ...present({ caption, creator, agency }) } as const]
  })
}

/** An outlet is its name, or an object with name, country and time zone. */
function outletOf(value: unknown): Outlet | undefined {
  if (value === undefined || value === null) return undefined
  if (typeof value === 'string') return value.trim() === '' ? undefined : { name: value }
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
